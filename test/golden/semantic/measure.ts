// SPDX-License-Identifier: Apache-2.0

import { ModelRouters } from "../../../src/onnx/model-routers.ts";
import { MODEL_DIR } from "../router-model/golden-cases.ts";
import { embeddedPrompts, leaveOneOut } from "./leave-one-out.ts";

/** Prints the table of docs/routers.md: how well routes are told apart at each least similarity. */
await using routers = new ModelRouters({ modelDir: MODEL_DIR, workers: 1 });
await routers.start();
const embedded = await embeddedPrompts(routers);
process.stdout.write("similarity  own route  other route  no kind, no route\n");
for (const similarity of [0.4, 0.5, 0.55, 0.6, 0.65, 0.7]) {
  const { own, astray, left } = leaveOneOut(embedded, similarity);
  const cells = [own, astray, left].map((one) => `${(100 * one).toFixed(0)} %`);
  process.stdout.write(`${[String(similarity), ...cells].map((cell) => cell.padEnd(12)).join("")}\n`);
}

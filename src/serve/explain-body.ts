// SPDX-License-Identifier: Apache-2.0
import { explainRequest } from "../cli/explain-request.ts";
import type { Explanation } from "../cli/explanation.ts";
import type { ModelRouters } from "../onnx/model-routers.ts";
import { promptReading } from "../prompt-reading.ts";
import type { Steering } from "../steering/steer.ts";

/** Where a chat completion with this body would go right now, and why. */
export async function explainBody(
  body: Uint8Array,
  { backends, policy, scorers, dials }: Pick<Steering, "backends" | "policy" | "scorers" | "dials">,
  model: ModelRouters,
): Promise<Explanation> {
  return await explainRequest({
    http: { method: "POST", path: "/v1/chat/completions", contentType: "application/json", body },
    backends,
    policy,
    scorers,
    dials,
    inspect: async (text) => promptReading(await model.inspect(text)),
    neighbours: true,
  });
}

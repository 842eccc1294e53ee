#!/usr/bin/env node
// SPDX-License-Identifier: Apache-2.0
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { runProgram } from "./cli/program.ts";
import { explain } from "./explain.ts";
import { routerModelOf } from "./routers.ts";
import { openScoring } from "./scoring.ts";
import { envoyConfig } from "./serve/envoy-config.ts";
import type { Place } from "./serve/place.ts";
import { serve } from "./serve/serve.ts";

// onnxruntime's binaries send usage data to their maker unless told not to. Its native code looks at the environment
// when the first session is made: https://github.com/microsoft/onnxruntime/blob/main/docs/Privacy.md
process.env["ORT_DISABLE_TELEMETRY"] = "1";

/** Files beside src/ and dist/ alike. */
const beside = (path: string): string => fileURLToPath(new URL(`../${path}`, import.meta.url));

const place: Place = {
  env: process.env,
  stdout: process.stdout,
  version: String(JSON.parse(readFileSync(beside("package.json"), "utf8")).version),
  modelDir: beside("models"),
  routerModel: routerModelOf(beside("models")),
};

/** Ends the process once all that it said has been taken: `process.exit` cuts off what a pipe has no room for yet. */
function exit(code: number): void {
  process.exitCode = code;
  for (const output of [process.stdout, process.stderr]) output.once("error", () => process.exit(code)); // nobody reads on
  process.stdout.write("", () => process.stderr.write("", () => process.exit(code)));
}

await runProgram(
  {
    ...place,
    stdin: process.stdin,
    stderr: process.stderr,
    self: [process.execPath, ...process.execArgv, fileURLToPath(import.meta.url)],
    toolsEnvoy: beside(".tools/envoy-1.40.0/envoy"),
    exit,
    serve: (options) => serve(options, place),
    // Its certificates and its client of the API server are 70 MB that no other command needs.
    inject: async (options) => (await import("./injector.ts")).inject(options, place),
    envoyConfig: (request) => Promise.resolve(envoyConfig(request, place)),
    explain: (request) => explain(request, place),
    openScoring: (options) => openScoring(options, place.modelDir),
  },
  process.argv.slice(2),
);

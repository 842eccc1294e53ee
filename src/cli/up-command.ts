// SPDX-License-Identifier: Apache-2.0
import { availableParallelism } from "node:os";
import { Command, Option } from "commander";
import { parseBaseUrl, parseCount, parseHostPort } from "./address.ts";
import { STRONG_MODEL } from "./local-backends.ts";
import type { ProgramDeps } from "./program-deps.ts";
import { up } from "./up.ts";
import type { UpFlags } from "./up-flags.ts";

const EXAMPLES = `
Examples:
  pointsman up                                        # ./pointsman.yaml, or stand-in backends to look around
  pointsman up --weak http://localhost:11434/v1       # Ollama (or vLLM, llama.cpp, TGI) and, with OPENAI_API_KEY, OpenAI
  pointsman up --config team.yaml --listen 0.0.0.0:8080
  pointsman up --envoy envoy                          # the Envoy on PATH
`;

/** `pointsman up`: Envoy and the router on this machine, with one line for each request. */
export function upCommand(deps: ProgramDeps): Command {
  const cores = Math.max(1, availableParallelism() - 1);
  return new Command("up")
    .description("run Envoy and the router on this machine, and show every decision")
    .addOption(
      new Option(
        "--config <file>",
        "configuration file (default: ./pointsman.yaml if it exists, else stand-ins)",
      ).conflicts(["weak", "weakModel"]),
    )
    .option(
      "--listen <host:port>",
      "where clients reach the gateway (default: the file's, 127.0.0.1:10080)",
      parseHostPort,
    )
    .option(
      "--admin <host:port>",
      "where /healthz, /readyz and /metrics are (default: the file's, 127.0.0.1:10081)",
      parseHostPort,
    )
    .option(
      "--weak <url>",
      "base URL of the weak model's server, e.g. http://localhost:11434/v1",
      parseBaseUrl,
    )
    .option("--weak-model <name>", "what that server calls its model (default: the first it lists)")
    .option(
      "--strong-model <name>",
      "OpenAI model of the strong tier (with --weak, needs OPENAI_API_KEY)",
      STRONG_MODEL,
    )
    .option(
      "--envoy <path|name>",
      "Envoy binary: a path, or a name on PATH (default: the one `make tools` brings)",
    )
    .option("--concurrency <n>", `Envoy's worker threads, at most ${cores} here`, parseCount, 1)
    .option("--no-color", "no colour, also on a terminal")
    .option("--json", "JSON lines instead of text (default when standard output is no terminal)")
    .addHelpText("after", EXAMPLES)
    .action((flags: UpFlags) => up(deps, { ...flags, concurrency: Math.min(flags.concurrency, cores) }));
}

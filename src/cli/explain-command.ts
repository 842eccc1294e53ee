// SPDX-License-Identifier: Apache-2.0
import { Command, Option } from "commander";
import type { Config } from "../config/config.ts";
import { readConfig } from "../config/read-config.ts";
import { APIS, type Api } from "../contract/backend.ts";
import type { HttpRequest } from "../contract/request.ts";
import { explanationTable } from "./explanation-table.ts";
import { demonstrationConfigText } from "./local-backends.ts";
import { paintFor } from "./paint.ts";
import type { ProgramDeps } from "./program-deps.ts";
import { configFileInUse, EXIT_UNUSABLE, readConfigFile, showProblems } from "./read-config-file.ts";

interface ExplainFlags {
  readonly model?: string;
  readonly api?: Api;
  readonly config?: string;
  readonly color: boolean;
  readonly neighbours?: true;
  readonly json?: true;
}

/** Longest request read from standard input. */
const MAX_INPUT_BYTES = 32 * 1024 * 1024;

const EXAMPLES = `
Examples:
  pointsman explain "Prove that the square root of 2 is irrational."
  pointsman explain --model router-mf-0.115 "What is the capital of France?"
  pointsman explain --json < request.json | jq .scores     # a whole request body
  pointsman explain --model router-knn-0.3 "Why is the sky blue?"          # with its labelled neighbours
  git diff | pointsman explain                             # anything else on standard input is a prompt
`;

/** `pointsman explain`: one decision, with every number behind it. */
export function explainCommand(deps: ProgramDeps): Command {
  return new Command("explain")
    .description("take one decision and show every number behind it; no backend is asked")
    .argument(
      "[prompt]",
      "the user's turn; without it a request body (JSON) or a prompt is read from standard input",
    )
    .option("--model <name>", "model asked for (default: the body's, else the first virtual model)")
    .addOption(new Option("--api <name>", "API of a body on standard input (default: guessed)").choices(APIS))
    .option(
      "--config <file>",
      "configuration file (default: ./pointsman.yaml if it exists, else two stand-ins)",
    )
    .option(
      "--neighbours",
      "the nearest labelled prompts too, whichever router decides (knn always shows them)",
    )
    .option("--no-color", "no colour, also on a terminal")
    .option("--json", "print the explanation as JSON")
    .addHelpText("after", EXAMPLES)
    .action((prompt: string | undefined, flags: ExplainFlags) => explain(deps, prompt, flags));
}

async function explain(deps: ProgramDeps, prompt: string | undefined, flags: ExplainFlags): Promise<void> {
  const config = configOf(deps, flags.config);
  if (config === undefined) {
    deps.exit(EXIT_UNUSABLE);
    return;
  }
  const input = prompt ?? (await readInput(deps));
  if (input === undefined) {
    deps.stderr.write(
      "pointsman explain: nothing to explain: give a prompt, or a request body on standard input\n",
    );
    deps.exit(EXIT_UNUSABLE);
    return;
  }
  const http = requestFor(input, { prompt: prompt !== undefined, fallback: config.policy.primary, ...flags });
  const explanation = await deps.explain({ config, http, neighbours: flags.neighbours === true });
  const paint = paintFor(deps.stdout, deps.env, flags.color);
  const text =
    flags.json === true ? `${JSON.stringify(explanation, null, 2)}\n` : explanationTable(explanation, paint);
  deps.stdout.write(text);
  deps.exit(0);
}

/** The configuration the decision is taken under; undefined after its problems were told. */
function configOf(deps: ProgramDeps, named: string | undefined): Config | undefined {
  const file = configFileInUse(named);
  const text = demonstrationConfigText();
  const read =
    file === undefined
      ? readConfig(text, { ...deps, readFile: () => "", readFolder: () => [] })
      : readConfigFile(file, deps);
  if (read.kind === "config") return read.config;
  deps.stderr.write(showProblems(file ?? "", read.problems));
  return undefined;
}

/** All of standard input; undefined when there is none, or when it is a terminal where nobody knows to type. */
async function readInput({ stdin }: ProgramDeps): Promise<string | undefined> {
  if (stdin.isTTY === true) return undefined;
  const parts: Buffer[] = [];
  let length = 0;
  for await (const part of stdin as AsyncIterable<Buffer | string>) {
    parts.push(Buffer.from(part));
    length += part.length;
    if (length > MAX_INPUT_BYTES)
      throw new Error(`read standard input: more than ${MAX_INPUT_BYTES} bytes came: is it a prompt`);
  }
  const text = Buffer.concat(parts).toString();
  return text.trim() === "" ? undefined : text;
}

interface RequestWish {
  readonly prompt: boolean;
  readonly fallback: string;
  readonly model?: string;
  readonly api?: Api;
}

/** The HTTP request that a client would have sent: the body as it is where it names a model and no other is wished for. */
export function requestFor(input: string, wish: RequestWish): HttpRequest {
  const body = wish.prompt ? undefined : parseBody(input);
  if (body === undefined) {
    const model = wish.model ?? wish.fallback;
    return http("chat-completions", JSON.stringify({ model, messages: [{ role: "user", content: input }] }));
  }
  const model = wish.model ?? body["model"] ?? wish.fallback;
  const text = model === body["model"] ? input : JSON.stringify({ ...body, model });
  return http(wish.api ?? guessApi(body), text);
}

function http(api: Api, body: string): HttpRequest {
  const path = `/v1/${api === "chat-completions" ? "chat/completions" : api}`;
  return { method: "POST", path, contentType: "application/json", body: Buffer.from(body) };
}

/** Only an object with one of the keys that carry a prompt is a request body; other JSON is a prompt about JSON. */
function parseBody(text: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const value = JSON.parse(text) as unknown;
    if (typeof value !== "object" || value === null || Array.isArray(value)) return undefined;
    const known = ["messages", "input", "prompt"].some((key) => Object.hasOwn(value, key));
    return known ? (value as Readonly<Record<string, unknown>>) : undefined;
  } catch {
    return undefined;
  }
}

/** Messages bodies look like chat completions, but for a `system` beside the turns. */
function guessApi(body: Readonly<Record<string, unknown>>): Api {
  if (Object.hasOwn(body, "input")) return "responses";
  if (Object.hasOwn(body, "prompt")) return "completions";
  return Object.hasOwn(body, "system") ? "messages" : "chat-completions";
}

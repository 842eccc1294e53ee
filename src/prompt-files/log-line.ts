// SPDX-License-Identifier: Apache-2.0
import { answerTexts } from "./answer-texts.ts";
import { isObject, type JsonObject, jsonObject } from "./json-object.ts";
import { type PromptLine, promptIn } from "./prompt-line.ts";
import { requestTexts } from "./request-texts.ts";
import { type ToldScores, toldScores } from "./told-scores.ts";

/**
 * Forms of log that are told apart line by line: request bodies; `{request, response}`; OpenAI's batch files, asked and answered
 * (https://platform.openai.com/docs/guides/batch); LiteLLM's log of requests
 * (https://docs.litellm.ai/docs/proxy/logging_spec); our own exchange log, which holds decisions and no prompt; and scores
 * without their prompts, of `pointsman score` and `pointsman export --numbers`.
 */
export const LOG_FORMATS = ["requests", "pairs", "batch", "litellm", "decisions", "scores"] as const;
export type LogFormat = (typeof LOG_FORMATS)[number];

/** Tokens as the provider counted them. */
export interface Usage {
  readonly promptTokens: number;
  readonly answerTokens: number;
}

/** What a line tells of the answer: its usage, and its texts where they are there. */
interface Answered {
  readonly usage?: Usage;
  readonly answer: readonly string[];
}

/** A line of a production log. */
export type LogLine =
  | (Answered & {
      readonly kind: "request";
      readonly format: LogFormat;
      readonly prompt: Extract<PromptLine, { readonly kind: "body" }>;
      /** All that the request says: system prompt, history, tools' results. */
      readonly texts: readonly string[];
      /** The model that was asked for. */
      readonly model?: string;
    })
  /** An answer whose request is in another file: what a finished batch is. */
  | (Answered & { readonly kind: "answer"; readonly format: LogFormat })
  | LoggedDecision
  | { readonly kind: "scores"; readonly format: "scores"; readonly told: ToldScores }
  | { readonly kind: "bad"; readonly why: string };

/** A line of our own exchange log. What is absent was not known, or not decided. */
export interface LoggedDecision {
  readonly kind: "decision";
  readonly format: "decisions";
  readonly tier?: "weak" | "strong";
  readonly score?: number;
  readonly router?: string;
  readonly reason?: string;
  readonly backend?: string;
  /** The score once more, with the request's tokens and time. */
  readonly told?: ToldScores;
}

/** Reads a line of a log, in the form it looks to have or the one that is given. */
export function logLine(line: string, given?: LogFormat): LogLine {
  const parsed = jsonObject(line);
  if (parsed.kind === "bad") return parsed;
  const { value } = parsed;
  const format = given ?? formatOf(value);
  if (format === "scores") return scoresIn(value);
  return format === "decisions" ? decisionIn(value) : requestIn(value, format);
}

function formatOf(line: JsonObject): LogFormat {
  if (line["event"] === "exchange") return "decisions";
  if (typeof line["custom_id"] === "string") return "batch";
  if (embedded(line["request"]) !== undefined) return "pairs";
  if (promptIn(line).kind === "bad" && toldScores(line) !== undefined) return "scores";
  return isCount(line["completion_tokens"]) ? "litellm" : "requests";
}

function requestIn(line: JsonObject, format: LogFormat): LogLine {
  const response = responseIn(line);
  const usage = usageOf([line, response]);
  const answered = { ...(usage !== undefined && { usage }), answer: answerTexts(response) };
  const body = bodyIn(line, format);
  if (body === undefined && format === "batch" && isObject(line["response"]))
    return { kind: "answer", format, ...answered };
  const prompt = promptIn(line, body ?? {});
  if (body === undefined || prompt.kind === "bad") return { kind: "bad", why: noPrompt(line, format) };
  const model = [body["model"], line["model"]].find((one) => typeof one === "string" && one !== "");
  return {
    kind: "request",
    format,
    prompt,
    texts: requestTexts(body),
    ...answered,
    ...(typeof model === "string" && { model: model.slice(0, MODEL_UNITS) }),
  };
}

/** A model's name that is longer is none. */
const MODEL_UNITS = 80;

function noPrompt(line: JsonObject, format: LogFormat): string {
  if (typeof line["event"] === "string" && typeof line["level"] === "string")
    return "a line of our own log that is no exchange";
  if (typeof line["line"] === "number" && typeof line["error"] === "string")
    return "pointsman score had no score of it";
  if (format === "scores") return "no scores between 0 and 1";
  return format === "batch" ? "no body with a prompt, messages or input" : "no prompt, messages or input";
}

/** Where a request stands in a line of each form. */
function bodyIn(line: JsonObject, format: LogFormat): JsonObject | undefined {
  if (format === "batch") return embedded(line["body"]);
  return format === "pairs" ? embedded(line["request"]) : line;
}

function responseIn(line: JsonObject): JsonObject | undefined {
  const response = embedded(line["response"]);
  return embedded(response?.["body"]) ?? response;
}

/** An object, or one that was logged as the text of its JSON. */
function embedded(value: unknown): JsonObject | undefined {
  if (typeof value === "string" && value.startsWith("{")) {
    const parsed = jsonObject(value);
    return parsed.kind === "object" ? parsed.value : undefined;
  }
  return isObject(value) ? value : undefined;
}

function scoresIn(line: JsonObject): LogLine {
  const told = toldScores(line);
  return told === undefined
    ? { kind: "bad", why: noPrompt(line, "scores") }
    : { kind: "scores", format: "scores", told };
}

function decisionIn(line: JsonObject): LogLine {
  if (line["event"] !== "exchange") return { kind: "bad", why: "no line of our own exchange log" };
  const { tier, score } = line;
  const told = toldScores(line);
  const names = (["router", "reason", "backend"] as const).flatMap((key) =>
    typeof line[key] === "string" ? [[key, line[key]] as const] : [],
  );
  return {
    kind: "decision",
    format: "decisions",
    ...((tier === "weak" || tier === "strong") && { tier }),
    ...(typeof score === "number" && { score }),
    ...Object.fromEntries(names),
    ...(told !== undefined && { told }),
  };
}

/** OpenAI's names for counts of tokens, then those of its newer API, which are Anthropic's too. */
const USAGE_KEYS = [
  ["prompt_tokens", "completion_tokens"],
  ["input_tokens", "output_tokens"],
] as const;

/** Anthropic counts what it has cached, or caches, beside `input_tokens`: https://docs.anthropic.com/en/docs/build-with-claude/prompt-caching */
const CACHED_KEYS = ["cache_read_input_tokens", "cache_creation_input_tokens"] as const;

/** `usage` of the line or of its response; LiteLLM has the counts in the line itself. */
function usageOf(places: readonly (JsonObject | undefined)[]): Usage | undefined {
  const known = places.filter(isObject);
  for (const usage of [...known.map((place) => place["usage"]).filter(isObject), ...known])
    for (const [prompt, answer] of USAGE_KEYS) {
      const [promptTokens, answerTokens] = [usage[prompt], usage[answer]];
      if (!isCount(promptTokens) || !isCount(answerTokens)) continue;
      const cached = CACHED_KEYS.map((key) => usage[key]).filter(isCount);
      return { promptTokens: cached.reduce((sum, count) => sum + count, promptTokens), answerTokens };
    }
  return undefined;
}

function isCount(value: unknown): value is number {
  return typeof value === "number" && value >= 0 && value <= 1e9;
}

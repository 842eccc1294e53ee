// SPDX-License-Identifier: Apache-2.0

import { isRecord, type JsonRecord, listOf, recordOf, stringOf } from "./json-value.ts";
import { askedRating } from "./rating.ts";

/** The APIs a stand-in answers, by the last part of their path. */
export const PATHS = {
  "/chat/completions": "chat-completions",
  "/completions": "completions",
  "/responses": "responses",
  "/messages": "messages",
} as const;
export type StandInApi = (typeof PATHS)[keyof typeof PATHS];

export interface Tool {
  readonly name: string;
  /** JSON schema of the arguments. */
  readonly schema: JsonRecord;
}

/** What one request wants from the stand-in. */
export interface Ask {
  readonly model: string;
  readonly stream: boolean;
  /** True when a streamed chat answer ends with a chunk of usage. */
  readonly includeUsage: boolean;
  /** The tool to call, when the request asks for one. */
  readonly tool?: Tool;
  /** JSON schema of the answer, when it must be JSON. */
  readonly answerSchema?: JsonRecord;
  /** How many likely tokens are wanted beside each token of a whole chat answer; absent: no log-probabilities. */
  readonly topLogprobs?: number;
  /** The digit that answers a request for one token with log-probabilities. */
  readonly rating?: number;
  readonly promptTokens: number;
}

/** Reads what a request body wants; whatever is missing or malformed counts as not asked for. */
export function readAsk(body: JsonRecord): Ask {
  const tool = askedTool(body);
  const answerSchema = askedSchema(body);
  const topLogprobs = askedLogprobs(body);
  const rating = topLogprobs === undefined ? undefined : askedRating(body, lastUserText(body));
  return {
    model: stringOf(body["model"]),
    stream: body["stream"] === true,
    includeUsage: recordOf(body["stream_options"])["include_usage"] === true,
    ...(tool === undefined ? {} : { tool }),
    ...(answerSchema === undefined ? {} : { answerSchema }),
    ...(topLogprobs === undefined ? {} : { topLogprobs }),
    ...(rating === undefined ? {} : { rating }),
    promptTokens: promptTokens(body),
  };
}

/** `top_logprobs` beside `logprobs: true`, from 0 to 20. */
function askedLogprobs(body: JsonRecord): number | undefined {
  if (body["logprobs"] !== true) return undefined;
  const top = body["top_logprobs"];
  return typeof top === "number" ? Math.min(20, Math.max(0, Math.floor(top))) : 0;
}

/** Four bytes of prompt a token, as everybody's rule of thumb has it. */
function promptTokens(body: JsonRecord): number {
  const prompt = body["messages"] ?? body["input"] ?? body["prompt"] ?? "";
  return Math.max(1, Math.ceil(Buffer.byteLength(JSON.stringify(prompt)) / 4));
}

/** The tool that `tool_choice` demands, or the one whose name the last user turn mentions. */
function askedTool(body: JsonRecord): Tool | undefined {
  const tools = listOf(body["tools"])
    .map(readTool)
    .filter((tool) => tool.name !== "");
  const choice = body["tool_choice"];
  const wish = stringOf(isRecord(choice) ? choice["type"] : choice);
  if (wish === "none") return undefined;
  if (isRecord(choice)) {
    const wanted = stringOf(choice["name"] ?? recordOf(choice["function"])["name"]);
    if (wanted !== "") return tools.find((tool) => tool.name === wanted);
  }
  if (wish === "required" || wish === "any") return tools[0];
  const text = lastUserText(body);
  return tools.find((tool) => text.includes(tool.name));
}

/** Chat completions nest a tool under `function`; Responses and Messages have it flat. */
function readTool(value: unknown): Tool {
  const tool = recordOf(value);
  const inner = isRecord(tool["function"]) ? tool["function"] : tool;
  return { name: stringOf(inner["name"]), schema: recordOf(inner["parameters"] ?? inner["input_schema"]) };
}

/** The text of the last turn when a user wrote it, else empty: a tool's result must not be answered by the same call. */
function lastUserText(body: JsonRecord): string {
  if (typeof body["input"] === "string") return body["input"];
  const last = recordOf(listOf(body["messages"] ?? body["input"]).at(-1));
  if (last["role"] !== "user") return "";
  const content = last["content"];
  if (typeof content === "string") return content;
  return listOf(content)
    .map((part) => stringOf(recordOf(part)["text"]))
    .join("\n");
}

/** `response_format` of chat completions, `text.format` of Responses. */
function askedSchema(body: JsonRecord): JsonRecord | undefined {
  const format = recordOf(body["response_format"] ?? recordOf(body["text"])["format"]);
  if (format["type"] === "json_object") return { type: "object" };
  if (format["type"] !== "json_schema") return undefined;
  return recordOf(format["schema"] ?? recordOf(format["json_schema"])["schema"]);
}

// SPDX-License-Identifier: Apache-2.0
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { request } from "node:https";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, it } from "node:test";
import { StandIn, type StandInOptions } from "./stand-in.ts";

const aStandIn = (options: Partial<StandInOptions> = {}): Promise<StandIn> =>
  new StandIn({ name: "weak", model: "llama", ...options }).start();

const post = (
  standIn: StandIn,
  path: string,
  body: object,
  headers: Record<string, string> = {},
): Promise<Response> =>
  fetch(`${standIn.baseUrl}${path}`, {
    method: "POST",
    body: JSON.stringify(body),
    headers: { "content-type": "application/json", ...headers },
  });

const hello = { model: "m1", messages: [{ role: "user", content: "a secret question" }] };
const weather = {
  name: "get_weather",
  parameters: {
    type: "object",
    required: ["city"],
    properties: { city: { type: "string" }, days: { type: "integer" } },
  },
};

/** A reply of the Responses API, as far as a test looks at it. */
interface IdOrError {
  readonly id?: string;
  readonly error?: { readonly message: string; readonly param: string | null; readonly code: string | null };
}

/** Of a token that might have come. */
interface Rival {
  readonly token: string;
  readonly logprob: number;
}

interface RatedAnswer {
  readonly choices: readonly [
    { readonly logprobs: { readonly content: readonly [{ readonly top_logprobs: readonly Rival[] }] } },
  ];
}

/** The data of every event, as JSON; `[DONE]` stays a string. */
async function eventsOf(response: Response): Promise<readonly unknown[]> {
  const lines = (await response.text()).split("\n").filter((line) => line.startsWith("data: "));
  return lines.map((line) => (line === "data: [DONE]" ? "[DONE]" : (JSON.parse(line.slice(6)) as unknown)));
}

describe("a stand-in's chat completions", () => {
  it("say plainly that it is a stand-in, name the model, and do not repeat the prompt", async () => {
    await using standIn = await aStandIn();
    const answer = await (await post(standIn, "/chat/completions", hello)).text();
    assert.match(answer, /stand-in backend \(weak\), not a language model/);
    assert.match(answer, /"model":"m1"/);
    assert.doesNotMatch(answer, /secret/);
  });

  it("rate a prompt by one digit with its rivals, when one token with log-probabilities is asked for", async () => {
    await using standIn = await aStandIn();
    const rated = async (content: string): Promise<readonly Rival[]> => {
      const ask = { messages: [{ role: "user", content }], max_tokens: 1, logprobs: true, top_logprobs: 20 };
      const answer = (await (await post(standIn, "/chat/completions", ask)).json()) as RatedAnswer;
      return answer.choices[0].logprobs.content[0].top_logprobs;
    };
    const easy = await rated("hello");
    assert.deepEqual(
      easy.map(({ token }) => token),
      ["1", "2", "3", "4", "5"],
    );
    const all = easy.reduce((sum, { logprob }) => sum + Math.exp(logprob), 0);
    assert.ok(Math.abs(all - 1) < 1e-9, "their probabilities are all there are");
    assert.equal((await rated("prove it"))[0]?.token, "5");
    standIn.behave({ rating: 3 });
    assert.equal((await rated("prove it"))[0]?.token, "3");
    standIn.behave({ rating: 0 });
    assert.ok((await rated("prove it")).every(({ token }) => !/\d/.test(token)));
  });

  it("are sure of each of their words, as log-probabilities have it", async () => {
    await using standIn = await aStandIn();
    const answer = (await (
      await post(standIn, "/chat/completions", { ...hello, logprobs: true, top_logprobs: 2 })
    ).json()) as object;
    const top_logprobs = [{ token: "This", logprob: 0, bytes: [84, 104, 105, 115] }];
    assert.partialDeepStrictEqual(answer, {
      choices: [{ logprobs: { content: [{ token: "This", logprob: 0, top_logprobs }] } }],
    });
  });

  it("stream chunks, then usage when it is asked for, then [DONE]", async () => {
    await using standIn = await aStandIn({ behaviour: { chunks: 3 } });
    const body = { ...hello, stream: true, stream_options: { include_usage: true } };
    const response = await post(standIn, "/chat/completions", body);
    assert.match(response.headers.get("content-type") ?? "", /^text\/event-stream/);
    const events = await eventsOf(response);
    assert.equal(events.length, 1 + 3 + 1 + 1 + 1);
    assert.partialDeepStrictEqual(events.at(-2), { choices: [], usage: { completion_tokens: 3 } });
    assert.equal(events.at(-1), "[DONE]");
  });

  it("stream no usage unless it is asked for", async () => {
    await using standIn = await aStandIn();
    const text = await (await post(standIn, "/chat/completions", { ...hello, stream: true })).text();
    assert.doesNotMatch(text, /usage/);
  });

  it("call the tool that tool_choice names, with arguments its schema allows", async () => {
    await using standIn = await aStandIn();
    const body = { ...hello, tools: [{ type: "function", function: weather }], tool_choice: "required" };
    const answer = (await (await post(standIn, "/chat/completions", body)).json()) as object;
    const call = { type: "function", function: { name: "get_weather", arguments: '{"city":"x"}' } };
    assert.partialDeepStrictEqual(answer, {
      choices: [{ finish_reason: "tool_calls", message: { tool_calls: [call] } }],
    });
  });

  it("call a tool that the last user turn mentions, and not once its result is there", async () => {
    await using standIn = await aStandIn();
    const asking = { role: "user", content: "please use get_weather" };
    const body = { model: "m", messages: [asking], tools: [{ type: "function", function: weather }] };
    assert.match(await (await post(standIn, "/chat/completions", body)).text(), /tool_calls/);
    const answered = { ...body, messages: [asking, { role: "tool", content: "sunny" }] };
    assert.doesNotMatch(await (await post(standIn, "/chat/completions", answered)).text(), /tool_calls/);
  });

  it("stream a tool call whose argument parts join to JSON", async () => {
    await using standIn = await aStandIn();
    const tools = [{ type: "function", function: weather }];
    const body = {
      ...hello,
      tools,
      tool_choice: { type: "function", function: { name: "get_weather" } },
      stream: true,
    };
    const text = await (await post(standIn, "/chat/completions", body)).text();
    const parts = [...text.matchAll(/"arguments":("(?:[^"\\]|\\.)*")/g)].map(
      (match) => JSON.parse(match[1] ?? '""') as string,
    );
    assert.deepEqual(JSON.parse(parts.join("")), { city: "x" });
  });

  it("answer with the smallest JSON the schema allows", async () => {
    await using standIn = await aStandIn();
    const schema = { type: "object", required: ["ok"], properties: { ok: { type: "boolean" } } };
    const body = { ...hello, response_format: { type: "json_schema", json_schema: { name: "s", schema } } };
    const answer = (await (await post(standIn, "/chat/completions", body)).json()) as object;
    assert.partialDeepStrictEqual(answer, { choices: [{ message: { content: '{"ok":false}' } }] });
  });
});

describe("a stand-in's other APIs", () => {
  it("answer legacy completions", async () => {
    await using standIn = await aStandIn();
    const answer = (await (
      await post(standIn, "/completions", { model: "m", prompt: "hi" })
    ).json()) as object;
    assert.partialDeepStrictEqual(answer, { object: "text_completion", usage: { prompt_tokens: 1 } });
  });

  it("answer Anthropic Messages whole and as its event stream", async () => {
    await using standIn = await aStandIn();
    const whole = (await (await post(standIn, "/messages", hello)).json()) as object;
    assert.partialDeepStrictEqual(whole, { type: "message", role: "assistant", stop_reason: "end_turn" });
    const events = await eventsOf(await post(standIn, "/messages", { ...hello, stream: true }));
    const types = events.map((event) => (event as { type: string }).type);
    assert.deepEqual(
      [types[0], types.at(-2), types.at(-1)],
      ["message_start", "message_delta", "message_stop"],
    );
  });

  it("call Anthropic tools", async () => {
    await using standIn = await aStandIn();
    const tools = [{ name: "get_weather", input_schema: weather.parameters }];
    const answer = (await (
      await post(standIn, "/messages", { ...hello, tools, tool_choice: { type: "any" } })
    ).json()) as object;
    assert.partialDeepStrictEqual(answer, {
      stop_reason: "tool_use",
      content: [{ type: "tool_use", input: { city: "x" } }],
    });
  });

  it("answer Responses whole and as its basic events", async () => {
    await using standIn = await aStandIn();
    const body = { model: "m", input: "hello" };
    const whole = (await (await post(standIn, "/responses", body)).json()) as object;
    assert.partialDeepStrictEqual(whole, {
      object: "response",
      status: "completed",
      output: [{ type: "message" }],
    });
    const events = await eventsOf(await post(standIn, "/responses", { ...body, stream: true }));
    assert.partialDeepStrictEqual(events[0], { type: "response.created", sequence_number: 0 });
    assert.partialDeepStrictEqual(events.at(-1), {
      type: "response.completed",
      response: { status: "completed" },
    });
  });

  it("go on only from responses and conversations that they gave, as OpenAI does", async () => {
    await using one = await aStandIn();
    await using other = await aStandIn();
    const asked = async (standIn: StandIn, more: object): Promise<readonly [number, IdOrError]> => {
      const response = await post(standIn, "/responses", { model: "m", input: "hello", ...more });
      return [response.status, (await response.json()) as IdOrError];
    };
    const [, { id = "" }] = await asked(one, {});
    const [status, refused] = await asked(other, { previous_response_id: id });
    const { param, code, message } = refused.error ?? {};
    assert.deepEqual([status, param, code], [400, "previous_response_id", "previous_response_not_found"]);
    assert.match(message ?? "", /Previous response with id 'resp_[\w-]+' not found/);
    assert.equal((await asked(one, { previous_response_id: id }))[0], 200);
    const [, unstored] = await asked(one, { store: false });
    assert.equal((await asked(one, { previous_response_id: unstored.id }))[0], 400);
    const conversation = (await (await post(one, "/conversations", {})).json()) as IdOrError;
    assert.equal((await asked(one, { conversation: conversation.id }))[0], 200);
    assert.equal((await asked(other, { conversation: { id: conversation.id } }))[0], 404);
  });

  it("list the model, below the prefix that was given", async () => {
    await using standIn = await aStandIn({ prefix: "/openai/v1" });
    const list = (await (await fetch(`${standIn.origin}/openai/v1/models`)).json()) as object;
    assert.partialDeepStrictEqual(list, { object: "list", data: [{ id: "llama" }] });
    assert.equal((await fetch(`${standIn.origin}/v1/models`)).status, 404);
  });
});

describe("a stand-in with an API key", () => {
  it("answers 401 in the provider's form without it", async () => {
    await using standIn = await aStandIn({ apiKey: "k" });
    const openai = await post(standIn, "/chat/completions", hello);
    assert.equal(openai.status, 401);
    assert.partialDeepStrictEqual(await openai.json(), { error: { code: "invalid_api_key" } });
    const anthropic = await post(standIn, "/messages", hello, { "x-api-key": "wrong" });
    assert.partialDeepStrictEqual(await anthropic.json(), {
      type: "error",
      error: { type: "authentication_error" },
    });
  });

  it("answers with it, as a bearer token or x-api-key", async () => {
    await using standIn = await aStandIn({ apiKey: "k" });
    assert.equal(
      (await post(standIn, "/chat/completions", hello, { authorization: "Bearer k" })).status,
      200,
    );
    assert.equal((await post(standIn, "/messages", hello, { "x-api-key": "k" })).status, 200);
  });
});

/** A certificate for 127.0.0.1 made by the openssl command, or undefined where there is none. */
function selfSigned(): { readonly key: string; readonly cert: string } | undefined {
  const folder = mkdtempSync(join(tmpdir(), "stand-in-"));
  const [key, cert] = [join(folder, "key.pem"), join(folder, "cert.pem")];
  const what = ["-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes", "-subj", "/CN=stand-in"];
  const where = ["-addext", "subjectAltName=IP:127.0.0.1", "-keyout", key, "-out", cert];
  try {
    execFileSync("openssl", ["req", "-x509", ...what, ...where], { stdio: "ignore" });
    return { key: readFileSync(key, "utf8"), cert: readFileSync(cert, "utf8") };
  } catch {
    return undefined;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

describe("a stand-in with a certificate", () => {
  it("serves over TLS that a client can verify", async (t) => {
    const tls = selfSigned();
    if (tls === undefined) return t.skip("there is no openssl command here");
    await using standIn = await aStandIn({ tls });
    const status = await new Promise((resolve, reject) => {
      request(`${standIn.baseUrl}/models`, { ca: tls.cert }, (response) => {
        response.resume();
        resolve(response.statusCode);
      })
        .on("error", reject)
        .end();
    });
    assert.equal(status, 200);
  });
});

// SPDX-License-Identifier: Apache-2.0
import assert from "node:assert/strict";
import { after, before, beforeEach, describe, it } from "node:test";
import { EASY, Gateway, GPT4, HARD, LLAMA, MIXTRAL, PATIENT } from "../harness/gateway.ts";
import type { Reply, Send } from "../harness/http-client.ts";
import { assertRefused } from "../harness/refusal.ts";

/** llama is small and plain; mixtral takes tools and schemas; gpt-4 takes all but streams nothing. */
const ABLE = [
  { ...LLAMA, entry: { ...LLAMA.entry, capabilities: ["streaming"], contextWindow: 1000 } },
  { ...MIXTRAL, entry: { ...MIXTRAL.entry, capabilities: ["tools", "json-schema"], contextWindow: 8000 } },
  {
    ...GPT4,
    entry: {
      ...GPT4.entry,
      capabilities: ["tools", "json-schema", "images"],
      apis: ["chat-completions", "completions"],
    },
  },
];
const FUNCTION = { type: "function", function: { name: "f", parameters: { type: "object" } } };
const IMAGE = { type: "image_url", image_url: { url: "data:image/png;base64,AAAA" } };

describe("the model a client asks for", () => {
  let gateway: Gateway;
  before(async () => {
    const virtualModels = [{ name: "auto" }, { name: "careful", router: "heuristic", threshold: 0.01 }];
    gateway = await Gateway.start({
      backends: ABLE,
      config: {
        ...PATIENT,
        virtualModels: [
          ...virtualModels,
          { name: "cheap", backends: ["llama"], default: "llama" },
          { name: "plain", backends: ["llama", "mixtral"], router: "heuristic" },
        ],
      },
    });
  });
  after(() => gateway[Symbol.asyncDispose]());
  beforeEach(() => gateway.forget());

  const served = (reply: Reply): readonly unknown[] => [reply.status, reply.headers["x-pointsman-backend"]];
  const get = (path: string, send: Send = {}): Promise<Reply> =>
    gateway.client.send({ method: "GET", path, ...send });

  it("is chosen for them when they ask for auto", async () => {
    assert.deepEqual(served(await gateway.chat(EASY)), [200, "llama"]);
    assert.deepEqual(served(await gateway.chat(HARD)), [200, "gpt-4"]);
  });

  it("follows the rules of the virtual model that was named", async () => {
    const careful = await gateway.chat(EASY, { model: "careful" });
    assert.deepEqual(served(careful), [200, "gpt-4"]);
    assert.equal(careful.headers["x-pointsman-router"], "heuristic");
    assert.equal(careful.headers["x-pointsman-threshold"], "0.01");
  });

  it("has only the backends of its virtual model, and says when the wanted tier is not among them", async () => {
    const reply = await gateway.chat(HARD, { model: "cheap" });
    assert.deepEqual(served(reply), [200, "llama"]);
    assert.equal(reply.headers["x-pointsman-reason"], "only-tier");
  });

  it("may be a router with its threshold, as RouteLLM has it", async () => {
    const mf = await gateway.chat(EASY, { model: "router-mf-0.115" });
    assert.deepEqual(
      [mf.headers["x-pointsman-router"], mf.headers["x-pointsman-threshold"]],
      ["mf", "0.115"],
    );
    const heuristic = await gateway.chat(HARD, { model: "router-heuristic-0.9" });
    assert.equal(heuristic.headers["x-pointsman-router"], "heuristic");
    assert.equal(heuristic.headers["x-pointsman-threshold"], "0.9");
    assert.deepEqual(served(await gateway.chat(EASY, { model: "router-mf-0" })), [200, "gpt-4"]);
    assert.deepEqual(served(await gateway.chat(HARD, { model: "router-mf-1" })), [200, "llama"]);
  });

  it("is honoured when it is a backend's own, with no score", async () => {
    const reply = await gateway.chat(HARD, { model: LLAMA.model });
    assert.deepEqual(served(reply), [200, "llama"]);
    assert.equal(reply.headers["x-pointsman-reason"], "explicit-model");
    assert.equal(reply.headers["x-pointsman-score"], undefined);
    assert.equal(gateway.last("llama").body.toString().includes(LLAMA.model), true);
  });

  it("is never replaced by another when it is a backend's own and that backend fails", async () => {
    gateway.standIn("llama").behave({ status: 503 });
    const reply = await gateway.chat(EASY, { model: LLAMA.model });
    assert.equal(reply.status, 503);
    assert.match(reply.text, /stand-in: told to fail/);
    assert.deepEqual(gateway.called(), ["llama"]);
  });

  it("is listed by GET /v1/models: virtual models and backends' models, in OpenAI's form", async () => {
    const reply = await get("/v1/models");
    assert.equal(reply.status, 200);
    assert.match(String(reply.headers["content-type"]), /^application\/json/);
    const { object, data } = JSON.parse(reply.text) as { object: string; data: readonly { id: string }[] };
    assert.equal(object, "list");
    assert.deepEqual(
      data.map(({ id }) => id),
      ["auto", "careful", "cheap", "plain", LLAMA.model, MIXTRAL.model, GPT4.model],
    );
    assert.deepEqual(data[0], { id: "auto", object: "model", created: 0, owned_by: "pointsman" });
    assert.deepEqual(gateway.called(), []);
  });

  it("is described by GET /v1/models/{id}, slashes escaped or not", async () => {
    for (const id of ["auto", GPT4.model, LLAMA.model, encodeURIComponent(LLAMA.model)]) {
      const reply = await get(`/v1/models/${id}`);
      assert.equal(reply.status, 200, reply.text);
      assert.equal((JSON.parse(reply.text) as { id: string }).id, decodeURIComponent(id));
    }
    assertRefused(await get("/v1/models/gpt-9"), 404, "model_not_found");
    assert.deepEqual(gateway.called(), []);
  });

  describe("of several able backends", () => {
    const each: readonly (readonly [
      string,
      Readonly<Record<string, unknown>>,
      unknown,
      readonly unknown[],
    ])[] = [
      ["those without tools are left out", { tools: [FUNCTION] }, EASY, [200, "mixtral"]],
      [
        "those without JSON schemas are left out",
        { response_format: { type: "json_object" } },
        EASY,
        [200, "mixtral"],
      ],
      ["those without images are left out", {}, [{ type: "text", text: EASY }, IMAGE], [200, "gpt-4"]],
      [
        "those with too small a context are left out",
        {},
        `${EASY} ${"word ".repeat(1500)}`,
        [200, "mixtral"],
      ],
      ["an answer's limit counts as context", { max_tokens: 2000 }, EASY, [200, "mixtral"]],
      ["those without streaming are left out", { stream: true }, HARD, [200, "llama"]],
    ];
    for (const [sentence, body, content, expected] of each)
      it(sentence, async () => {
        const model = "router-mf-1"; // the weak tier is always wanted: what is left out shows
        assert.deepEqual(served(await gateway.chat(content, { model, ...body })), expected);
      });

    it("one that is not able is no fallback either", async () => {
      gateway.standIn("mixtral").behave({ status: 503 });
      const reply = await gateway.chat(EASY, { model: "plain", tools: [FUNCTION] });
      assert.equal(reply.status, 503);
      assert.deepEqual(gateway.called(), ["mixtral"]);
    });
  });

  describe("is refused before any backend is called", () => {
    const refused = async (body: string, status: number, code: string, path?: string): Promise<void> => {
      const reply = await gateway.client.send({ body, ...(path === undefined ? {} : { path }) });
      assertRefused(reply, status, code);
      assert.deepEqual(gateway.called(), []);
    };
    const asking = (model: unknown, more: object = {}): string =>
      JSON.stringify({ model, messages: [{ role: "user", content: EASY }], ...more });

    for (const [what, body, code] of [
      ["an empty body", "", "empty_body"],
      ["a body cut short", '{"model":"auto","messages":[', "malformed_json"],
      ["a body with something behind its end", `${asking("auto")}x`, "malformed_json"],
      ["a large body cut short", `{"model":"auto","x":"${"x".repeat(40_000)}"`, "malformed_json"],
      ["a body that is a list", "[1]", "not_an_object"],
      ["a body nested without end", `{"model":"auto","x":${"[".repeat(600)}${"]".repeat(600)}}`, "too_deep"],
      ["no model", '{"messages":[]}', "missing_model"],
      ["a model that is a number", asking(4), "missing_model"],
      ["an empty model", asking(""), "missing_model"],
      ["an unknown router", asking("router-oracle-0.5"), "unknown_router"],
      ["a threshold over 1", asking("router-mf-1.5"), "invalid_threshold"],
      ["a threshold that is no number", asking("router-mf-high"), "invalid_threshold"],
    ] as const)
      it(`with ${what}`, () => refused(body, 400, code));

    it("when nobody knows it", async () => {
      await refused(asking("gpt-9"), 404, "model_not_found");
      await refused(asking("m".repeat(10_000)), 404, "model_not_found");
    });

    it("when no backend of it can do what the request needs", async () => {
      await refused(asking("auto", { tools: [FUNCTION], stream: true }), 400, "unsupported_capability");
      const long = JSON.stringify({
        model: "auto",
        messages: [{ role: "user", content: "x".repeat(600_000) }],
      });
      await refused(long, 400, "context_length_exceeded");
    });

    it("when no backend of it speaks the API", () =>
      refused('{"model":"gpt-4-turbo","input":"hi"}', 400, "unsupported_api", "/v1/responses"));
  });

  it("is not repeated to them when it is refused, so that nothing of a prompt can leak", async () => {
    const reply = await gateway.chat("my secret prompt", { model: "my-secret-model" });
    assertRefused(reply, 404, "model_not_found");
    assert.doesNotMatch(reply.text, /secret/);
  });
});

describe("an explicit model with fallback allowed", () => {
  let gateway: Gateway;
  before(async () => {
    gateway = await Gateway.start({ config: { ...PATIENT, explicitFallback: true } });
  });
  after(() => gateway[Symbol.asyncDispose]());

  it("is tried first, and another serves when it fails", async () => {
    const first = await gateway.chat(HARD, { model: LLAMA.model });
    assert.equal(first.headers["x-pointsman-backend"], "llama");
    gateway.standIn("llama").behave({ status: 503 });
    const second = await gateway.chat(HARD, { model: LLAMA.model });
    assert.deepEqual([second.status, second.headers["x-pointsman-model"]], [200, GPT4.model]);
    assert.match(gateway.last("gpt-4").body.toString(), /"model":"gpt-4-turbo"/);
  });
});

// SPDX-License-Identifier: Apache-2.0
import assert from "node:assert/strict";
import { after, before, beforeEach, describe, it } from "node:test";
import type { Backend } from "../../src/contract/backend.ts";
import type { GatewayView } from "../../src/contract/gateway.ts";
import type { Outcome } from "../../src/contract/outcome.ts";
import type { HttpRequest } from "../../src/contract/request.ts";
import { aBackend, aPolicy, aVirtualModel } from "../harness/builders.ts";
import { Lab, type LabBackend } from "./xds-lab.ts";

const CHAT = "/v1/chat/completions";

/** The test's decisions: `?chain=a,b` steers, `?at=…&length=…` tells where the model stands, `?usage=…` the brace of a stream, nothing at all hangs. */
function decide(request: HttpRequest): Promise<Outcome> {
  const query = new URL(request.path, "http://lab").searchParams;
  const chain = query.get("chain")?.split(",");
  if (chain === undefined) return new Promise(() => undefined);
  const [at, usage] = [query.get("at"), query.get("usage")];
  const body_len = Number(query.get("body") ?? request.body.length);
  const span = {
    ...(at === null ? {} : { model_at: Number(at), model_len: Number(query.get("length")), body_len }),
    ...(usage === null ? {} : { usage_at: Number(usage), body_len }),
  };
  return Promise.resolve({
    kind: "steer",
    decision: {} as never, // the data plane looks at the mutation only
    mutation: {
      headers: {
        "x-pointsman-backend": String(chain[0]),
        "x-envoy-max-retries": String(Math.max(1, chain.length - 1)),
      },
      metadata: {
        pointsman: { reason: "score", score: 0.25, tier: "weak", virtual_model: "auto", ...span },
        "pointsman.chain": { priority_groups: chain.map((name) => ({ name })) },
      },
    },
  });
}

describe("the gateway's own filters, on the real Envoy", () => {
  let lab: Lab;
  let llama: LabBackend;
  let mixtral: LabBackend;
  let gpt4: LabBackend;

  before(async () => {
    lab = await Lab.start(decide);
    llama = await lab.addBackend(at("llama", "", { model: 'meta-llama/"8B" 100% ü' }));
    mixtral = await lab.addBackend(at("mixtral", "/serving/v2", { forwardAuthorization: true }));
    gpt4 = await lab.addBackend(
      at("gpt-4", "/openai/v1", { tier: "strong", credential: { header: "api-key", prefix: "" } }),
    );
    await lab.serve(
      view(
        lab,
        [llama, mixtral, gpt4].map(({ backend }) => backend),
      ),
    );
  });
  after(() => lab[Symbol.asyncDispose]());
  beforeEach(() => {
    lab.seen.length = 0;
    for (const each of [llama, mixtral, gpt4]) each.status = 200;
  });

  const bodySeen = async (body: string, path = `${CHAT}?chain=mixtral`): Promise<string | undefined> => {
    await lab.post(path, body);
    return lab.seen.at(-1)?.body;
  };

  it("changes nothing in a body but the top-level model", async () => {
    const body =
      '{ "n": 12345678901234567890, "e":1.0e+5,\n "model" :\t"auto" , "x":{"model":"auto"}, "s":"\\u00fc🚂\\"model\\":" }\n';
    assert.equal(await bodySeen(body), body.replace('\t"auto"', '\t"mixtral-model"'));
  });

  it("rewrites every form in which a client can write the model", async () => {
    const rewritten = '{"model":"mixtral-model"}';
    for (const value of ["null", "1.5", "true", '["auto",{"a":"]"}]', '{"model":"auto"}', '"a\\"b"']) {
      assert.equal(await bodySeen(`{"model":${value}}`), rewritten, value);
    }
    assert.equal(await bodySeen('{"mod\\u0065l":"auto"}'), '{"mod\\u0065l":"mixtral-model"}');
    assert.equal(
      await bodySeen('{"model":"a","model":"b"}'),
      '{"model":"mixtral-model","model":"mixtral-model"}',
    );
  });

  it("inserts a model that is missing, and leaves what is no object alone", async () => {
    assert.equal(await bodySeen("{}"), '{"model":"mixtral-model"}');
    assert.equal(await bodySeen(' { "a":1}'), ' {"model":"mixtral-model", "a":1}');
    for (const body of ['["model"]', '{"model":"auto"', "x"]) assert.equal(await bodySeen(body), body);
  });

  it("writes the model where the processor says, unless that cannot be", async () => {
    const body = '{"a":"ü","model": "auto","b":{}}';
    const colon = Buffer.from(body).indexOf('": "auto"') + 1;
    const expected = body.replace("auto", "mixtral-model");
    assert.equal(await bodySeen(body, `${CHAT}?chain=mixtral&at=${colon}&length=7`), expected);
    assert.equal(await bodySeen(body, `${CHAT}?chain=mixtral&at=${colon - 1}&length=7`), expected);
  });

  it("asks a stream for its usage behind the brace that the processor found, and changes nothing else", async () => {
    const asked = '"stream_options":{"include_usage":true},';
    const body = '\n {  "stream":true, "model" : "auto","s":"{ü" }';
    const expected = body.replace("{", `{${asked}`).replace("auto", "mixtral-model");
    const colon = Buffer.from(body).indexOf(' : "auto"') + 1;
    assert.equal(await bodySeen(body, `${CHAT}?chain=mixtral&usage=2`), expected);
    assert.equal(await bodySeen(body, `${CHAT}?chain=mixtral&usage=2&at=${colon}&length=7`), expected);
    assert.equal(lab.seen.at(-1)?.headers["content-length"], String(Buffer.byteLength(expected)));
    assert.equal(
      await bodySeen('{"stream":true}', `${CHAT}?chain=mixtral&usage=0`),
      `{${asked}"model":"mixtral-model","stream":true}`,
    );
    assert.equal(
      await bodySeen('{"model":1,"model":"a","stream":true}', `${CHAT}?chain=mixtral&usage=0`),
      `{${asked}"model":"mixtral-model","model":"mixtral-model","stream":true}`,
    );
  });

  it("asks for no usage where the processor does not say so, or speaks of another body", async () => {
    const body = '{"stream":true,"model":"auto"}';
    const expected = body.replace("auto", "mixtral-model");
    for (const facts of ["", "&usage=1", "&usage=99", "&usage=0&body=7"])
      assert.equal(await bodySeen(body, `${CHAT}?chain=mixtral${facts}`), expected, facts);
  });

  it("asks for the usage anew on each attempt", async () => {
    llama.status = 503;
    await lab.post(`${CHAT}?chain=llama,gpt-4&usage=0`, '{"model":"auto","stream":true}');
    assert.deepEqual(
      lab.seen.map(({ body }) => [JSON.parse(body).stream_options, body.match(/stream_options/g)?.length]),
      [
        [{ include_usage: true }, 1],
        [{ include_usage: true }, 1],
      ],
    );
  });

  it("writes a model with quotes, percent signs and letters beyond ASCII as JSON", async () => {
    const seen = await bodySeen('{"model":"auto"}', `${CHAT}?chain=llama`);
    assert.deepEqual(JSON.parse(seen ?? ""), { model: llama.backend.model });
  });

  it("gives each of three attempts its own path, model and length", async () => {
    llama.status = 503;
    mixtral.status = 429;
    const reply = await lab.post(`${CHAT}?chain=llama,mixtral,gpt-4`, '{"model":"auto","n":1}');
    assert.equal(reply.status, 200);
    assert.equal(reply.headers["x-pointsman-backend"], "gpt-4");
    assert.equal(reply.headers["x-pointsman-tier"], "strong");
    assert.equal(reply.headers["x-pointsman-score"], "0.25");
    assert.deepEqual(
      lab.seen.map(({ path, body, headers }) => [
        path.split("?")[0],
        JSON.parse(body).model,
        headers["content-length"] === String(Buffer.byteLength(body)),
      ]),
      [
        ["/chat/completions", llama.backend.model, true],
        ["/serving/v2/chat/completions", "mixtral-model", true],
        ["/openai/v1/chat/completions", "gpt-4-model", true],
      ],
    );
  });

  it("tries as often as the processor says, not as often as there are backends", async () => {
    llama.status = 503;
    gpt4.status = 503;
    const reply = await lab.post(`${CHAT}?chain=llama,gpt-4`, '{"model":"auto"}');
    assert.equal(reply.status, 503);
    assert.equal(reply.headers["x-envoy-attempt-count"], "2");
    assert.deepEqual(
      lab.seen.map(({ backend }) => backend),
      ["llama", "gpt-4"],
    );
  });

  it("lets no credential through but the client's own Authorization where that is wanted", async () => {
    gpt4.status = 503;
    llama.status = 503;
    const secrets = { authorization: "Bearer client", cookie: "c=1", "x-api-key": "k", "api-key": "client" };
    await lab.post(`${CHAT}?chain=gpt-4,llama,mixtral`, '{"model":"auto"}', secrets);
    const carried = lab.seen.map(({ headers }) => [
      headers.authorization,
      headers.cookie,
      headers["x-api-key"],
      headers["api-key"],
    ]);
    assert.deepEqual(carried, [
      [undefined, undefined, undefined, "sk-gpt-4"],
      [undefined, undefined, undefined, undefined],
      ["Bearer client", undefined, undefined, undefined],
    ]);
  });

  it("shows a backend none of our headers nor Envoy's", async () => {
    await lab.post(`${CHAT}?chain=llama`, '{"model":"auto"}', {
      "x-pointsman-forged": "1",
      "x-envoy-max-retries": "9",
    });
    const names = Object.keys(lab.seen[0]?.headers ?? {});
    assert.deepEqual(
      names.filter((name) => /^x-(pointsman|envoy)-/.test(name)),
      [],
    );
  });

  it("passes other paths on with the backend's prefix and an untouched body", async () => {
    const body = '{"model":"text-embedding-3-small","input":"x"}';
    const reply = await lab.post("/v1/embeddings?a=1", body);
    assert.equal(reply.headers["x-pointsman-reason"], undefined);
    await lab.post("/v1/chat/completions", body, { "content-type": "text/plain" });
    await lab.post("/v1beta/x", body);
    await lab.post("/v1?a=1", body);
    assert.deepEqual(
      lab.seen.map(({ path, body: got }) => [path, got]),
      [
        ["/openai/v1/embeddings?a=1", body],
        ["/openai/v1/chat/completions", body],
        ["/v1beta/x", body],
        ["/openai/v1?a=1", body],
      ],
    );
  });

  it("serves from the default backend when the router does not answer, with the model right", async () => {
    const reply = await lab.post(CHAT, '{"model":"auto"}');
    assert.equal(reply.headers["x-pointsman-reason"], "fail-open");
    assert.equal(reply.headers["x-pointsman-backend"], "gpt-4");
    assert.equal(lab.seen[0]?.body, '{"model":"gpt-4-model"}');
  });

  it("answers 503 for a closed model when the router does not answer, however the name is written", async () => {
    for (const model of [
      '"strict"',
      '"stri\\u0063t"',
      '"caf\\u00e9 \\ud83d\\ude82"',
      '"a","model":"strict"',
    ]) {
      const reply = await lab.post(CHAT, `{"model":${model}}`);
      assert.equal(reply.status, 503, model);
      assert.equal(JSON.parse(reply.text).error.code, "router_unavailable");
      assert.equal(reply.headers["content-type"], "application/json");
    }
    assert.equal(lab.seen.length, 0);
    assert.equal((await lab.post(`${CHAT}?chain=llama`, '{"model":"strict"}')).status, 200);
  });

  it("takes a body of exactly the limit and refuses one byte more, whole or in chunks", async () => {
    const sized = (bytes: number): string => `{"model":"auto","pad":"${"x".repeat(bytes - 25)}"}`;
    assert.equal(sized(LIMIT).length, LIMIT);
    const path = `${CHAT}?chain=gpt-4`;
    assert.equal((await lab.post(path, sized(LIMIT))).status, 200);
    assert.equal((await lab.send({ path, body: sized(LIMIT), pieces: 2 })).status, 200);
    assert.equal((await lab.post(`${path}&usage=0`, sized(LIMIT))).status, 200);
    const replies = [
      await lab.post(path, sized(LIMIT + 1)),
      await lab.send({ path, body: sized(LIMIT + 1), pieces: 2 }),
    ];
    for (const reply of replies) {
      assert.equal(reply.status, 413);
      assert.equal(JSON.parse(reply.text).error.code, "request_too_large");
    }
    assert.equal(lab.seen.length, 3);
  });
});

const LIMIT = 100_000;

function at(name: string, pathPrefix: string, over: Partial<Backend>): Backend {
  const connection = { scheme: "http", host: "127.0.0.1", port: 0, pathPrefix } as const;
  return aBackend({ name, model: `${name}-model`, connection, ...over });
}

function view(lab: Lab, backends: readonly Backend[]): GatewayView {
  const strict = (name: string) => aVirtualModel({ name, onRouterFailure: "closed" });
  return {
    listen: lab.listen,
    catalog: { backends, secrets: new Map([["gpt-4", "sk-gpt-4"]]) },
    policy: aPolicy({
      virtualModels: [aVirtualModel(), strict("strict"), strict("café 🚂")],
      routerTimeoutMs: 100,
      maxBodyBytes: LIMIT,
    }),
    processor: lab.processor,
  };
}

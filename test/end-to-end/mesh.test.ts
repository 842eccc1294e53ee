// SPDX-License-Identifier: Apache-2.0
import assert from "node:assert/strict";
import { existsSync } from "node:fs";
import { after, before, beforeEach, describe, it } from "node:test";
import type { SeenRequest } from "../../src/stand-in/recorder.ts";
import { EASY, HARD } from "../harness/gateway.ts";
import type { Reply } from "../harness/http-client.ts";
import { CALLER_KEY, MeshLab, PROVIDER_KEY } from "../harness/mesh-lab.ts";
import { MESHES, meshResourcesFile } from "../harness/mesh-objects.ts";

const LLAMA = "meta-llama/Meta-Llama-3-8B-Instruct";
const FORGED = { headers: { "x-pointsman-backend": "llama-3-8b.pointsman" } };

function modelOf({ body }: SeenRequest): unknown {
  return (JSON.parse(body.toString()) as { model: unknown }).model;
}

for (const mesh of MESHES.filter((name) => existsSync(meshResourcesFile(name)))) {
  describe(`an Envoy of ${mesh}, as its own controller configures it from deploy/${mesh}`, () => {
    let lab: MeshLab;
    before(async () => {
      lab = await MeshLab.start(mesh);
    });
    after(() => lab[Symbol.asyncDispose]());
    beforeEach(() => lab.forget());

    const servedByDefault = (reply: Reply): void => {
      assert.equal(reply.status, 200, reply.text);
      assert.equal(lab.weak.requests.length, 0);
      const seen = lab.only(lab.strong);
      assert.equal(modelOf(seen), "gpt-4-turbo");
      assert.equal(seen.headers.authorization, `Bearer ${PROVIDER_KEY}`);
    };

    it("takes an easy request to the weak backend, under its model's name and without any key", async () => {
      const reply = await lab.chat(EASY, {}, { headers: { "x-api-key": "of-the-client", cookie: "a=b" } });
      assert.equal(reply.status, 200, reply.text);
      assert.equal(lab.strong.requests.length, 0);
      const { headers, ...seen } = lab.only(lab.weak);
      assert.equal(modelOf({ headers, ...seen }), LLAMA);
      const text = JSON.stringify(headers);
      for (const secret of [PROVIDER_KEY, CALLER_KEY, "of-the-client", "a=b"])
        assert.ok(!text.includes(secret), text);
      assert.deepEqual(
        Object.keys(headers).filter((name) => name.startsWith("x-pointsman-")),
        [],
      );
      assert.equal(reply.headers["x-pointsman-backend"], "llama-3-8b.pointsman");
      assert.equal(reply.headers["x-pointsman-tier"], "weak");
      assert.equal(reply.headers["x-pointsman-reason"], "score");
      assert.ok(Number(reply.headers["x-pointsman-score"]) < Number(reply.headers["x-pointsman-threshold"]));
    });

    it("takes a hard one to the provider over TLS, with its host name, its key and its model's name", async () => {
      const reply = await lab.chat(HARD);
      servedByDefault(reply);
      assert.equal(lab.only(lab.strong).headers.host, "api.openai.com");
      assert.ok(!JSON.stringify(lab.only(lab.strong).headers).includes(CALLER_KEY));
      assert.equal(reply.headers["x-pointsman-backend"], "gpt-4.pointsman");
      assert.equal(reply.headers["x-pointsman-reason"], "score");
    });

    it("honours a model that the client names", async () => {
      assert.equal(
        (await lab.chat(HARD, { model: LLAMA })).headers["x-pointsman-backend"],
        "llama-3-8b.pointsman",
      );
      assert.equal(modelOf(lab.only(lab.weak)), LLAMA);
    });

    it("does not let a client choose the backend by our header", async () => {
      servedByDefault(await lab.chat(HARD, {}, FORGED));
    });

    it("serves by the default route what the router knows and the routes do not yet, under the default's model", async () => {
      const reply = await lab.chat(EASY, { model: "new-model" });
      servedByDefault(reply);
      assert.equal(reply.headers["x-pointsman-backend"], "gpt-4.pointsman");
      assert.equal(reply.headers["x-pointsman-tier"], undefined);
    });

    it("gives the router's own answers: the list of models, and what is wrong with a request", async () => {
      const models = await lab.send({ method: "GET", path: "/v1/models" });
      assert.ok(models.text.includes('"auto"'), models.text);
      const unknown = await lab.chat(EASY, { model: "no-such-model" });
      assert.equal(unknown.status, 404);
      assert.match(unknown.text, /"code":"model_not_found"/);
      assert.equal(unknown.headers["content-type"], "application/json");
      assert.deepEqual([lab.weak.requests.length, lab.strong.requests.length], [0, 0]);
    });

    it("carries every other byte of the body as it was, in megabytes too, and refuses more than the limit", async () => {
      const big = `{ "n": 1e400, "model" : "auto","messages":[{"role":"user","content":"${"a ".repeat(1_500_000)}"}]}`;
      await lab.send({ body: big });
      const seen = [...lab.weak.requests, ...lab.strong.requests];
      assert.equal(seen.length, 1);
      assert.equal(seen[0]?.body.toString().replace(/"model" : "[^"]*"/, '"model" : "auto"'), big);
      assert.equal((await lab.send({ body: "x".repeat(9 * 1024 * 1024) })).status, 413);
    });

    it("streams", async () => {
      const reply = await lab.chat(EASY, { stream: true });
      assert.match(reply.text, /data: \[DONE\]/);
      assert.equal(lab.weak.requests.length, 1);
    });

    it("passes what we do not steer to the default backend as it came", async () => {
      const body = '{"model":"text-embedding-3-small","input":"a"}';
      await lab.send({ path: "/v1/embeddings", body });
      assert.equal(lab.only(lab.strong).body.toString(), body);
    });

    it("serves by the default route when the router hangs", async () => {
      lab.router.signal("SIGSTOP");
      try {
        const reply = await lab.chat(EASY);
        servedByDefault(reply);
        assert.equal(reply.headers["x-pointsman-reason"], "fail-open");
        assert.equal(reply.headers["x-pointsman-backend"], "gpt-4.pointsman");
      } finally {
        lab.router.signal("SIGCONT");
      }
    });

    it("serves by the default route when the router is killed, to a client's header too, and steers when it is back", async () => {
      lab.router.signal("SIGKILL");
      await lab.router.ended();
      servedByDefault(await lab.chat(EASY));
      lab.forget();
      servedByDefault(await lab.chat(EASY, {}, FORGED));
      lab.forget();
      const body = '{"model":"text-embedding-3-small","input":"a"}';
      await lab.send({ path: "/v1/embeddings", body });
      assert.equal(lab.only(lab.strong).body.toString(), body);
      await lab.startRouter();
      assert.equal((await lab.chat(EASY)).headers["x-pointsman-backend"], "llama-3-8b.pointsman");
    });

    if (mesh === "envoy-gateway") {
      it("answers 401 to who brings no caller's key", async () => {
        assert.equal((await lab.chat(EASY, {}, { headers: { authorization: "Bearer wrong" } })).status, 401);
        assert.deepEqual([lab.weak.requests.length, lab.strong.requests.length], [0, 0]);
      });
    }
  });
}

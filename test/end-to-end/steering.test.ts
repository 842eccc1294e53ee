// SPDX-License-Identifier: Apache-2.0
import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import { EASY, Gateway, HARD } from "../harness/gateway.ts";

describe("a request through the gateway", () => {
  let gateway: Gateway;
  before(async () => {
    gateway = await Gateway.start();
  });
  after(() => gateway[Symbol.asyncDispose]());

  it("goes to the weak backend when it is easy and to the strong one when it is hard, and says so", async () => {
    const easy = await gateway.chat(EASY);
    assert.equal(easy.status, 200);
    assert.equal(easy.headers["x-pointsman-backend"], "llama");
    assert.equal(easy.headers["x-pointsman-tier"], "weak");
    assert.equal(easy.headers["x-pointsman-reason"], "score");
    assert.equal(easy.headers["x-pointsman-router"], "mf");
    assert.ok(Number(easy.headers["x-pointsman-score"]) < Number(easy.headers["x-pointsman-threshold"]));
    const hard = await gateway.chat(HARD);
    assert.equal(hard.headers["x-pointsman-backend"], "gpt-4");
    assert.equal(JSON.parse(hard.text).model, "gpt-4-turbo");
  });
});

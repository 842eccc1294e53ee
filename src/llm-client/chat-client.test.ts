// SPDX-License-Identifier: Apache-2.0
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, it } from "node:test";
import { Ceiling } from "../judging/ceiling.ts";
import { StandIn, type StandInOptions } from "../stand-in/stand-in.ts";
import { ChatClient } from "./chat-client.ts";
import type { ChatEndpoint } from "./chat-endpoint.ts";

const QUESTION = { turns: [{ role: "user", content: "secret prompt" }], maxTokens: 100 };
const NEVER = new AbortController().signal;
const OPTIONS = { timeoutMs: 10_000, attempts: 3, backOffMs: 1 };

function endpointAt(port: number, key?: string): ChatEndpoint {
  return {
    name: "weak",
    connection: { scheme: "http", host: "127.0.0.1", port, pathPrefix: "/v1" },
    model: "llama",
    price: { input: 1, output: 2 },
    ...(key === undefined ? {} : { credential: { header: "authorization", value: `Bearer ${key}` } }),
  };
}

async function standIn(options: Partial<StandInOptions> = {}): Promise<StandIn> {
  return await new StandIn({ name: "weak", model: "llama", ...options }).start();
}

async function serverThat(answer: (body: Record<string, unknown>, response: ServerResponse) => void) {
  const server = createServer((request: IncomingMessage, response: ServerResponse) => {
    let text = "";
    request.on("data", (part) => {
      text += String(part);
    });
    request.on("end", () => answer(JSON.parse(text) as Record<string, unknown>, response));
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  return {
    port: (server.address() as AddressInfo).port,
    [Symbol.dispose]: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

function purse(maxUsd = 1) {
  const ceiling = new Ceiling(maxUsd);
  const account = ceiling.open(0);
  assert.ok(account);
  return { ceiling, account };
}

describe("a chat client", () => {
  it("asks at temperature 0 with a limit, and counts what the reply says was used", async () => {
    await using server = await standIn({ apiKey: "sk-1" });
    using client = new ChatClient(endpointAt(server.port, "sk-1"), OPTIONS);
    const { ceiling, account } = purse();
    const answer = await client.ask(QUESTION, account, NEVER);
    assert.equal(answer.kind, "answer");
    const body = JSON.parse(String(server.requests[0]?.body)) as Record<string, unknown>;
    assert.deepEqual(
      [body["model"], body["temperature"], body["max_tokens"], body["stream"]],
      ["llama", 0, 100, false],
    );
    // As the stand-in counts: four bytes of the prompt's JSON a token, one token a word of its answer.
    const { messages } = body;
    const said = answer.kind === "answer" ? answer.text.split(" ").length : 0;
    const usd = (Math.ceil(JSON.stringify(messages).length / 4) + 2 * said) / 1e6;
    assert.ok(Math.abs(ceiling.spentUsd - usd) < 1e-12, `${ceiling.spentUsd} is not ${usd}`);
  });

  it("tries again after 429 and 5xx, when the server says so, and pays for none of the refusals", async () => {
    for (const status of [429, 500, 503, 529]) {
      await using server = await standIn({ behaviour: { status, retryAfter: 0, failNext: 2 } });
      using client = new ChatClient(endpointAt(server.port), OPTIONS);
      const { ceiling, account } = purse();
      assert.equal((await client.ask(QUESTION, account, NEVER)).kind, "answer", String(status));
      assert.equal(server.requests.length, 3);
      assert.ok(ceiling.spentUsd < 1e-4);
    }
  });

  it("gives up after its attempts, and at once when it is asked to wait too long", async () => {
    await using busy = await standIn({ behaviour: { status: 429, retryAfter: 0 } });
    using client = new ChatClient(endpointAt(busy.port), OPTIONS);
    assert.deepEqual(await client.ask(QUESTION, purse().account, NEVER), {
      kind: "failed",
      why: "rate-limited",
    });
    assert.equal(busy.requests.length, 3);
    busy.behave({ status: 503, retryAfter: 3600 });
    assert.deepEqual(await client.ask(QUESTION, purse().account, NEVER), {
      kind: "failed",
      why: "server-error",
    });
    assert.equal(busy.requests.length, 4);
  });

  it("does not try again where the endpoint refuses us or the question", async () => {
    await using server = await standIn({ apiKey: "sk-1" });
    using client = new ChatClient(endpointAt(server.port, "sk-2"), OPTIONS);
    assert.deepEqual(await client.ask(QUESTION, purse().account, NEVER), { kind: "fatal", status: 401 });
    using allowed = new ChatClient(endpointAt(server.port, "sk-1"), OPTIONS);
    server.behave({ status: 422 });
    assert.deepEqual(await allowed.ask(QUESTION, purse().account, NEVER), { kind: "failed", why: "refused" });
    assert.equal(server.requests.length, 2);
  });

  it("takes an account without money for a refusal of us", async () => {
    using server = await serverThat((_, response) => {
      response.writeHead(429).end(JSON.stringify({ error: { code: "insufficient_quota" } }));
    });
    using client = new ChatClient(endpointAt(server.port), OPTIONS);
    assert.deepEqual(await client.ask(QUESTION, purse().account, NEVER), { kind: "fatal", status: 429 });
  });

  it("learns how a model wants to be asked", async () => {
    const bodies: Record<string, unknown>[] = [];
    using server = await serverThat((body, response) => {
      bodies.push(body);
      const param = "max_tokens" in body ? "max_tokens" : "temperature" in body ? "temperature" : undefined;
      if (param === undefined)
        response.end(JSON.stringify({ choices: [{ message: { content: "ok" }, finish_reason: "length" }] }));
      else response.writeHead(400).end(JSON.stringify({ error: { param, code: "unsupported" } }));
    });
    using client = new ChatClient(endpointAt(server.port), OPTIONS);
    const expected = { kind: "answer", text: "ok", cut: true } as const;
    assert.deepEqual(await client.ask(QUESTION, purse().account, NEVER), expected);
    assert.equal(bodies.length, 3);
    assert.deepEqual(await client.ask(QUESTION, purse().account, NEVER), expected);
    assert.equal(bodies.length, 4);
    assert.equal(bodies[3]?.["max_completion_tokens"], 100);
  });

  it("counts at its worst what nobody tells the cost of", async () => {
    using server = await serverThat((_, response) => {
      response.end(JSON.stringify({ choices: [{ message: { content: "ok" } }] }));
    });
    using client = new ChatClient(endpointAt(server.port), OPTIONS);
    const { ceiling, account } = purse();
    await client.ask(QUESTION, account, NEVER);
    assert.ok(ceiling.spentUsd >= (13 + 2 * 100) / 1e6);
    await using hanging = await standIn({ behaviour: { hang: true } });
    using impatient = new ChatClient(endpointAt(hanging.port), { timeoutMs: 50, attempts: 2, backOffMs: 1 });
    const other = purse();
    assert.deepEqual(await impatient.ask(QUESTION, other.account, NEVER), { kind: "failed", why: "timeout" });
    assert.ok(other.ceiling.spentUsd >= 2 * ((13 + 2 * 100) / 1e6));
  });

  it("pays nothing where nobody listens", async () => {
    const server = await standIn();
    const { port } = server;
    await server[Symbol.asyncDispose]();
    using client = new ChatClient(endpointAt(port), OPTIONS);
    const { ceiling, account } = purse();
    assert.deepEqual(await client.ask(QUESTION, account, NEVER), { kind: "failed", why: "unreachable" });
    assert.equal(ceiling.spentUsd, 0);
  });

  it("asks nothing that the purse has no money for", async () => {
    await using server = await standIn();
    using client = new ChatClient(endpointAt(server.port), OPTIONS);
    assert.deepEqual(await client.ask(QUESTION, purse(1e-4).account, NEVER), {
      kind: "failed",
      why: "ceiling",
    });
    assert.equal(server.requests.length, 0);
  });

  it("stops at once when told to", async () => {
    await using server = await standIn({ behaviour: { hang: true } });
    using client = new ChatClient(endpointAt(server.port), OPTIONS);
    const stop = new AbortController();
    const asked = client.ask(QUESTION, purse().account, stop.signal);
    stop.abort();
    assert.deepEqual(await asked, { kind: "failed", why: "stopped" });
  });

  it("trusts over TLS the authorities it is given and no others", async (t) => {
    const tls = selfSigned();
    if (tls === undefined) return t.skip("there is no openssl command here");
    await using server = await standIn({ tls });
    const plain = endpointAt(server.port);
    const endpoint: ChatEndpoint = { ...plain, connection: { ...plain.connection, scheme: "https" } };
    using trusting = new ChatClient({ ...endpoint, ca: tls.cert }, OPTIONS);
    assert.equal((await trusting.ask(QUESTION, purse().account, NEVER)).kind, "answer");
    using other = new ChatClient(endpoint, OPTIONS);
    const { ceiling, account } = purse();
    assert.deepEqual(await other.ask(QUESTION, account, NEVER), { kind: "failed", why: "unreachable" });
    assert.equal(ceiling.spentUsd, 0);
  });

  it("takes a reply that is too large, cut short or no completion for no answer", async () => {
    const bodies = ["x".repeat(5 * 1024 * 1024), "not JSON", '{"choices":[{"message":{"content":null}}]}'];
    using server = await serverThat((_, response) => void response.end(bodies.shift()));
    using client = new ChatClient(endpointAt(server.port), OPTIONS);
    for (let i = 0; i < 3; i++)
      assert.deepEqual(await client.ask(QUESTION, purse().account, NEVER), {
        kind: "failed",
        why: "unusable-reply",
      });
    await using dying = await standIn({ behaviour: { dieAfterChunks: 0, failNext: 1 } });
    using other = new ChatClient(endpointAt(dying.port), OPTIONS);
    assert.equal((await other.ask(QUESTION, purse().account, NEVER)).kind, "answer");
    assert.equal(dying.requests.length, 2);
  });
});

/** A certificate for 127.0.0.1 made by the openssl command, or undefined where there is none. */
function selfSigned(): { readonly key: string; readonly cert: string } | undefined {
  const folder = mkdtempSync(join(tmpdir(), "chat-client-"));
  try {
    const [key, cert] = [join(folder, "key.pem"), join(folder, "cert.pem")];
    const what = ["-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes", "-days", "2"];
    const where = [
      "-subj",
      "/CN=127.0.0.1",
      "-addext",
      "subjectAltName=IP:127.0.0.1",
      "-keyout",
      key,
      "-out",
      cert,
    ];
    execFileSync("openssl", ["req", "-x509", ...what, ...where], { stdio: "ignore" });
    return { key: readFileSync(key, "utf8"), cert: readFileSync(cert, "utf8") };
  } catch {
    return undefined;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

// SPDX-License-Identifier: Apache-2.0
import assert from "node:assert/strict";
import { once } from "node:events";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { ApiClient } from "./api-client.ts";
import { type ApiFailure, sentenceOf } from "./api-failure.ts";
import { ObjectWatch } from "./object-watch.ts";
import { fieldsOf, textOf } from "./read-object.ts";

/** What a server says to one request: a status and a body, or the events of a watch that it then ends, or leaves open. */
type Answer =
  | { readonly status: number; readonly body: unknown }
  | { readonly events: readonly unknown[]; readonly isLeftOpen?: true };

function list(version: string, names: readonly string[], more = ""): Answer {
  const metadata = { resourceVersion: version, ...(more !== "" && { continue: more }) };
  return { status: 200, body: { metadata, items: names.map((name) => object(name, version)) } };
}

function object(name: string, resourceVersion: string) {
  return { metadata: { namespace: "demo", name, resourceVersion } };
}

const OPEN: Answer = { events: [], isLeftOpen: true };
const EXPIRED = { kind: "Status", code: 410, reason: "Expired", message: "too old resource version" };

/** A watch of what a server that follows a script says; the script's last answer is an open watch. */
async function followScript(answers: readonly Answer[]) {
  const asked: URLSearchParams[] = [];
  const server = createServer((request, response) => {
    const answer = answers[asked.length] ?? OPEN;
    asked.push(new URL(request.url ?? "", "http://server").searchParams);
    say(response, answer);
    if (asked.length > answers.length) finished.resolve();
  });
  const finished = Promise.withResolvers<void>();
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const folder = mkdtempSync(join(tmpdir(), "pm-script-"));
  const file = join(folder, "kubeconfig");
  writeFileSync(file, kubeconfig((server.address() as AddressInfo).port));
  const told: string[] = [];
  const seen: string[][] = [];
  const watch = new ObjectWatch({
    api: await ApiClient.load(file),
    path: "/api/v1/things",
    timing: { silenceMs: 60_000, renewMs: 60_000, leastWaitMs: 1, mostWaitMs: 2 },
    keep: (one) => textOf(fieldsOf(fieldsOf(one)["metadata"])["name"]),
    changed: () => seen.push([...watch.objects.values()]),
    failing: (failure: ApiFailure | undefined) =>
      told.push(failure === undefined ? "works" : sentenceOf(failure)),
  });
  watch.start();
  await finished.promise;
  await watch[Symbol.asyncDispose]();
  server.closeAllConnections();
  server.close();
  rmSync(folder, { recursive: true });
  return { asked: asked.map((query) => Object.fromEntries(query)), told, seen };
}

function say(response: ServerResponse, answer: Answer): void {
  if ("status" in answer) {
    response.writeHead(answer.status).end(JSON.stringify(answer.body));
    return;
  }
  response.writeHead(200).flushHeaders();
  for (const event of answer.events) response.write(`${JSON.stringify(event)}\n`);
  if (!answer.isLeftOpen) response.end();
}

function kubeconfig(port: number): string {
  return JSON.stringify({
    "current-context": "script",
    contexts: [{ name: "script", context: { cluster: "script", user: "script" } }],
    clusters: [
      {
        name: "script",
        cluster: { server: `http://127.0.0.1:${port}`, "insecure-skip-tls-verify": true },
      },
    ],
    users: [{ name: "script", user: {} }],
  });
}

test("a watch goes on from the last version it has heard of, bookmarks with it", async () => {
  const { asked, seen } = await followScript([
    list("5", ["a"]),
    {
      events: [
        { type: "ADDED", object: object("b", "7") },
        { type: "BOOKMARK", object: object("", "9") },
      ],
    },
    { events: [{ type: "DELETED", object: object("a", "11") }] },
  ]);
  assert.deepEqual(
    asked.map((query) => query["resourceVersion"]),
    [undefined, "5", "9", "11"],
  );
  assert.deepEqual(seen, [["a"], ["a", "b"], ["b"]]);
  assert.equal(asked[1]?.["allowWatchBookmarks"], "true");
});

test("a list of several pages takes the place of what was known only when it is whole", async () => {
  const { asked, seen, told } = await followScript([
    list("5", ["a", "b"]),
    { events: [{ type: "ERROR", object: EXPIRED }] },
    list("8", ["b"], "page-2"),
    { status: 410, body: EXPIRED },
    list("9", ["b"], "page-2"),
    list("9", ["c"]),
  ]);
  assert.deepEqual(seen, [
    ["a", "b"],
    ["b", "c"],
  ]);
  assert.deepEqual(
    asked.map((query) => query["continue"]),
    [undefined, undefined, undefined, "page-2", undefined, "page-2", undefined],
  );
  assert.match(told.join("; "), /^the API server refuses \(410\): too old .*works$/);
});

test("what something else answers in the API server's place is no empty cluster", async () => {
  const { seen, told } = await followScript([
    { status: 200, body: {} },
    { status: 200, body: "<html>" },
    { status: 503, body: "busy" },
    list("5", ["a"]),
    { events: ["no event"] },
    { events: [{ type: "ERROR", object: { code: 500, message: "etcd is away" } }] },
  ]);
  assert.deepEqual(seen, [["a"]]);
  assert.match(told[0] ?? "", /sends no list/);
  assert.match(told.join("; "), /sends no event; works; .*refuses \(500\): etcd is away/);
});

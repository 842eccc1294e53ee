// SPDX-License-Identifier: Apache-2.0
import assert from "node:assert/strict";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { Child } from "../../test/harness/child.ts";
import { ApiClient } from "./api-client.ts";

let folder: string;
before(() => {
  folder = mkdtempSync(join(tmpdir(), "pm-client-"));
});
after(() => rmSync(folder, { recursive: true }));

test("without a kubeconfig outside a pod it says what to do", async () => {
  const client = join(import.meta.dirname, "api-client.ts");
  const script = `import(${JSON.stringify(client)}).then(({ ApiClient }) => ApiClient.load())`;
  await using child = new Child(process.execPath, ["--eval", script], { HOME: folder });
  assert.equal(await child.ended(), 1);
  assert.match(child.lines.join("\n"), /there is no kubeconfig: set KUBECONFIG, or run in a pod/);
});

test("a kubeconfig without a context says what to do", async () => {
  const file = join(folder, "empty");
  writeFileSync(
    file,
    JSON.stringify({ apiVersion: "v1", kind: "Config", clusters: [], users: [], contexts: [] }),
  );
  await assert.rejects(ApiClient.load(file), /no current context: choose one/);
});

test("an API server that is not there is a value, not an exception", async () => {
  const file = join(folder, "away");
  writeFileSync(
    file,
    JSON.stringify({
      "current-context": "away",
      contexts: [{ name: "away", context: { cluster: "away", user: "away" } }],
      clusters: [{ name: "away", cluster: { server: "https://127.0.0.1:1" } }],
      users: [{ name: "away", user: {} }],
    }),
  );
  using api = await ApiClient.load(file);
  assert.deepEqual(await api.send({ method: "GET", path: "/version" }), {
    kind: "unreachable",
    message: "connect ECONNREFUSED 127.0.0.1:1",
  });
});

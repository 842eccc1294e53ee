// SPDX-License-Identifier: Apache-2.0
import assert from "node:assert/strict";
import { registerHooks } from "node:module";
import { test } from "node:test";

test("who finds no backends in a cluster does not pay for the cluster's client", async () => {
  const asked: string[] = [];
  using _ = disposable(
    registerHooks({
      resolve(specifier, context, next) {
        asked.push(specifier);
        return next(specifier, context);
      },
    }),
  );
  const { ClusterSource } = await import("./cluster-source.ts");
  const options = { namespaces: [], tokens: false, log: () => undefined };
  await using source = new ClusterSource({ ...options, kubeconfig: "/nowhere" });
  assert.equal(asked.includes("@kubernetes/client-node"), false);
  await assert.rejects(
    source.start(() => undefined),
    /ENOENT/,
  );
  assert.equal(asked.includes("@kubernetes/client-node"), true);
});

function disposable(hooks: { deregister(): void }): Disposable {
  return { [Symbol.dispose]: () => hooks.deregister() };
}

// SPDX-License-Identifier: Apache-2.0
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { runCommand } from "../../test/harness/command.ts";
import type { InjectOptions } from "./inject-options.ts";

const LEAST = ["inject", "--namespace", "ns", "--image", "registry.example/pointsman:1"];

describe("pointsman inject", () => {
  it("has every name from the release's, and every address from its namespace", async () => {
    const { options } = await injected([...LEAST, "--name", "points"]);
    assert.deepEqual(options, {
      listen: { host: "0.0.0.0", port: 9443 },
      admin: { host: "0.0.0.0", port: 10081 },
      namespace: "ns",
      certificate: "made",
      caSecret: "points-ca",
      tlsSecret: "points-tls",
      caConfigMap: "points-ca",
      webhook: "points-injector.ns",
      dnsNames: [
        "points-router.ns.svc",
        "points-router.ns.svc.cluster.local",
        "points-router.ns",
        "points-router",
        "points-injector.ns.svc",
        "points-injector.ns.svc.cluster.local",
        "points-injector.ns",
        "points-injector",
      ],
      sidecar: {
        image: "registry.example/pointsman:1",
        router: { host: "points-router.ns.svc", port: 18443 },
        egress: { host: "points-router.ns.svc", port: 18444 },
        resources: { cpu: "20m", memory: "80Mi", cpuLimit: "500m", memoryLimit: "256Mi" },
        concurrency: 1,
      },
    });
  });

  it("has a certificate also for a router at another address, and for names beyond", async () => {
    const { options } = await injected([
      ...LEAST,
      "--router",
      "router.example:443",
      "--dns-names",
      "a.example,b",
    ]);
    assert.deepEqual(options?.sidecar.router, { host: "router.example", port: 443 });
    assert.deepEqual(options?.dnsNames.slice(-3), ["router.example", "a.example", "b"]);
  });

  it("refuses requests over their limits, which would have every pod refused", async () => {
    const { options, err, codes } = await injected([...LEAST, "--memory", "1Gi"]);
    assert.equal(options, undefined);
    assert.deepEqual(
      [err, codes],
      ["pointsman: --memory 1Gi is over --memory-limit 256Mi: raise the limit\n", [2]],
    );
    assert.equal((await injected([...LEAST, "--cpu", "0.501"])).options, undefined);
    assert.notEqual((await injected([...LEAST, "--cpu", "0.5"])).options, undefined);
  });

  it("says what is wrong with a flag", async () => {
    const wrong: readonly (readonly [readonly string[], RegExp])[] = [
      [["--cpu", "much"], /amount as Kubernetes has them/],
      [["--memory", "0"], /amount as Kubernetes has them/],
      [["--name", "Points"], /name as Kubernetes has them/],
      [["--dns-names", "a,,b"], /DNS names with commas/],
      [["--certificate", "bought"], /Allowed choices are made, given/],
      [["--concurrency", "0"], /whole number from 1 to 64/],
    ];
    for (const [flags, message] of wrong) {
      const { err, codes } = await injected([...LEAST, ...flags]);
      assert.match(err, message);
      assert.deepEqual(codes, [2]);
    }
  });
});

/** Runs the command until it would serve. */
async function injected(args: readonly string[]) {
  let options: InjectOptions | undefined;
  const said = await runCommand(args, {
    inject: (given) => {
      options = given;
      process.emit("SIGTERM");
      return Promise.resolve({ [Symbol.asyncDispose]: () => Promise.resolve() });
    },
  });
  return { ...said, options };
}

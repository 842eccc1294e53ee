// SPDX-License-Identifier: Apache-2.0
import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import type { Backend } from "../../src/contract/backend.ts";
import type { GatewayView } from "../../src/contract/gateway.ts";
import type { Outcome } from "../../src/contract/outcome.ts";
import type { HttpRequest } from "../../src/contract/request.ts";
import { buildResources } from "../../src/xds/resources.ts";
import { aBackend, aPolicy, aVirtualModel } from "../harness/builders.ts";
import { waitFor } from "../harness/wait-for.ts";
import { Lab } from "./xds-lab.ts";

const CHAT = "/v1/chat/completions";

function at(name: string, over: Partial<Backend> = {}): Backend {
  return aBackend({ name, model: `${name}-model`, ...over });
}

describe("publishing to the real Envoy", () => {
  let lab: Lab;
  let chain: readonly string[] = [];
  const decide = (_request: HttpRequest): Promise<Outcome> =>
    Promise.resolve({
      kind: "steer",
      decision: {} as never,
      mutation: {
        headers: { "x-pointsman-backend": String(chain[0]), "x-envoy-max-retries": "1" },
        metadata: {
          pointsman: { reason: "score" },
          "pointsman.chain": { priority_groups: chain.map((name) => ({ name })) },
        },
      },
    });
  const view = (backends: readonly Backend[], secrets: readonly [string, string][] = []): GatewayView => ({
    listen: lab.listen,
    catalog: { backends, secrets: new Map(secrets) },
    policy: aPolicy({ virtualModels: [aVirtualModel({ defaultBackend: "llama" })] }),
    processor: lab.processor,
  });
  const modelSeen = (): unknown => JSON.parse(lab.seen.at(-1)?.body ?? "{}").model;

  before(async () => {
    lab = await Lab.start(decide);
  });
  after(() => lab[Symbol.asyncDispose]());

  it("changes backends under load without losing a request", async () => {
    const llama = (await lab.addBackend(at("llama"))).backend;
    const mixtral = (await lab.addBackend(at("mixtral"))).backend;
    const named = (await lab.addBackend(at("named"))).backend;
    const byName = { ...named, connection: { ...named.connection, host: "localhost" } };
    await lab.serve(view([llama]));
    chain = ["llama"];
    const statuses = new Set<number>();
    let nameless = 0;
    let running = true;
    const client = async (): Promise<void> => {
      while (running) {
        const { status, headers } = await lab.post(CHAT, '{"model":"auto"}');
        statuses.add(status);
        if (headers["x-pointsman-backend"] === undefined) nameless += 1;
      }
    };
    const clients = [client(), client(), client()];
    const views = [
      view([llama, mixtral, byName]),
      view([{ ...llama, model: "llama-2" }, mixtral, byName]),
      view([
        { ...mixtral, model: "m-2" },
        { ...byName, model: "n-2" },
      ]),
      view([llama]),
    ];
    for (const next of views) {
      const before = Date.now();
      assert.deepEqual(await lab.publisher.publish(buildResources(next)), { kind: "taken" });
      assert.ok(Date.now() - before < 1000, `${Date.now() - before} ms`);
      for (const { name, model } of next.catalog.backends) {
        chain = [name];
        await waitFor(`${name} serves as ${model}`, async () => {
          await lab.post(CHAT, '{"model":"auto"}');
          return lab.seen.some((seen) => seen.backend === name && JSON.parse(seen.body).model === model);
        });
      }
    }
    running = false;
    await Promise.all(clients);
    assert.deepEqual([[...statuses], nameless], [[200], 0]);
  });

  it("removes a cluster once it has lingered", async () => {
    await waitFor("only llama is left", async () => !(await lab.envoy.clusters()).includes("mixtral::"));
  });

  it("takes a new key at once", async () => {
    const strong = (
      await lab.addBackend(at("strong", { credential: { header: "authorization", prefix: "Bearer " } }))
    ).backend;
    await lab.publisher.publish(buildResources(view([strong], [["strong", "first"]])));
    chain = ["strong"];
    await lab.post(CHAT, "{}");
    assert.equal(lab.seen.at(-1)?.headers.authorization, "Bearer first");
    await lab.publisher.publish(buildResources(view([strong], [["strong", "sk-second"]])));
    await lab.post(CHAT, "{}");
    assert.equal(lab.seen.at(-1)?.headers.authorization, "Bearer sk-second");
    assert.ok(!(await lab.envoy.configDump()).includes("sk-second"));
  });

  it("reports a refused backend once, and serves the others and its own last good form", async () => {
    const good = (await lab.addBackend(at("good"))).backend;
    const bad = (await lab.addBackend(at("bad"))).backend;
    await lab.publisher.publish(buildResources(view([good, bad])));
    const connection = { ...bad.connection, scheme: "https", caFile: "/nowhere/ca.pem" } as const;
    const live = await lab.publisher.publish(
      buildResources(
        view([
          { ...good, model: "good-2" },
          { ...bad, connection },
        ]),
      ),
    );
    assert.equal(live.kind, "taken");
    assert.deepEqual(
      lab.rejected.map(({ resources, backends }) => [resources, backends]),
      [[["bad"], ["bad"]]],
    );
    chain = ["bad"];
    assert.equal((await lab.post(CHAT, '{"model":"auto"}')).status, 200);
    assert.equal(lab.seen.at(-1)?.backend, "bad");
    chain = ["good"];
    await lab.post(CHAT, '{"model":"auto"}');
    assert.equal(modelSeen(), "good-2");
    await lab.publisher.publish(
      buildResources(
        view([
          { ...good, model: "good-3" },
          { ...bad, connection },
        ]),
      ),
    );
    assert.equal(lab.rejected.length, 1);
    await lab.publisher.publish(buildResources(view([good, { ...bad, model: "bad-2" }])));
    chain = ["bad"];
    await lab.post(CHAT, '{"model":"auto"}');
    assert.equal(modelSeen(), "bad-2");
  });
});

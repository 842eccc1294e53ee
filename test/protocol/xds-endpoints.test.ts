// SPDX-License-Identifier: Apache-2.0
import assert from "node:assert/strict";
import { after, before, beforeEach, describe, it } from "node:test";
import type { Backend, Endpoint } from "../../src/contract/backend.ts";
import type { GatewayView } from "../../src/contract/gateway.ts";
import { buildStaticConfig } from "../../src/xds/bootstrap.ts";
import { buildResources } from "../../src/xds/resources.ts";
import { Authority } from "../harness/authority.ts";
import { aBackend, aPolicy, aVirtualModel } from "../harness/builders.ts";
import { waitFor } from "../harness/wait-for.ts";
import { Lab, type LabBackend } from "./xds-lab.ts";

const CHAT = "/v1/chat/completions";
const AUTO = '{"model":"auto"}';

/** Envoy's own chain is the pool, then the strong backend: the router fails, so that is what is tried. */
let lab: Lab;
let one: LabBackend;
let two: LabBackend;
let three: LabBackend;
let strong: LabBackend;

before(async () => {
  lab = await Lab.start(() => Promise.reject(new Error("the router fails")));
  one = await lab.addBackend(aBackend({ name: "one" }));
  two = await lab.addBackend(aBackend({ name: "two" }));
  three = await lab.addBackend(aBackend({ name: "three" }));
  strong = await lab.addBackend(aBackend({ name: "strong", tier: "strong" }));
  await lab.serve(view([at(one)]));
});
after(() => lab[Symbol.asyncDispose]());
beforeEach(() => {
  for (const server of [one, two, three, strong]) server.status = 200;
  lab.seen.length = 0;
});

function at({ backend }: LabBackend, weight?: number): Endpoint {
  const { host, port } = backend.connection;
  return { address: host, port, ...(weight === undefined ? {} : { weight }) };
}

function pool(endpoints: readonly Endpoint[], name = "pool.team"): Backend {
  // Nobody resolves this name: the addresses are all there is.
  const connection = { scheme: "http", host: "pool.team.svc", port: 8000, pathPrefix: "/v1" } as const;
  return aBackend({ name, model: "pool-model", connection, endpoints });
}

function view(endpoints: readonly Endpoint[], name = "pool.team"): GatewayView {
  return {
    listen: lab.listen,
    catalog: { backends: [pool(endpoints, name), strong.backend], secrets: new Map() },
    policy: aPolicy({ virtualModels: [aVirtualModel({ defaultBackend: name })] }),
    processor: lab.processor,
  };
}

async function publish(endpoints: readonly Endpoint[], name?: string): Promise<void> {
  const live = await lab.publisher.publish(buildResources(view(endpoints, name)));
  assert.deepEqual([live, lab.rejected], [{ kind: "taken" }, []]);
}

/** Sends requests one after another, all of which must be answered; returns how many each server got. */
async function served(requests: number): Promise<Readonly<Record<string, number>>> {
  for (let sent = 0; sent < requests; sent++) {
    const reply = await lab.post(CHAT, AUTO);
    assert.equal(reply.status, 200, reply.text);
  }
  const names = lab.seen.map((seen) => seen.backend);
  return Object.fromEntries([...new Set(names)].sort().map((name) => [name, count(names, name)]));
}

function count(names: readonly string[], name: string): number {
  return names.filter((each) => each === name).length;
}

describe("a backend whose addresses we are told", () => {
  it("is asked at each of them, by its own name", async () => {
    await publish([at(one), at(two)]);
    assert.deepEqual(Object.keys(await served(20)), ["one", "two"]);
    const [seen] = lab.seen;
    assert.equal(seen?.headers.host, "pool.team.svc:8000");
    assert.equal(JSON.parse(seen?.body ?? "").model, "pool-model");
  });

  it("is asked at each address by its weight", async () => {
    await publish([at(one, 1), at(two, 9)]);
    const { one: few = 0, two: many = 0 } = await served(50);
    assert.ok(few > 0 && many > 3 * few, `${few} and ${many}`);
  });

  it("moves without a request lost, and without a cluster, route or listener changed", async () => {
    await publish([at(one)]);
    const stats = (): Promise<number[]> =>
      Promise.all(
        ["cds.update_success", "lds.update_success", "rds.gateway.update_success"].map((name) =>
          lab.envoy.count(name),
        ),
      );
    const before = await stats();
    let running = true;
    const statuses = new Set<number>();
    const client = (async () => {
      while (running) statuses.add((await lab.post(CHAT, AUTO)).status);
    })();
    for (const moved of [[at(one), at(two)], [at(two)], [at(two), at(three)], [at(three)]])
      await publish(moved);
    running = false;
    await client;
    lab.seen.length = 0;
    assert.deepEqual(await served(5), { three: 5 });
    assert.deepEqual([[...statuses], await stats()], [[200], before]);
  });

  it("without any address falls over at once, every time, and comes back", async () => {
    await publish([]);
    assert.deepEqual(await served(30), { strong: 30 });
    await publish([at(one)]);
    lab.seen.length = 0;
    assert.deepEqual(await served(5), { one: 5 });
  });

  it("without any address when it is new falls over too", async () => {
    await publish([], "empty.team");
    assert.deepEqual(await served(5), { strong: 5 });
  });

  it("comes back after a time in which no backend had such addresses", async () => {
    await publish([at(one)]);
    const { host: _, ...rest } = strong.backend.connection;
    const named = { ...strong.backend, connection: { ...rest, host: "localhost" } };
    const alone = { ...view([]), catalog: { backends: [named], secrets: new Map<string, string>() } };
    await lab.publisher.publish(buildResources(alone));
    await waitFor("the pool to go", async () => !(await lab.envoy.clusters()).includes("pool.team::"));
    assert.deepEqual(await served(3), { strong: 3 });
    await publish([at(two)]);
    lab.seen.length = 0;
    assert.deepEqual(await served(3), { two: 3 });
  });

  it("is not left for another model while one of its addresses works", async () => {
    one.status = 503;
    two.status = 503;
    await publish([at(one), at(two), at(three)], "partly.team");
    await waitFor("the failing addresses to be left alone, and the third not", async () => {
      lab.seen.length = 0;
      return (await served(20))["three"] === 20;
    });
    lab.seen.length = 0;
    assert.deepEqual(await served(20), { three: 20 });
  });
});

describe("a backend whose addresses we are told, over TLS", () => {
  it("is verified by its name, not by its address", async () => {
    using authority = new Authority();
    await using secure = await Lab.start(() => Promise.reject(new Error("the router fails")));
    const caFile = authority.file;
    const good = authority.issue("pool.team.svc");
    const bad = authority.issue("other.team.svc");
    const server = (name: string, { certificate, key }: typeof good): Promise<LabBackend> =>
      secure.addBackend(aBackend({ name }), { cert: certificate, key });
    const connection = {
      scheme: "https",
      host: "pool.team.svc",
      port: 443,
      pathPrefix: "/v1",
      caFile,
    } as const;
    const [trusted, stranger] = await Promise.all([server("trusted", good), server("stranger", bad)]);
    const poolAt = (name: string, to: LabBackend): Backend =>
      aBackend({ name, connection, endpoints: [{ address: "127.0.0.1", port: to.backend.connection.port }] });
    const backends = [poolAt("wrong", stranger), poolAt("right", trusted)];
    await secure.serve({
      ...view([]),
      listen: secure.listen,
      processor: secure.processor,
      catalog: { backends, secrets: new Map() },
      policy: aPolicy({ virtualModels: [aVirtualModel({ defaultBackend: "wrong" })] }),
    });
    const reply = await secure.post(CHAT, AUTO);
    assert.deepEqual([reply.status, reply.headers["x-pointsman-backend"]], [200, "right"]);
    assert.deepEqual(
      secure.seen.map((seen) => [seen.backend, seen.headers.host]),
      [["trusted", "pool.team.svc"]],
    );
  });
});

describe("a static Envoy", () => {
  it("has the addresses too", async () => {
    await using alone = await Lab.start(() => Promise.reject(new Error("not asked")));
    const { listen, envoyOptions } = alone;
    const processor = { kind: "unix", path: `${envoyOptions.admin.path}.none` } as const;
    const config = buildStaticConfig({ ...view([at(two)]), listen, processor }, envoyOptions);
    await alone.startEnvoy(config);
    assert.equal((await alone.post(CHAT, AUTO)).status, 200);
    assert.equal(lab.seen.at(-1)?.backend, "two");
  });
});

describe("an address that is none", () => {
  it("is left out, so that Envoy does not refuse the others' addresses with it", async () => {
    const bad = { address: "not-an-address", port: 80 };
    const backends = [pool([bad], "bad.team"), pool([bad, at(two)], "good.team"), strong.backend];
    const policy = aPolicy({ virtualModels: [aVirtualModel({ defaultBackend: "good.team" })] });
    const catalog = { backends, secrets: new Map<string, string>() };
    await lab.publisher.publish(buildResources({ ...view([]), catalog, policy }));
    assert.deepEqual([lab.rejected, [...lab.publisher.withheld()]], [[], []]);
    assert.deepEqual(await served(3), { two: 3 });
  });
});

describe("changes without end", () => {
  it("do not keep a new backend from being live, nor one that went from going", async () => {
    await publish([at(one)]);
    let changing = true;
    let changes = 0;
    const churn = (async () => {
      while (changing) {
        const addresses = changes++ % 2 === 0 ? [at(one)] : [at(one), at(two)];
        void lab.publisher.publish(buildResources(view(addresses, changes > 5 ? "newer.team" : "pool.team")));
        await new Promise((resolve) => setTimeout(resolve, 10));
      }
    })();
    try {
      await waitFor("the new backend to serve", async () => {
        const reply = await lab.post(CHAT, AUTO);
        assert.equal(reply.status, 200);
        return reply.headers["x-pointsman-backend"] === "newer.team";
      });
      await waitFor("the old one to go", async () => !(await lab.envoy.clusters()).includes("pool.team::"));
    } finally {
      changing = false;
      await churn;
    }
    assert.deepEqual(lab.rejected, []);
  });
});

// SPDX-License-Identifier: Apache-2.0
// Replicas that tell each other what they spend, through a real API server.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import type { OwnSpending, SpendingNews } from "../../src/contract/spending.ts";
import { ConfigMapRecord } from "../../src/kubernetes/spending-record.ts";
import { Cluster } from "../harness/cluster.ts";
import { waitFor } from "../harness/wait-for.ts";
import { BRISK } from "../harness/watched-source.ts";

const DAY = 20_000;

let cluster: Cluster;
before(async () => {
  cluster = await Cluster.start({ mode: "api" });
});
after(() => cluster[Symbol.asyncDispose]());

/** A gateway, as far as money goes. */
class Replica implements AsyncDisposable {
  usd: number;
  budgeted = new Set(["auto"]);
  news: SpendingNews | undefined;
  readonly warned: string[] = [];
  readonly #record: ConfigMapRecord;

  private constructor(configMap: string, replica: string, usd: number, tellMs: number) {
    this.usd = usd;
    this.#record = new ConfigMapRecord({
      ...{
        kubeconfig: cluster.kubeconfig,
        configMap: `default/${configMap}`,
        replica,
        tellMs,
        timing: BRISK,
      },
      log: (_, event, fields) => this.warned.push(`${event}: ${fields?.["remedy"]}`),
    });
  }

  static async start(configMap: string, name: string, usd = 0, tellMs = 50): Promise<Replica> {
    const replica = new Replica(configMap, name, usd, tellMs);
    await replica.#record.start(
      () => replica.#own(),
      (news) => {
        replica.news = news;
      },
    );
    return replica;
  }

  #own(): OwnSpending {
    return { day: DAY, usd: new Map([["auto", this.usd]]), budgeted: this.budgeted };
  }

  /** Waits until it knows of so many replicas, and of what others spent. */
  knows(replicas: number, othersUsd: number): Promise<true> {
    return waitFor(`${replicas} replicas that spent ${othersUsd}`, () => {
      const { news } = this;
      return news?.replicas === replicas && news.othersUsd(DAY, "auto") === othersUsd;
    });
  }

  tell(): void {
    this.#record.tell();
  }

  [Symbol.asyncDispose](): Promise<void> {
    return this.#record[Symbol.asyncDispose]();
  }
}

test("replicas hear of each other's spending, of one that comes and of one that goes", async () => {
  await cluster.kubectl(["create", "configmap", "fleet"]);
  await using a = await Replica.start("fleet", "a", 1);
  await a.knows(1, 0);
  const b = await Replica.start("fleet", "b", 2);
  await Promise.all([a.knows(2, 2), b.knows(2, 1)]);
  b.usd = 2.5;
  await a.knows(2, 2.5);
  await b[Symbol.asyncDispose]();
  await a.knows(1, 2.5);
  await using again = await Replica.start("fleet", "b");
  await Promise.all([a.knows(2, 2.5), again.knows(2, 3.5)]);
  assert.deepEqual([...a.warned, ...again.warned], []);
});

test("a replica that falls silent is not waited for, and what it spent is not spent again", async () => {
  await cluster.kubectl(["create", "configmap", "silent"]);
  const killed = JSON.stringify({ day: DAY, usd: { auto: 4 }, at: "2026-01-01T00:00:00Z" });
  const old = JSON.stringify({ day: DAY - 2, usd: { auto: 9 }, at: "2025-12-30T00:00:00Z" });
  await cluster.kubectl([
    "patch",
    "configmap",
    "silent",
    "--patch",
    JSON.stringify({ data: { killed, old } }),
  ]);
  await using a = await Replica.start("silent", "a");
  await a.knows(1, 4);
  const left = await cluster.get<{ readonly data: object }>("configmap", "silent");
  assert.deepEqual(Object.keys(left.data).sort(), ["a", "killed"], "an entry of another day is cleared away");
});

test("nothing is written while there is no daily budget, and one that is set is told at once", async () => {
  await cluster.kubectl(["create", "configmap", "quiet"]);
  await using a = await Replica.start("quiet", "a", 1, 3_600_000);
  a.budgeted = new Set();
  a.tell();
  await using b = await Replica.start("quiet", "b", 1, 3_600_000);
  await b.knows(1, 0);
  const { data } = await cluster.get<{ readonly data: object }>("configmap", "quiet");
  assert.deepEqual(Object.keys(data), ["b"]);
  a.budgeted = new Set(["auto"]);
  a.tell();
  await Promise.all([a.knows(2, 1), b.knows(2, 1)]);
});

test("without the record it says what is missing, and goes on once it is there", async () => {
  await using a = await Replica.start("late", "a");
  const missing = /^spending-not-shared: ConfigMap default\/late, and a Role with list, watch and patch/;
  await waitFor("it to be told", () => a.warned.some((line) => missing.test(line)));
  assert.equal(a.news, undefined);
  await cluster.kubectl(["create", "configmap", "late"]);
  await a.knows(1, 0);
  await cluster.kubectl(["delete", "configmap", "late"]);
  await cluster.kubectl(["create", "configmap", "late"]);
  await waitFor("its entry", async () =>
    /"a":/.test(await cluster.kubectl(["get", "configmap", "late", "--output", "json"])),
  );
});

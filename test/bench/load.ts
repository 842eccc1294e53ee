// SPDX-License-Identifier: Apache-2.0
import { BenchConnection, type BenchReply } from "./connection.ts";

/** What one piece of load brought. */
export interface Load {
  readonly requests: number;
  readonly seconds: number;
  /** Milliseconds from when a request was due to its whole reply, in order of the replies. */
  readonly latencies: readonly number[];
  /** Replies by status; 0 where a connection broke. */
  readonly statuses: ReadonlyMap<number, number>;
  readonly reasons: ReadonlyMap<string, number>;
}

/** The path that the load takes: a port, and requests for it. */
export interface Target {
  readonly port: number;
  readonly nextRequest: () => Buffer;
}

/** How long before a request is due its timer goes off: a timer is up to a millisecond late, the rest is polled. */
const POLL_MS = 1.5;

/**
 * An open loop: a request is due every 1/rate seconds whether or not the ones before it were answered, and its latency
 * counts from then, so that a stall is felt by everything that was due in it.
 */
export async function openLoop(target: Target, rate: number, seconds: number): Promise<Load> {
  const idle: BenchConnection[] = await connections(target.port, 8);
  const all = [...idle];
  const tally = new Tally();
  const total = Math.round(rate * seconds);
  const begun = performance.now() + 5;
  for (let sent = 0; sent < total; sent++) {
    const due = begun + (sent * 1000) / rate;
    const request = target.nextRequest();
    await until(due);
    const connection = idle.pop() ?? (await another(target.port, all));
    connection.send(request, (reply) => {
      tally.add(reply, performance.now() - due);
      idle.push(connection);
    });
  }
  while (tally.requests < total) await new Promise((resolve) => setTimeout(resolve, 1));
  for (const connection of all) connection[Symbol.dispose]();
  return tally.load((performance.now() - begun) / 1000);
}

/** A closed loop: each connection sends its next request when it has its reply, for so many seconds. */
export async function closedLoop(target: Target, width: number, seconds: number): Promise<Load> {
  const all = await connections(target.port, width);
  const tally = new Tally();
  const begun = performance.now();
  const end = begun + seconds * 1000;
  await Promise.all(all.map((connection) => exchanges(connection, { target, tally, end })));
  const took = (performance.now() - begun) / 1000;
  for (const connection of all) connection[Symbol.dispose]();
  return tally.load(took);
}

interface Loop {
  readonly target: Target;
  readonly tally: Tally;
  readonly end: number;
}

function exchanges(connection: BenchConnection, { target, tally, end }: Loop): Promise<void> {
  return new Promise((resolve) => {
    const next = (): void => {
      const sentAt = performance.now();
      if (sentAt >= end) {
        resolve();
        return;
      }
      connection.send(target.nextRequest(), (reply) => {
        tally.add(reply, performance.now() - sentAt);
        if (reply.status === 0)
          resolve(); // a broken connection is counted once and not used again
        else next();
      });
    };
    next();
  });
}

class Tally {
  readonly #latencies: number[] = [];
  readonly #statuses = new Map<number, number>();
  readonly #reasons = new Map<string, number>();

  get requests(): number {
    return this.#latencies.length;
  }

  add({ status, reason }: BenchReply, latency: number): void {
    this.#latencies.push(latency);
    this.#statuses.set(status, (this.#statuses.get(status) ?? 0) + 1);
    if (reason !== "") this.#reasons.set(reason, (this.#reasons.get(reason) ?? 0) + 1);
  }

  load(seconds: number): Load {
    return {
      requests: this.requests,
      seconds,
      latencies: this.#latencies,
      statuses: this.#statuses,
      reasons: this.#reasons,
    };
  }
}

function connections(port: number, width: number): Promise<BenchConnection[]> {
  return Promise.all(Array.from({ length: width }, () => BenchConnection.open(port)));
}

async function another(port: number, all: BenchConnection[]): Promise<BenchConnection> {
  const connection = await BenchConnection.open(port);
  all.push(connection);
  return connection;
}

async function until(due: number): Promise<void> {
  const rest = due - performance.now() - POLL_MS;
  if (rest > 0) await new Promise((resolve) => setTimeout(resolve, rest));
  while (performance.now() < due) await new Promise((resolve) => setImmediate(resolve));
}

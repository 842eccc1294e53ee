// SPDX-License-Identifier: Apache-2.0
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import { type Account, Ceiling, type Reserved } from "./ceiling.ts";

const ACTS = ["open", "reserve", "settle", "close"] as const;

describe("a ceiling", () => {
  it("lets no work begin that could pass it, and lets it begin when others have given theirs back", () => {
    const ceiling = new Ceiling(1, 0.2);
    const first = ceiling.open(0.5);
    assert.ok(first);
    assert.equal(ceiling.open(0.4), undefined);
    first.reserve(0.5)?.settle(0.1);
    first[Symbol.dispose]();
    assert.ok(ceiling.open(0.7));
    assert.ok(Math.abs(ceiling.spentUsd - 0.3) < 1e-12);
  });

  it("lets a request cost more than its work was taken to cost only where there is room", () => {
    const ceiling = new Ceiling(1);
    const account = ceiling.open(0.4);
    assert.ok(ceiling.open(0.5));
    assert.equal(account?.reserve(0.6), undefined);
    assert.ok(account?.reserve(0.5));
  });

  it("counts a request once, and gives what it did not need to the next one of the same work", () => {
    const ceiling = new Ceiling(1);
    const account = ceiling.open(1);
    const reserved = account?.reserve(1);
    reserved?.settle(0.25);
    reserved?.settle(0.25);
    assert.equal(ceiling.spentUsd, 0.25);
    assert.equal(account?.spentUsd, 0.25);
    assert.ok(account?.reserve(0.75));
  });

  it("is never passed by what is spent and what may yet be spent, whatever the order of things", () => {
    const step = fc.record({
      act: fc.constantFrom(...ACTS),
      at: fc.nat(20),
      usd: fc.double({ min: 0, max: 0.6, noNaN: true }),
    });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 60 }), (steps) => {
        const work = new Work();
        for (const { act, at, usd } of steps) {
          work[act](at, usd);
          assert.ok(work.atWorst <= 1 + 1e-6, `${work.atWorst}`);
        }
      }),
    );
  });
});

/** Work under a ceiling of one dollar, one act at a time; `at` says on which account or request. */
class Work {
  readonly #ceiling = new Ceiling(1);
  readonly #accounts: Account[] = [];
  readonly #requests: { readonly reserved: Reserved; readonly worst: number }[] = [];

  get atWorst(): number {
    return this.#requests.reduce((sum, { worst }) => sum + worst, this.#ceiling.spentUsd);
  }

  open(_at: number, usd: number): void {
    const account = this.#ceiling.open(usd);
    if (account !== undefined) this.#accounts.push(account);
  }

  reserve(at: number, usd: number): void {
    const reserved = this.#account(at)?.reserve(usd);
    if (reserved !== undefined) this.#requests.push({ reserved, worst: usd });
  }

  settle(at: number, usd: number): void {
    const [one] = this.#requests.splice(at % Math.max(1, this.#requests.length), 1);
    one?.reserved.settle(Math.min(usd, one.worst));
  }

  close(at: number): void {
    this.#account(at)?.[Symbol.dispose]();
  }

  #account(at: number): Account | undefined {
    return this.#accounts[at % Math.max(1, this.#accounts.length)];
  }
}

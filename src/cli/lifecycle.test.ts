// SPDX-License-Identifier: Apache-2.0
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { type Action, advance, BEGINNING, type LifecycleEvent } from "./lifecycle.ts";

const exit = { code: null, signal: "SIGKILL" } as const;

/** What is done about the last of the events. */
function after(...events: readonly LifecycleEvent[]): readonly Action[] {
  let state = BEGINNING;
  let last: readonly Action[] = [];
  for (const event of events) {
    const step = advance(state, event);
    state = step.state;
    last = step.actions;
  }
  return last;
}

const kinds = (actions: readonly Action[]): readonly string[] =>
  actions.map((action) => (action.kind === "tell" ? `tell ${action.notice.kind}` : action.kind));

const begin = { kind: "begin" } as const;
const ready = { kind: "serve-ready" } as const;
const late = { kind: "serve-late" } as const;
const died = { kind: "serve-exited", exit } as const;
const stop = { kind: "stop" } as const;
const up = (epoch: number): LifecycleEvent => ({ kind: "envoy-ready", epoch });
const gone = (epoch: number): LifecycleEvent => ({ kind: "envoy-exited", epoch, exit });

describe("the lifecycle of pointsman up", () => {
  it("starts serve first, and Envoy on ADS once serve is ready", () => {
    assert.deepEqual(after(begin), [{ kind: "start-serve", delayMs: 0 }]);
    assert.deepEqual(after(begin, ready), [{ kind: "start-envoy", config: "ads", epoch: 0 }]);
    assert.deepEqual(kinds(after(begin, ready, up(0))), ["tell up"]);
  });

  it("starts Envoy without serve when serve is late, and replaces it by hot restart when serve is ready", () => {
    assert.deepEqual(kinds(after(begin, late)), ["tell serve-late", "start-envoy"]);
    assert.deepEqual(after(begin, late).at(-1), { kind: "start-envoy", config: "static", epoch: 0 });
    assert.deepEqual(kinds(after(begin, late, up(0))), ["tell up"]);
    assert.deepEqual(after(begin, late, up(0), ready), [{ kind: "start-envoy", config: "ads", epoch: 1 }]);
    assert.deepEqual(kinds(after(begin, late, up(0), ready, up(1))), ["tell steering"]);
  });

  it("replaces no Envoy before that is ready: it would take no successor", () => {
    assert.deepEqual(after(begin, late, ready), []);
    assert.deepEqual(kinds(after(begin, late, ready, up(0))), ["tell up", "start-envoy"]);
    assert.deepEqual(after(begin, late, ready, up(0)).at(-1), {
      kind: "start-envoy",
      config: "ads",
      epoch: 1,
    });
    assert.deepEqual(kinds(after(begin, late, ready, up(0), up(1))), ["tell steering"]);
    assert.deepEqual(kinds(after(begin, late, ready, died, up(0))), ["tell up"]);
  });

  it("lets a replaced Envoy exit", () => {
    assert.deepEqual(after(begin, late, up(0), ready, up(1), gone(0)), []);
  });

  it("does not take serve for late once Envoy runs", () => {
    assert.deepEqual(after(begin, ready, late), []);
  });

  it("restarts serve with back-off while Envoy goes on, and says so", () => {
    const delay = (...events: readonly LifecycleEvent[]): unknown =>
      after(begin, ready, up(0), ...events).find((action) => action.kind === "start-serve")?.delayMs;
    assert.deepEqual(kinds(after(begin, ready, up(0), died)), ["tell serve-died", "start-serve"]);
    assert.deepEqual([delay(died), delay(died, died), delay(died, died, died)], [100, 200, 400]);
    assert.equal(delay(...Array.from({ length: 20 }, () => died)), 5000);
  });

  it("begins the back-off anew after serve was ready again", () => {
    assert.deepEqual(kinds(after(begin, ready, up(0), died, died, ready)), ["tell serve-back"]);
    assert.deepEqual(after(begin, ready, up(0), died, died, ready, died).at(-1), {
      kind: "start-serve",
      delayMs: 100,
    });
  });

  it("ends with code 2 when serve refuses its configuration at the start", () => {
    const refused = { kind: "serve-exited", exit: { code: 2, signal: null } } as const;
    assert.deepEqual(after(begin, refused), [{ kind: "end", code: 2, kill: false }]);
    assert.notEqual(after(begin, ready, up(0), refused)[0]?.kind, "end");
  });

  it("ends with code 1 when Envoy dies", () => {
    assert.deepEqual(kinds(after(begin, ready, up(0), gone(0))), ["tell envoy-died", "end"]);
    assert.deepEqual(after(begin, ready, up(0), gone(0)).at(-1), { kind: "end", code: 1, kill: false });
  });

  it("drains before it ends with code 0", () => {
    assert.deepEqual(kinds(after(begin, ready, up(0), stop)), ["tell draining", "drain"]);
    const drained = after(begin, ready, up(0), stop, { kind: "drained" });
    assert.deepEqual(drained, [{ kind: "end", code: 0, kill: false }]);
  });

  it("ends at once at the second stop, and without Envoy at the first", () => {
    assert.deepEqual(after(begin, ready, up(0), stop, stop), [{ kind: "end", code: 130, kill: true }]);
    assert.deepEqual(after(begin, stop), [{ kind: "end", code: 0, kill: false }]);
  });

  it("restarts nothing while it stops", () => {
    assert.deepEqual(after(begin, ready, up(0), stop, died), []);
    assert.deepEqual(after(begin, ready, up(0), stop, ready), []);
  });
});

// SPDX-License-Identifier: Apache-2.0
import {
  type Action,
  advance,
  BEGINNING,
  type ChildExit,
  type LifecycleEvent,
  type Notice,
} from "./lifecycle.ts";

/** A process that was started. */
export interface Child {
  /** Never rejects; a process that could not be started counts as one that ended. */
  readonly exited: Promise<ChildExit>;
  kill(signal: "SIGTERM" | "SIGKILL"): void;
}

/** What the supervisor needs of the world. Waits end early, by rejecting or resolving, when their signal aborts. */
export interface SupervisorPorts {
  startServe(): Child;
  /** Resolves when `serve` can answer. */
  serveReady(signal: AbortSignal): Promise<void>;
  startEnvoy(config: "static" | "ads", epoch: number): Promise<Child>;
  /** Resolves when that Envoy takes requests. */
  envoyReady(epoch: number, signal: AbortSignal): Promise<void>;
  /** Resolves when no request is in flight, or waiting longer is pointless. */
  drain(): Promise<void>;
  wait(ms: number, signal: AbortSignal): Promise<void>;
  /** Resolves when it is told; nothing waits for that but the end. */
  tell(notice: Notice): Promise<void>;
}

/** How long `serve` may take at the start before Envoy goes on without it. */
export const SERVE_PATIENCE_MS = 3000;
/** How long a process may take to end after SIGTERM. */
const STOP_PATIENCE_MS = 5000;

/** Stops: the first call asks to drain, the second to end at once. */
export type OnStop = (handler: () => void) => void;

/** Runs `serve` and Envoy until told to stop or until Envoy ends; resolves to the exit code with nothing left running. */
export function supervise(ports: SupervisorPorts, onStop: OnStop): Promise<number> {
  return new Promise((resolve, reject) => {
    const run = new Run(ports, resolve, reject);
    onStop(() => run.happen({ kind: "stop" }));
    run.begin();
  });
}

/** One life of the state machine: feeds it events and performs what it says. */
class Run {
  readonly #ports: SupervisorPorts;
  readonly #resolve: (code: number) => void;
  readonly #reject: (cause: unknown) => void;
  readonly #over = new AbortController();
  readonly #children = new Set<Child>();
  readonly #tellings: Promise<void>[] = [];
  #state = BEGINNING;

  constructor(ports: SupervisorPorts, resolve: (code: number) => void, reject: (cause: unknown) => void) {
    this.#ports = ports;
    this.#resolve = resolve;
    this.#reject = reject;
  }

  begin(): void {
    this.happen({ kind: "begin" });
    this.#later(this.#ports.wait(SERVE_PATIENCE_MS, this.#over.signal), { kind: "serve-late" });
  }

  happen(event: LifecycleEvent): void {
    const { state, actions } = advance(this.#state, event);
    this.#state = state;
    for (const action of actions) this.#perform(action).catch((cause: unknown) => this.#fail(cause));
  }

  /** A port that rejects is a bug or a machine that is out of something: nothing is left running. */
  async #fail(cause: unknown): Promise<void> {
    this.#over.abort();
    await this.#stopChildren(true);
    this.#reject(cause);
  }

  async #perform(action: Action): Promise<void> {
    switch (action.kind) {
      case "tell":
        this.#tellings.push(this.#ports.tell(action.notice));
        return;
      case "start-serve":
        return this.#startServe(action.delayMs);
      case "start-envoy":
        return this.#startEnvoy(action.config, action.epoch);
      case "drain":
        await this.#ports.drain();
        return this.happen({ kind: "drained" });
      case "end":
        this.#over.abort();
        await this.#stopChildren(action.kill);
        await Promise.all(this.#tellings);
        return this.#resolve(action.code);
    }
  }

  async #startServe(delayMs: number): Promise<void> {
    if (delayMs > 0) await this.#ports.wait(delayMs, this.#over.signal).catch(() => undefined);
    if (this.#over.signal.aborted) return;
    const child = this.#ports.startServe();
    const gone = new AbortController();
    this.#later(
      this.#ports.serveReady(AbortSignal.any([gone.signal, this.#over.signal])),
      { kind: "serve-ready" },
      gone.signal,
    );
    this.#watch(child, (exit) => {
      gone.abort();
      this.happen({ kind: "serve-exited", exit });
    });
  }

  async #startEnvoy(config: "static" | "ads", epoch: number): Promise<void> {
    const child = await this.#ports.startEnvoy(config, epoch);
    const gone = new AbortController();
    this.#watch(child, (exit) => {
      gone.abort();
      this.happen({ kind: "envoy-exited", epoch, exit });
    });
    if (this.#over.signal.aborted) return child.kill("SIGKILL");
    const signal = AbortSignal.any([gone.signal, this.#over.signal]);
    this.#later(this.#ports.envoyReady(epoch, signal), { kind: "envoy-ready", epoch }, gone.signal);
  }

  #watch(child: Child, exited: (exit: ChildExit) => void): void {
    this.#children.add(child);
    void child.exited.then((exit) => {
      this.#children.delete(child);
      exited(exit);
    });
  }

  /** The event, once the wait is over; none when the wait was broken off. */
  #later(wait: Promise<void>, event: LifecycleEvent, gone?: AbortSignal): void {
    const brokenOff = (): boolean => gone?.aborted === true || this.#over.signal.aborted;
    wait.then(
      () => {
        if (!brokenOff()) this.happen(event);
      },
      (cause: unknown) => (brokenOff() ? undefined : this.#fail(cause)),
    );
  }

  async #stopChildren(kill: boolean): Promise<void> {
    const children = [...this.#children];
    for (const child of children) child.kill(kill ? "SIGKILL" : "SIGTERM");
    const allGone = Promise.all(children.map((child) => child.exited));
    const patience = new AbortController();
    const late = this.#ports.wait(STOP_PATIENCE_MS, patience.signal).then(
      () => {
        for (const child of this.#children) child.kill("SIGKILL");
      },
      () => undefined,
    );
    await Promise.race([allGone, late]);
    await allGone;
    patience.abort();
  }
}

// SPDX-License-Identifier: Apache-2.0

/**
 * What `pointsman up` does when, as a state machine without I/O:
 *
 *   starting ── serve-ready ──▶ steering                    (Envoy starts on ADS)
 *      └─ serve-late ──▶ fail-open ── serve-ready ──▶ steering   (Envoy starts on static configuration, and is replaced
 *                                                                 once it is ready: before, it takes no successor)
 *   any ── stop ──▶ stopping ── drained ──▶ ended           (a second stop ends at once)
 *   any ── envoy-exited ──▶ ended                           (unless it is an Envoy that was replaced)
 *   serve-exited: restarted with back-off; Envoy goes on without it.
 */
export interface Lifecycle {
  readonly phase: "starting" | "fail-open" | "steering" | "stopping" | "ended";
  /** Deaths of `serve` since it was last ready: the exponent of the back-off. */
  readonly deaths: number;
  /** Envoy's hot-restart epoch that serves now; -1 before there is one. */
  readonly epoch: number;
  /** True once any Envoy was ready. */
  readonly announced: boolean;
  /** `serve` is ready, and the Envoy that is to be replaced is not yet. */
  readonly replaceWhenReady: boolean;
}

export interface ChildExit {
  readonly code: number | null;
  readonly signal: string | null;
}

export type LifecycleEvent =
  | { readonly kind: "begin" }
  | { readonly kind: "serve-ready" }
  /** `serve` was not ready in time at the start. */
  | { readonly kind: "serve-late" }
  | { readonly kind: "serve-exited"; readonly exit: ChildExit }
  | { readonly kind: "envoy-ready"; readonly epoch: number }
  | { readonly kind: "envoy-exited"; readonly epoch: number; readonly exit: ChildExit }
  | { readonly kind: "stop" }
  | { readonly kind: "drained" };

/** What a person is told. */
export type Notice =
  | { readonly kind: "serve-late" }
  | {
      readonly kind: "serve-died";
      readonly exit: ChildExit;
      readonly delayMs: number;
      readonly envoyRuns: boolean;
    }
  | { readonly kind: "serve-back" }
  | { readonly kind: "up" }
  | { readonly kind: "steering" }
  | { readonly kind: "envoy-died"; readonly exit: ChildExit }
  | { readonly kind: "draining" };

export type Action =
  | { readonly kind: "start-serve"; readonly delayMs: number }
  | { readonly kind: "start-envoy"; readonly config: "static" | "ads"; readonly epoch: number }
  | { readonly kind: "tell"; readonly notice: Notice }
  | { readonly kind: "drain" }
  /** Stop what runs (`kill`: at once) and end with the exit code. */
  | { readonly kind: "end"; readonly code: number; readonly kill: boolean };

export interface Step {
  readonly state: Lifecycle;
  readonly actions: readonly Action[];
}

export const BEGINNING: Lifecycle = {
  phase: "starting",
  deaths: 0,
  epoch: -1,
  announced: false,
  replaceWhenReady: false,
};

/** A configuration that `serve` refuses at its start is no accident to recover from. */
const EXIT_CONFIG = 2;
/** The shell's code for a command ended by Ctrl-C. */
const EXIT_INTERRUPTED = 130;
const FIRST_DELAY_MS = 100;
const LONGEST_DELAY_MS = 5000;

/** The next state and what to do about it. */
export function advance(state: Lifecycle, event: LifecycleEvent): Step {
  if (state.phase === "ended") return { state, actions: [] };
  if (state.phase === "stopping") return whileStopping(state, event);
  switch (event.kind) {
    case "begin":
      return { state, actions: [{ kind: "start-serve", delayMs: 0 }] };
    case "serve-ready":
      return serveReady(state);
    case "serve-late":
      return serveLate(state);
    case "serve-exited":
      return serveExited(state, event.exit);
    case "envoy-ready":
      return envoyReady(state, event.epoch);
    case "envoy-exited":
      return envoyExited(state, event.epoch, event.exit);
    case "stop":
      if (state.epoch < 0) return end(state, 0, false);
      return {
        state: { ...state, phase: "stopping" },
        actions: [tell({ kind: "draining" }), { kind: "drain" }],
      };
    case "drained":
      return { state, actions: [] };
  }
}

function whileStopping(state: Lifecycle, event: LifecycleEvent): Step {
  if (event.kind === "stop") return end(state, EXIT_INTERRUPTED, true);
  const over = event.kind === "drained" || (event.kind === "envoy-exited" && event.epoch === state.epoch);
  return over ? end(state, 0, false) : { state, actions: [] };
}

function serveReady(state: Lifecycle): Step {
  const ready: Lifecycle = { ...state, deaths: 0 };
  if (state.phase === "steering") return { state: ready, actions: [tell({ kind: "serve-back" })] };
  if (state.phase === "fail-open" && !state.announced)
    return { state: { ...ready, replaceWhenReady: true }, actions: [] };
  return steer(ready);
}

/** Starts the Envoy that asks `serve`, in place of the one that runs if there is one. */
function steer(state: Lifecycle): Step {
  const epoch = state.epoch + 1;
  return {
    state: { ...state, phase: "steering", epoch, replaceWhenReady: false },
    actions: [{ kind: "start-envoy", config: "ads", epoch }],
  };
}

function serveLate(state: Lifecycle): Step {
  if (state.phase !== "starting") return { state, actions: [] };
  return {
    state: { ...state, phase: "fail-open", epoch: 0 },
    actions: [tell({ kind: "serve-late" }), { kind: "start-envoy", config: "static", epoch: 0 }],
  };
}

function serveExited(state: Lifecycle, exit: ChildExit): Step {
  if (state.phase === "starting" && exit.code === EXIT_CONFIG) return end(state, EXIT_CONFIG, false);
  const delayMs = Math.min(LONGEST_DELAY_MS, FIRST_DELAY_MS * 2 ** state.deaths);
  const notice: Notice = { kind: "serve-died", exit, delayMs, envoyRuns: state.epoch >= 0 };
  return {
    state: { ...state, deaths: state.deaths + 1, replaceWhenReady: false },
    actions: [tell(notice), { kind: "start-serve", delayMs }],
  };
}

function envoyReady(state: Lifecycle, epoch: number): Step {
  if (epoch !== state.epoch) return { state, actions: [] };
  const notices = [
    ...(state.announced ? [] : [tell({ kind: "up" })]),
    ...(state.phase === "steering" && epoch > 0 ? [tell({ kind: "steering" })] : []),
  ];
  const announced: Lifecycle = { ...state, announced: true };
  if (!state.replaceWhenReady) return { state: announced, actions: notices };
  const steered = steer(announced);
  return { ...steered, actions: [...notices, ...steered.actions] };
}

/** An Envoy of an older epoch is meant to exit: its successor told it to. */
function envoyExited(state: Lifecycle, epoch: number, exit: ChildExit): Step {
  if (epoch !== state.epoch) return { state, actions: [] };
  const { state: ended, actions } = end(state, 1, false);
  return { state: ended, actions: [tell({ kind: "envoy-died", exit }), ...actions] };
}

function end(state: Lifecycle, code: number, kill: boolean): Step {
  return { state: { ...state, phase: "ended" }, actions: [{ kind: "end", code, kill }] };
}

function tell(notice: Notice): Action {
  return { kind: "tell", notice };
}

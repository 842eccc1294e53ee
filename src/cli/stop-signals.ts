// SPDX-License-Identifier: Apache-2.0

/** Ctrl-C, a polite kill, and a terminal that was closed. */
const SIGNALS = ["SIGINT", "SIGTERM", "SIGHUP"] as const;

/** Asks to stop, from outside the process. */
export interface StopSignals extends Disposable {
  /** Adds a handler that is called at every signal from now on; the first one also hears of those it missed. */
  onStop(handler: () => void): void;
  /** Asks as a signal would. */
  ask(): void;
}

/** Listens for the signals that ask a process to stop, until disposed of. */
export function listenForStop(): StopSignals {
  const handlers = new Set<() => void>();
  let missed = 0;
  const called = (): void => {
    if (handlers.size === 0) missed += 1;
    for (const handler of handlers) handler();
  };
  for (const signal of SIGNALS) process.on(signal, called);
  return {
    onStop: (handler) => {
      handlers.add(handler);
      for (; missed > 0; missed -= 1) queueMicrotask(handler);
    },
    ask: called,
    [Symbol.dispose]: () => {
      for (const signal of SIGNALS) process.off(signal, called);
    },
  };
}

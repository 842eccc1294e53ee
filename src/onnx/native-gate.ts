// SPDX-License-Identifier: Apache-2.0

const OPEN = 0;
const INSIDE = 1;
const SHUT = 2;

/**
 * A gate before native code, shared by a worker and the thread that made it. onnxruntime-node aborts the whole process
 * when a thread is stopped during a call, as happens to every worker when the process exits.
 *
 *   inside (while it loads) → open ⇄ inside, and from open → shut for good
 */
export interface NativeGate {
  /** What `workerData` carries to the worker. */
  readonly memory: SharedArrayBuffer;
  /** Pass the gate before a call; false when it is shut, and then there must be no call. */
  enter(): boolean;
  /** After the call. */
  leave(): void;
  /** Shut the gate, and block this thread until nobody is inside, or the time is over: then false. */
  shut(timeoutMs: number): boolean;
}

/** Memory for a gate whose worker is inside: it begins by loading. */
export function gateMemory(): SharedArrayBuffer {
  const memory = new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT);
  new Int32Array(memory)[0] = INSIDE;
  return memory;
}

/** The gate in this memory. */
export function nativeGate(memory: SharedArrayBuffer): NativeGate {
  const state = new Int32Array(memory);
  return {
    memory,
    enter: () => Atomics.compareExchange(state, 0, OPEN, INSIDE) === OPEN,
    leave: () => {
      Atomics.compareExchange(state, 0, INSIDE, OPEN);
      Atomics.notify(state, 0);
    },
    shut: (timeoutMs) => {
      if (Atomics.compareExchange(state, 0, OPEN, SHUT) !== INSIDE) return true;
      Atomics.wait(state, 0, INSIDE, timeoutMs);
      return Atomics.compareExchange(state, 0, OPEN, SHUT) !== INSIDE;
    },
  };
}

// SPDX-License-Identifier: Apache-2.0

import { InferenceSession, type OnnxValue, Tensor } from "onnxruntime-node";

// Without arena and memory pattern: inputs vary in length, and 128 tokens allocate little.
const OPTIONS: InferenceSession.SessionOptions = {
  executionProviders: ["cpu"],
  intraOpNumThreads: 1,
  interOpNumThreads: 1,
  executionMode: "sequential",
  graphOptimizationLevel: "all",
  enableCpuMemArena: false,
  enableMemPattern: false,
  logSeverityLevel: 3,
};

/** A graph in memory, on one thread. Throws when the file is no graph. */
export function openSession(path: string): Promise<InferenceSession> {
  return InferenceSession.create(path, OPTIONS);
}

/** The surface features as a graph takes them. */
export function featureTensor(features: Float32Array): Tensor {
  return new Tensor("float32", features, [1, features.length]);
}

/** All of a prompt's tokens are real ones: there is no padding. */
export function fullMask(tokens: number): Tensor {
  return new Tensor("int64", new BigInt64Array(tokens).fill(1n), [1, tokens]);
}

/** The numbers of one output. Throws when the graph has no such output. */
export function floats(value: OnnxValue | undefined): Float32Array {
  if (value === undefined || value.type !== "float32")
    throw new Error("the graph lacks an output that we read");
  return value.data as Float32Array;
}

/** The only number of one output. Throws when it is not finite. */
export function only(value: OnnxValue | undefined): number {
  const [number] = floats(value);
  if (number === undefined || !Number.isFinite(number)) throw new Error("the graph gave no finite score");
  return number;
}

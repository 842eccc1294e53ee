// SPDX-License-Identifier: Apache-2.0

import { InferenceSession, Tensor } from "onnxruntime-node";

/** What a graph reads of one prompt: token ids (2 to 128) and the 60 raw surface features. */
export interface GraphInput {
  readonly ids: readonly number[];
  readonly features: Float32Array;
}

/** Everything a graph says about one prompt. */
export interface GraphOutput {
  /** P(the strong model is needed), calibrated, in [0, 1]. */
  readonly score: number;
  /** Logit of success of each profile, in the metadata's order. */
  readonly logits: readonly number[];
  /** P(open-ended chat). */
  readonly pChat: number;
  /** Probability of each domain, in the metadata's order. */
  readonly domains: readonly number[];
  /** Share of each regime (choice, word, open) in the prompt. */
  readonly regimes: readonly number[];
}

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

const WARM_UP_LENGTHS = [128, 16] as const;
const FEATURES = 60;

/** One ONNX graph in memory, run on the calling thread. */
export class Graph implements AsyncDisposable {
  readonly #session: InferenceSession;

  private constructor(session: InferenceSession) {
    this.#session = session;
  }

  /** Load the graph and run it until it is warm. Throws when the file is no graph of ours. */
  static async open(path: string): Promise<Graph> {
    const graph = new Graph(await InferenceSession.create(path, OPTIONS));
    for (const length of WARM_UP_LENGTHS) {
      await graph.details({ ids: new Array<number>(length).fill(100), features: new Float32Array(FEATURES) });
    }
    return graph;
  }

  /** The score alone, in [0, 1]. */
  async score(input: GraphInput): Promise<number> {
    const { score } = await this.#session.run(feeds(input), ["score"]);
    return first(values(score));
  }

  /** The score and all that stands behind it. */
  async details(input: GraphInput): Promise<GraphOutput> {
    const outputs = await this.#session.run(feeds(input));
    return {
      score: first(values(outputs["score"])),
      logits: values(outputs["logits"]),
      pChat: first(values(outputs["p_chat"])),
      domains: values(outputs["domain"]),
      regimes: values(outputs["regime"]),
    };
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.#session.release();
  }
}

function feeds({ ids, features }: GraphInput): Record<string, Tensor> {
  const shape = [1, ids.length];
  return {
    input_ids: new Tensor("int64", BigInt64Array.from(ids, BigInt), shape),
    attention_mask: new Tensor("int64", new BigInt64Array(ids.length).fill(1n), shape),
    feats: new Tensor("float32", features, [1, features.length]),
  };
}

function values(tensor: Tensor | undefined): readonly number[] {
  if (tensor === undefined || tensor.type !== "float32")
    throw new Error("the graph lacks an output that we read");
  return Array.from(tensor.data as Float32Array);
}

function first(numbers: readonly number[]): number {
  const [value] = numbers;
  if (value === undefined || !Number.isFinite(value)) throw new Error("the graph gave no finite score");
  return value;
}

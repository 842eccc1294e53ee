// SPDX-License-Identifier: Apache-2.0

import { type InferenceSession, type OnnxValue, Tensor } from "onnxruntime-node";
import { featureTensor, floats, fullMask, only, openSession } from "./session.ts";

/** What a graph reads of one prompt: token ids (2 to 128) and the 60 raw surface features. */
export interface GraphInput {
  readonly ids: readonly number[];
  readonly features: Float32Array;
}

/** What a graph says about one prompt. */
export interface GraphOutput {
  /** P(the strong model is needed), calibrated, in [0, 1]: the `mf` router's. */
  readonly score: number;
  /** P(a good answer) of each profile, in the metadata's order. */
  readonly success: Float32Array;
  /** What heads read: 384 numbers of the standardised sentence vector, 60 of the standardised features. */
  readonly vector: Float32Array;
  /** Unit vector of 64 numbers: where neighbours are looked for; present when asked for. */
  readonly place?: Float32Array;
  /** [1, tokens, 384], what the `bert` head reads; present when asked for. */
  readonly hidden?: OnnxValue;
  /** Present when asked for. */
  readonly details?: GraphDetails;
}

/** What is of interest to a person alone. */
export interface GraphDetails {
  /** P(open-ended chat). */
  readonly pChat: number;
  /** Probability of each domain, in the metadata's order. */
  readonly domains: readonly number[];
  /** Share of each regime (choice, word, open) in the prompt. */
  readonly regimes: readonly number[];
}

/** Which outputs are wanted beside score, success and vector. */
export interface GraphWants {
  readonly place: boolean;
  readonly hidden: boolean;
  readonly details: boolean;
}

const SCORE_ALONE: GraphWants = { place: false, hidden: false, details: false };
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
    const graph = new Graph(await openSession(path));
    for (const length of WARM_UP_LENGTHS) {
      const input = { ids: new Array<number>(length).fill(100), features: new Float32Array(FEATURES) };
      await graph.run(input, { ...SCORE_ALONE, place: true, details: true });
    }
    return graph;
  }

  /** Run the graph. Throws when it fails. */
  async run({ ids, features }: GraphInput, wants: GraphWants = SCORE_ALONE): Promise<GraphOutput> {
    const feeds = {
      input_ids: new Tensor("int64", BigInt64Array.from(ids, BigInt), [1, ids.length]),
      attention_mask: fullMask(ids.length),
      feats: featureTensor(features),
    };
    const outputs = await this.#session.run(feeds, [
      "score",
      "success",
      "vector",
      ...(wants.place ? ["place"] : []),
      ...(wants.hidden ? ["hidden"] : []),
      ...(wants.details ? ["p_chat", "domain", "regime"] : []),
    ]);
    const { place, hidden } = outputs;
    return {
      score: only(outputs["score"]),
      success: floats(outputs["success"]),
      vector: floats(outputs["vector"]),
      ...(place === undefined ? {} : { place: floats(place) }),
      ...(hidden === undefined ? {} : { hidden }),
      ...(wants.details ? { details: detailsOf(outputs) } : {}),
    };
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.#session.release();
  }
}

function detailsOf(outputs: Readonly<Record<string, OnnxValue>>): GraphDetails {
  return {
    pChat: only(outputs["p_chat"]),
    domains: [...floats(outputs["domain"])],
    regimes: [...floats(outputs["regime"])],
  };
}

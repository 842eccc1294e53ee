// SPDX-License-Identifier: Apache-2.0

import type { InferenceSession, OnnxValue } from "onnxruntime-node";
import { featureTensor, fullMask, only, openSession } from "./session.ts";

/** The `bert` router's graph: a fine-tuned copy of the encoder's last layer with a classification head on it. */
export class BertHead implements AsyncDisposable {
  readonly #session: InferenceSession;

  private constructor(session: InferenceSession) {
    this.#session = session;
  }

  /** Throws when the file is no graph. */
  static async open(path: string): Promise<BertHead> {
    return new BertHead(await openSession(path));
  }

  /** P(the strong model is needed), calibrated; `hidden` is the encoder graph's output of that name. */
  async score(hidden: OnnxValue, tokens: number, features: Float32Array): Promise<number> {
    const feeds = { hidden, attention_mask: fullMask(tokens), feats: featureTensor(features) };
    const { score } = await this.#session.run(feeds, ["score"]);
    return only(score);
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.#session.release();
  }
}

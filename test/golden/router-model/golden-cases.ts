// SPDX-License-Identifier: Apache-2.0

import { readFileSync } from "node:fs";
import type { ModelRouterName } from "../../../src/contract/router.ts";
import { createTokenizer, type Tokenizer } from "../../../src/onnx/tokenizer.ts";

/** One golden case, written by `training/golden.py`: what Python made of a text. */
export interface GoldenCase {
  readonly name: string;
  readonly text: string;
  readonly prompt: string;
  readonly ids: readonly number[];
  readonly features: readonly number[];
  readonly scores: { readonly encoder: number; readonly static: number };
  /** Of every router on the encoder graph. */
  readonly routers: Readonly<Record<ModelRouterName, number>>;
  readonly success: Readonly<Record<string, number>>;
  /** The first numbers of what heads read. */
  readonly vector: readonly number[];
}

/** Folder of the router model that the tests use. */
export const MODEL_DIR: string = new URL("../../../models/", import.meta.url).pathname;

/** The golden cases of the router model. */
export function goldenCases(): readonly GoldenCase[] {
  return JSON.parse(readFileSync(new URL("./cases.json", import.meta.url), "utf8"));
}

/** A tokenizer with the router model's vocabulary and limits. */
export function modelTokenizer(): Tokenizer {
  return createTokenizer(readFileSync(`${MODEL_DIR}router-2.vocab.txt`, "utf8"), {
    headIds: 80,
    tailIds: 46,
  });
}

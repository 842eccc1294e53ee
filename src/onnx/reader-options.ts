// SPDX-License-Identifier: Apache-2.0

import type { ReaderOptions } from "./prompt-reader.ts";
import type { RouterModel } from "./router-model.ts";

/** For the threads: the encoder graph, and the heads of all routers on it. */
export function encoderOptions({ files, tokens, heads }: RouterModel): ReaderOptions {
  return {
    graphPath: files.encoder.path,
    vocabularyPath: files.vocabulary.path,
    tokens,
    heads: { bertPath: files.bert.path, neighboursPath: files.neighbours.path, settings: heads },
  };
}

/** For whoever cannot wait: the static graph alone. */
export function staticOptions({ files, tokens }: RouterModel): ReaderOptions {
  return { graphPath: files.static.path, vocabularyPath: files.vocabulary.path, tokens };
}

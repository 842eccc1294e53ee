// SPDX-License-Identifier: Apache-2.0
import { readFileSync, statSync } from "node:fs";
import { InvalidArgumentError, Option } from "commander";
import type { Fitted } from "../contract/fitted.ts";
import { MAX_FITTED_UNITS, parseFitted } from "../fitting/fitted-file.ts";

/** `--fitted FILE`: what `pointsman fit` wrote, read; whether it is for this router model is seen when that is loaded. */
export function fittedOption(): Option {
  return new Option("--fitted <file>", "your own heads, a file of pointsman fit").argParser(readFittedFile);
}

/** Reads a fitted file, for commander. Throws InvalidArgumentError that says why it is none. */
export function readFittedFile(path: string): Fitted {
  const read = parseFitted(textOf(path));
  if (read.kind === "invalid") throw new InvalidArgumentError(`${path} is no fitted file: ${read.why}.`);
  return read.fitted;
}

function textOf(path: string): string {
  try {
    // A device or a fifo has no size and no end.
    const found = statSync(path);
    if (!found.isFile()) throw new InvalidArgumentError(`${path} is not a file.`);
    if (found.size > MAX_FITTED_UNITS)
      throw new InvalidArgumentError(
        `${path} is larger than ${MAX_FITTED_UNITS} bytes: it is no fitted file.`,
      );
    return readFileSync(path, "utf8");
  } catch (cause) {
    if (cause instanceof InvalidArgumentError) throw cause;
    const code = (cause as NodeJS.ErrnoException).code ?? "unreadable";
    throw new InvalidArgumentError(`${path}: ${code}: is it the right file?`);
  }
}

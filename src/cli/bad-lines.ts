// SPDX-License-Identifier: Apache-2.0
import type { Output } from "./program-deps.ts";

/** Lines named one by one before only their number grows. */
const NAMED = 10;

/** Notes lines that cannot be used: names the first on a stream as they come, and counts them all. Never their text. */
export class BadLines {
  readonly #output: Output;
  readonly #file: string;
  #count = 0;

  constructor(output: Output, file: string) {
    this.#output = output;
    this.#file = file;
  }

  get count(): number {
    return this.#count;
  }

  note(number: number, why: string): void {
    this.#count++;
    if (this.#count <= NAMED) this.#output.write(`${this.#file}:${number}: left out: ${why}\n`);
  }

  /** Says how many there were, if there were more than were named. */
  finish(): void {
    if (this.#count > NAMED) this.#output.write(`${this.#file}: ${this.#count} lines left out in all\n`);
  }
}

// SPDX-License-Identifier: Apache-2.0
import type { Reply } from "./http-client.ts";

/** Requests that go on, one behind the other on each of so many lanes, until stopped. */
export class Load implements AsyncDisposable {
  readonly #lanes: readonly Promise<void>[];
  readonly #replies: Reply[] = [];
  #going = true;

  constructor(lanes: number, send: (number: number) => Promise<Reply>) {
    let number = 0;
    const lane = async (): Promise<void> => {
      while (this.#going) this.#replies.push(await send(number++));
    };
    this.#lanes = Array.from({ length: lanes }, lane);
  }

  /** What has come back so far. */
  get replies(): readonly Reply[] {
    return this.#replies;
  }

  /** Sends no more, waits for what is in flight, and gives every reply. */
  async stop(): Promise<readonly Reply[]> {
    this.#going = false;
    await Promise.all(this.#lanes);
    return this.#replies;
  }

  /** The replies that are not whole or not 200, as a failing test should show them. */
  static lost(replies: readonly Reply[]): readonly string[] {
    return replies
      .filter((reply) => reply.status !== 200 || reply.cut)
      .map(({ status, cut, ms, text }) => `${status}${cut ? " cut" : ""} ${Math.round(ms)} ms ${text}`);
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.stop();
  }
}

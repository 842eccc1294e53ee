// SPDX-License-Identifier: Apache-2.0
import type { JsonRecord } from "./json-value.ts";
import { isRecord, stringOf } from "./json-value.ts";
import type { Refusal } from "./provider-error.ts";

/** Most ids that are remembered; the oldest go first. */
const MOST = 10_000;

/** What a server of the Responses API stores: responses and conversations that it gave, by their ids. */
export class StoredIds {
  readonly #given = new Set<string>();

  give(id: string): void {
    this.#given.add(id);
    const [oldest] = this.#given;
    if (this.#given.size > MOST && oldest !== undefined) this.#given.delete(oldest);
  }

  /**
   * What OpenAI says of a request that goes on from something that it did not give; undefined when it may go on.
   * https://platform.openai.com/docs/guides/conversation-state
   */
  refusal(body: JsonRecord): Refusal | undefined {
    const previous = stringOf(body["previous_response_id"]);
    if (previous !== "" && !this.#given.has(previous)) {
      const [param, code] = ["previous_response_id", "previous_response_not_found"];
      return { status: 400, sentence: `Previous response with id '${previous}' not found.`, param, code };
    }
    const named = body["conversation"];
    const conversation = stringOf(isRecord(named) ? named["id"] : named);
    if (conversation === "" || this.#given.has(conversation)) return undefined;
    return { status: 404, sentence: `Conversation with id '${conversation}' not found.` };
  }
}

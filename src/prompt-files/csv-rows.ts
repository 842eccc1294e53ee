// SPDX-License-Identifier: Apache-2.0

/** Longest row that is held. */
export const MAX_ROW_UNITS = 8 * 1024 * 1024;

/** A row of a CSV file as it passes, or why there is none. Numbers count rows and begin at 1. */
export type CsvRow =
  | { readonly kind: "row"; readonly number: number; readonly fields: readonly string[] }
  | { readonly kind: "bad"; readonly number: number; readonly why: string };

/** Rows of CSV text that comes in parts (RFC 4180: quoted fields may hold line breaks), never holding more than one of them. */
export async function* csvRows(parts: AsyncIterable<string>): AsyncGenerator<CsvRow> {
  const reader = new RowReader();
  for await (const part of parts) yield* reader.take(part);
  yield* reader.finish();
}

/** The records of a CSV text, each by the names of its first line. Throws where a row cannot be read. */
export function csvRecords(text: string): readonly ReadonlyMap<string, string>[] {
  const reader = new RowReader();
  const [names, ...records] = [...reader.take(text), ...reader.finish()].map((row) => {
    if (row.kind === "bad") throw new Error(`read CSV: row ${row.number}: ${row.why}`);
    return row.fields;
  });
  if (names === undefined) return [];
  return records.map((fields) => new Map(names.map((name, place) => [name, fields[place] ?? ""])));
}

/** Finds row ends outside quotes; the fields of a row are split when it is whole. */
class RowReader {
  #held = "";
  #quoted = false;
  #looked = 0;
  #number = 0;
  #tooLong = false;

  *take(part: string): Generator<CsvRow> {
    this.#held += part;
    let from = 0;
    for (let at = this.#looked; at < this.#held.length; at++) {
      const unit = this.#held.charCodeAt(at);
      if (unit === 34) this.#quoted = !this.#quoted;
      else if (unit === 10 && !this.#quoted) {
        yield* this.#row(this.#held.slice(from, at));
        from = at + 1;
      }
    }
    this.#held = this.#held.slice(from);
    this.#looked = this.#held.length;
    if (this.#held.length <= MAX_ROW_UNITS) return;
    this.#tooLong = true;
    // Most likely a quote that is not closed: the rest of the file would pass as one field.
    this.#quoted = false;
    this.#held = "";
    this.#looked = 0;
  }

  *finish(): Generator<CsvRow> {
    if (this.#quoted) yield { kind: "bad", number: this.#number + 1, why: "a quote is not closed" };
    else if (this.#held !== "" || this.#tooLong) yield* this.#row(this.#held);
  }

  *#row(text: string): Generator<CsvRow> {
    const number = ++this.#number;
    const tooLong = this.#tooLong;
    this.#tooLong = false;
    if (tooLong)
      yield { kind: "bad", number, why: `longer than ${MAX_ROW_UNITS} characters: is a quote not closed` };
    else if (text.trim() !== "") yield { kind: "row", number, fields: fieldsOf(text.replace(/\r$/, "")) };
  }
}

const FIELD = /(?:"([^"]*(?:""[^"]*)*)"|([^,]*))(,|$)/y;

function fieldsOf(row: string): readonly string[] {
  const fields: string[] = [];
  FIELD.lastIndex = 0;
  for (let match = FIELD.exec(row); match !== null; match = FIELD.exec(row)) {
    fields.push(match[1]?.replaceAll('""', '"') ?? match[2] ?? "");
    if (match[3] !== ",") break;
  }
  return fields;
}

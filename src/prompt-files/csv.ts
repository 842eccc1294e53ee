// SPDX-License-Identifier: Apache-2.0

const FIELD = /(?:"([^"]*(?:""[^"]*)*)"|([^",\r\n]*))(,|\r?\n|$)/y;

/** The records of a CSV text, each by the names of its first line (RFC 4180). Throws where a quote is not closed. */
export function csvRecords(text: string): readonly ReadonlyMap<string, string>[] {
  const [names, ...records] = csvRows(text);
  if (names === undefined) return [];
  return records.map((row) => new Map(names.map((name, place) => [name, row[place] ?? ""])));
}

function csvRows(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [];
  let row: string[] = [];
  for (FIELD.lastIndex = 0; FIELD.lastIndex < text.length; ) {
    const at = FIELD.lastIndex;
    const match = FIELD.exec(text);
    if (match === null) throw new Error(`read CSV: no field at character ${at}: is a quote not closed`);
    const [, quoted, plain, end] = match;
    row.push(quoted?.replaceAll('""', '"') ?? plain ?? "");
    if (end === ",") continue;
    rows.push(row);
    row = [];
  }
  if (row.length > 0) rows.push([...row, ""]);
  return rows;
}

// SPDX-License-Identifier: Apache-2.0

/** A share is stored in this many parts. */
export const SHARE_SCALE = 250;
const PLACE_SCALE = 127;

/** Stored where a share is not known. */
export const UNKNOWN = 255;

/** What a table's rows hold; from the router model's metadata. */
export interface TableShape {
  readonly rows: number;
  /** Numbers in a place. */
  readonly width: number;
  /** Clusters of models, the weakest first. */
  readonly clusters: number;
}

/** Labelled prompts without their text: where each lies, and what became of it. Column after column, rows in one order throughout. */
export interface NeighbourTable extends TableShape {
  /** Unit vectors times 127, a row after another. */
  readonly places: Int8Array;
  /** Mean success of each cluster of models in 250ths, a row after another; UNKNOWN where none was asked. */
  readonly success: Uint8Array;
  /** Which clusters are known together: each set once, and the set of each row. */
  readonly knownSets: readonly (readonly number[])[];
  readonly knownSet: Uint16Array;
  /** Index of each row's domain. */
  readonly domains: Uint8Array;
  /** Share of weak models that failed, in 250ths. */
  readonly failures: Uint8Array;
}

/** Reads a table's bytes: for each row the place, the clusters' success, the domain, the weak failure. Throws when they are too few or too many. */
export function neighbourTable(bytes: Uint8Array, { rows, width, clusters }: TableShape): NeighbourTable {
  const stride = width + clusters + 2;
  if (bytes.length !== rows * stride)
    throw new Error(`${bytes.length} bytes are not ${rows} rows of ${stride}: is the file whole?`);
  const places = new Int8Array(rows * width);
  const success = new Uint8Array(rows * clusters);
  const [domains, failures] = [new Uint8Array(rows), new Uint8Array(rows)];
  for (let row = 0; row < rows; row++) {
    const at = row * stride;
    places.set(new Int8Array(bytes.buffer, bytes.byteOffset + at, width), row * width);
    success.set(bytes.subarray(at + width, at + width + clusters), row * clusters);
    domains[row] = bytes[at + width + clusters] as number;
    failures[row] = bytes[at + width + clusters + 1] as number;
  }
  return { rows, width, clusters, places, success, ...knownSetsOf(success, clusters), domains, failures };
}

function knownSetsOf(success: Uint8Array, clusters: number): Pick<NeighbourTable, "knownSets" | "knownSet"> {
  const indexes = new Map<string, number>();
  const knownSets: (readonly number[])[] = [];
  const knownSet = new Uint16Array(success.length / clusters).map((_, row) => {
    const shares = [...success.subarray(row * clusters, (row + 1) * clusters)];
    const known = shares.flatMap((stored, cluster) => (stored === UNKNOWN ? [] : [cluster]));
    const index = indexes.get(known.join()) ?? knownSets.push(known) - 1;
    indexes.set(known.join(), index);
    return index;
  });
  return { knownSets, knownSet };
}

/**
 * Cosine of a unit vector with every row's place. Four rows at once, so that the processor need not wait for one sum:
 * it halves the time.
 */
export function similarities({ rows, width, places }: NeighbourTable, place: Float32Array): Float32Array {
  const cosines = new Float32Array(rows);
  const query = Float64Array.from(place);
  const together = rows - (rows % 4);
  for (let row = 0; row < together; row += 4) {
    const at = row * width;
    let [a, b, c, d] = [0, 0, 0, 0];
    for (let i = at; i < at + width; i++) {
      const here = query[i - at] as number;
      a += here * (places[i] as number);
      b += here * (places[i + width] as number);
      c += here * (places[i + 2 * width] as number);
      d += here * (places[i + 3 * width] as number);
    }
    cosines[row] = a / PLACE_SCALE;
    cosines[row + 1] = b / PLACE_SCALE;
    cosines[row + 2] = c / PLACE_SCALE;
    cosines[row + 3] = d / PLACE_SCALE;
  }
  for (let row = together; row < rows; row++) {
    let sum = 0;
    for (let i = 0; i < width; i++) sum += (query[i] as number) * (places[row * width + i] as number);
    cosines[row] = sum / PLACE_SCALE;
  }
  return cosines;
}

/** The rows with the highest cosine, the highest first; all of them when there are no more than `count`. */
export function nearestRows(cosines: Float32Array, count: number): readonly number[] {
  const nearest: number[] = [];
  const cosine = (row: number | undefined): number => (row === undefined ? -2 : (cosines[row] as number));
  for (let row = 0; row < cosines.length; row++) {
    if (nearest.length === count && cosine(row) <= cosine(nearest[count - 1])) continue;
    let at = nearest.length;
    while (at > 0 && cosine(nearest[at - 1]) < cosine(row)) at--;
    nearest.splice(at, 0, row);
    if (nearest.length > count) nearest.pop();
  }
  return nearest;
}

/** A stored share as a number in [0, 1]. */
export function share(stored: number): number {
  return stored / SHARE_SCALE;
}

// SPDX-License-Identifier: Apache-2.0

/** Prompts that can be chosen among; time and memory grow with them. */
export const MAX_CANDIDATES = 3000;

/**
 * Chooses the vectors whose labels would tell a linear head most about all of them, one after the other: each step takes the one
 * that lowers the summed predictive variance of a ridge regression over all vectors most, given those taken before. That
 * is sequential transductive experimental design (Yu, Bi and Tresp, ICML 2006: https://doi.org/10.1145/1143844.1143980).
 * `ridge` is the penalty, as a multiple of the mean squared length of a vector: the larger, the more the choice keeps to where the
 * many are, and the less to the outliers. Gives positions in the order of choice; `step` hears of each. Throws over
 * MAX_CANDIDATES.
 */
export function spreadChoice(
  vectors: readonly Float32Array[],
  count: number,
  ridge: number,
  step: () => void = () => {},
): readonly number[] {
  if (vectors.length > MAX_CANDIDATES)
    throw new Error(`choose among ${vectors.length} prompts: there may be ${MAX_CANDIDATES}`);
  // One kind of array throughout: the loops below are most of the time.
  const unknown = new Unknown(
    vectors.map((vector) => Float64Array.from(vector)),
    ridge,
  );
  const left = new Set(vectors.keys());
  const chosen: number[] = [];
  while (chosen.length < count && left.size > 0) {
    const next = unknown.mostTelling(left);
    chosen.push(next);
    left.delete(next);
    unknown.take(next);
    step();
  }
  return chosen;
}

/**
 * What is not known yet: the covariance of every pair, K, never held as a whole. It begins as the inner products X·Xᵀ and loses
 * k·kᵀ/(kᵢ + penalty) with each vector i that is taken, k its column; those columns are kept, and of K its diagonal and the squared
 * lengths of its columns.
 */
class Unknown {
  readonly #vectors: readonly Float64Array[];
  readonly #penalty: number;
  readonly #variance: Float64Array;
  readonly #reach: Float64Array;
  readonly #taken: { readonly column: Float64Array; readonly scale: number }[] = [];

  constructor(vectors: readonly Float64Array[], ridge: number) {
    this.#vectors = vectors;
    this.#variance = each(vectors, (vector) => dot(vector, vector));
    const total = this.#variance.reduce((sum, one) => sum + one, 0);
    this.#penalty = Math.max(1e-9, (ridge * total) / Math.max(1, vectors.length));
    this.#reach = squaredColumns(vectors);
  }

  /** The one of them whose label would lower the summed variance most. */
  mostTelling(left: ReadonlySet<number>): number {
    let best = -1;
    let most = Number.NEGATIVE_INFINITY;
    for (const i of left) {
      const gain = (this.#reach[i] ?? 0) / ((this.#variance[i] ?? 0) + this.#penalty);
      if (gain <= most) continue;
      most = gain;
      best = i;
    }
    return best;
  }

  take(i: number): void {
    const column = this.#column(i);
    const scale = 1 / ((column[i] ?? 0) + this.#penalty);
    const image = this.#times(column);
    const length = dot(column, column);
    for (const [r, k] of column.entries()) {
      const lost = scale * k;
      this.#reach[r] = (this.#reach[r] ?? 0) - 2 * lost * (image[r] ?? 0) + lost * lost * length;
      this.#variance[r] = (this.#variance[r] ?? 0) - lost * k;
    }
    this.#taken.push({ column, scale });
  }

  #column(i: number): Float64Array {
    const own = this.#vectors[i] ?? new Float64Array();
    const column = each(this.#vectors, (vector) => dot(vector, own));
    for (const before of this.#taken) add(column, before.column, -before.scale * (before.column[i] ?? 0));
    return column;
  }

  /** K times a column. */
  #times(column: Float64Array): Float64Array {
    const sum = new Float64Array(this.#vectors[0]?.length ?? 0);
    for (const [r, vector] of this.#vectors.entries()) add(sum, vector, column[r] ?? 0);
    const image = each(this.#vectors, (vector) => dot(vector, sum));
    for (const before of this.#taken) add(image, before.column, -before.scale * dot(before.column, column));
    return image;
  }
}

/** The squared length of every column of X·Xᵀ. */
function squaredColumns(vectors: readonly Float64Array[]): Float64Array {
  const squares = new Float64Array(vectors.length);
  for (const [i, vector] of vectors.entries()) {
    for (let j = 0; j <= i; j++) {
      const product = dot(vector, vectors[j] ?? vector);
      squares[i] = (squares[i] ?? 0) + product * product;
      if (j < i) squares[j] = (squares[j] ?? 0) + product * product;
    }
  }
  return squares;
}

/** Four sums at once: a processor waits for none of them. */
function dot(a: Float64Array, b: Float64Array): number {
  const { length } = a;
  const whole = length - (length % 4);
  let [s, t, u, v] = [0, 0, 0, 0];
  for (let i = 0; i < whole; i += 4) {
    s += (a[i] as number) * (b[i] as number);
    t += (a[i + 1] as number) * (b[i + 1] as number);
    u += (a[i + 2] as number) * (b[i + 2] as number);
    v += (a[i + 3] as number) * (b[i + 3] as number);
  }
  for (let i = whole; i < length; i++) s += (a[i] as number) * (b[i] as number);
  return s + t + u + v;
}

function add(to: Float64Array, what: Float64Array, times: number): void {
  for (let i = 0; i < to.length; i++) to[i] = (to[i] as number) + times * (what[i] as number);
}

function each(vectors: readonly Float64Array[], value: (vector: Float64Array) => number): Float64Array {
  const values = new Float64Array(vectors.length);
  for (const [i, vector] of vectors.entries()) values[i] = value(vector);
  return values;
}

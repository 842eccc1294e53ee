// SPDX-License-Identifier: Apache-2.0
import type { Design } from "./design.ts";

/** Ridge fits of one target for any strength of the ridge. */
export interface RidgePath {
  /** Mean of the target over the rows of the fit: the part that is not shrunk. */
  readonly mean: number;
  /** One coefficient a column, for a ridge of `alpha`. */
  coefficients(alpha: number): Float64Array;
}

/** More steps than this are for ridges far weaker than any in use. */
const MAX_STEPS = 60;

/** What the weakest ridge may still be off by, as a share of what it starts from: predictions are then off by about 1 %. */
const TOLERANCE = 3e-3;

/**
 * Least squares of `target` on the rows given, with `alpha` times the squared coefficients added. Lanczos steps on the
 * columns' inner products (https://doi.org/10.1137/1.9781421407944, section 10.1) give the fits for all alphas at the price
 * of one; `weakest` is the least alpha that will be asked for. `target` has a number for every row of the design.
 */
export function ridgePath(
  design: Design,
  rows: Int32Array,
  target: Float64Array,
  weakest: number,
): RidgePath {
  const mean = rows.reduce((sum, row) => sum + (target[row] as number), 0) / rows.length;
  const start = new Float64Array(design.width);
  for (const row of rows) addRow(start, design.values, row * design.width, (target[row] as number) - mean);
  const length = Math.sqrt(dot(start, start));
  if (length === 0) return { mean, coefficients: () => new Float64Array(design.width) };
  const steps = lanczos(design, rows, scaledBy(start, 1 / length), weakest);
  return {
    mean,
    coefficients: (alpha) => {
      const shares = solveTridiagonal(steps, alpha);
      const sum = new Float64Array(design.width);
      for (const [step, basis] of steps.bases.entries()) add(sum, basis, length * (shares[step] as number));
      return sum;
    },
  };
}

/** What a fit says of a row of the design: its coefficients times the row. */
export function product(design: Design, row: number, coefficients: Float64Array): number {
  const { width, values } = design;
  return rowDot(values, row * width, coefficients);
}

/** An orthonormal basis in which the columns' inner products are a tridiagonal matrix. */
interface Steps {
  readonly bases: readonly Float64Array[];
  readonly diagonal: readonly number[];
  readonly beside: readonly number[];
}

function lanczos(design: Design, rows: Int32Array, start: Float64Array, weakest: number): Steps {
  const bases = [start];
  const diagonal: number[] = [];
  const beside: number[] = [];
  for (;;) {
    const basis = bases.at(-1) as Float64Array;
    const next = innerProducts(design, rows, basis);
    diagonal.push(dot(next, basis));
    // All earlier ones are taken out again: rounding would bring them back.
    for (const earlier of bases) add(next, earlier, -dot(next, earlier));
    const rest = Math.sqrt(dot(next, next));
    const steps = { bases, diagonal, beside };
    const last = solveTridiagonal(steps, weakest).at(-1) as number;
    const exhausted = rest <= 1e-9 * (diagonal[0] as number);
    if (exhausted || rest * Math.abs(last) < TOLERANCE || bases.length === MAX_STEPS) return steps;
    beside.push(rest);
    bases.push(scaledBy(next, 1 / rest));
  }
}

/** The solution of (tridiagonal + alpha) x = (1, 0, 0 …), by elimination without pivots: the matrix is positive. */
function solveTridiagonal({ diagonal, beside }: Steps, alpha: number): readonly number[] {
  const pivots: number[] = [];
  const right: number[] = [];
  for (const [i, value] of diagonal.entries()) {
    const factor = i === 0 ? 0 : (beside[i - 1] as number) / (pivots[i - 1] as number);
    pivots.push(value + alpha - (i === 0 ? 0 : factor * (beside[i - 1] as number)));
    right.push((i === 0 ? 1 : 0) - (i === 0 ? 0 : factor * (right[i - 1] as number)));
  }
  const solution = new Array<number>(diagonal.length).fill(0);
  for (let i = diagonal.length - 1; i >= 0; i--) {
    const after = i + 1 < diagonal.length ? (beside[i] as number) * (solution[i + 1] as number) : 0;
    solution[i] = ((right[i] as number) - after) / (pivots[i] as number);
  }
  return solution;
}

/** Columns' inner products times a vector: each row is read once, while it is near. */
function innerProducts(design: Design, rows: Int32Array, vector: Float64Array): Float64Array {
  const sums = new Float64Array(design.width);
  for (let i = 0; i < rows.length; i++) {
    const from = (rows[i] as number) * design.width;
    addRow(sums, design.values, from, rowDot(design.values, from, vector));
  }
  return sums;
}

function addRow(into: Float64Array, values: Float32Array, from: number, factor: number): void {
  for (let i = 0; i < into.length; i++) into[i] = (into[i] as number) + factor * (values[from + i] as number);
}

/** Four sums at once: one would wait for itself. */
function rowDot(values: Float32Array, from: number, coefficients: Float64Array): number {
  let [a, b, c, d] = [0, 0, 0, 0];
  const whole = coefficients.length - (coefficients.length % 4);
  for (let i = whole; i < coefficients.length; i++)
    a += (values[from + i] as number) * (coefficients[i] as number);
  for (let i = 0; i < whole; i += 4) {
    a += (values[from + i] as number) * (coefficients[i] as number);
    b += (values[from + i + 1] as number) * (coefficients[i + 1] as number);
    c += (values[from + i + 2] as number) * (coefficients[i + 2] as number);
    d += (values[from + i + 3] as number) * (coefficients[i + 3] as number);
  }
  return a + b + c + d;
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += (a[i] as number) * (b[i] as number);
  return sum;
}

function add(into: Float64Array, other: Float64Array, factor: number): void {
  for (let i = 0; i < into.length; i++) into[i] = (into[i] as number) + factor * (other[i] as number);
}

function scaledBy(values: Float64Array, factor: number): Float64Array {
  return values.map((value) => value * factor);
}

// SPDX-License-Identifier: Apache-2.0

/** An operation of a JSON Patch (RFC 6902, section 4.1): injection only ever adds. */
export interface PatchOperation {
  readonly op: "add";
  readonly path: string;
  readonly value: unknown;
}

/** Appends to a list that may not be there yet. */
export function append(
  path: string,
  list: readonly unknown[] | undefined,
  values: readonly unknown[],
): readonly PatchOperation[] {
  if (values.length === 0) return [];
  if (list === undefined) return [{ op: "add", path, value: values }];
  return values.map((value) => ({ op: "add", path: `${path}/-`, value }));
}

/** Puts one value before all others of a list that may not be there yet. */
export function prepend(path: string, list: readonly unknown[] | undefined, value: unknown): PatchOperation {
  return list === undefined ? { op: "add", path, value: [value] } : { op: "add", path: `${path}/0`, value };
}

// SPDX-License-Identifier: Apache-2.0

/** Typed reads from a JSON value; every error names the file and the field. */
export class JsonFields {
  readonly #path: string;
  readonly #value: unknown;

  constructor(path: string, value: unknown) {
    this.#path = path;
    this.#value = value;
  }

  /** The value under the keys, whatever it is. */
  at(...keys: readonly string[]): JsonFields {
    let value = this.#value;
    for (const key of keys)
      value = typeof value === "object" && value !== null ? Reflect.get(value, key) : undefined;
    return new JsonFields(`${this.#path}: ${keys.join(".")}`, value);
  }

  text(...keys: readonly string[]): string {
    return this.#read(keys, "a text", (value) => typeof value === "string");
  }

  number(...keys: readonly string[]): number {
    return this.#read(keys, "a number", (value) => typeof value === "number");
  }

  list(...keys: readonly string[]): readonly unknown[] {
    return this.#read(keys, "a list", (value) => Array.isArray(value));
  }

  texts(...keys: readonly string[]): readonly string[] {
    return this.#read(
      keys,
      "a list of texts",
      (value) => Array.isArray(value) && value.every((item) => typeof item === "string"),
    );
  }

  numbers(...keys: readonly string[]): readonly number[] {
    return this.#read(
      keys,
      "a list of numbers",
      (value) => Array.isArray(value) && value.every((item) => typeof item === "number"),
    );
  }

  #read<T>(keys: readonly string[], kind: string, is: (value: unknown) => boolean): T {
    const field = this.at(...keys);
    if (!is(field.#value)) throw new Error(`${field.#path}: expected ${kind}`);
    return field.#value as T;
  }
}

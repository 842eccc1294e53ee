// SPDX-License-Identifier: Apache-2.0

const NONE: ReadonlySet<never> = new Set();

/** What has an id; several things may have the same one: a trace has many requests, and a backend's ids are its own affair. */
export class IdIndex<Thing> {
  readonly #things = new Map<string, Set<Thing>>();

  put(id: string | undefined, thing: Thing): void {
    if (id === undefined) return;
    const known = this.#things.get(id);
    if (known === undefined) this.#things.set(id, new Set([thing]));
    else known.add(thing);
  }

  of(id: string): ReadonlySet<Thing> {
    return this.#things.get(id) ?? NONE;
  }

  drop(id: string | undefined, thing: Thing): void {
    if (id === undefined) return;
    const known = this.#things.get(id);
    known?.delete(thing);
    if (known?.size === 0) this.#things.delete(id);
  }
}

// SPDX-License-Identifier: Apache-2.0

/** What has an id; several things may have the same one: a trace has many requests, and a backend's ids are its own affair. */
export class IdIndex<Thing extends object> {
  /** One thing stands by itself: that is nearly all of them, and a set takes more room than most things. */
  readonly #things = new Map<string, Thing | Set<Thing>>();

  put(id: string | undefined, thing: Thing): void {
    if (id === undefined) return;
    const known = this.#things.get(id);
    if (known === undefined || known === thing) this.#things.set(id, thing);
    else if (known instanceof Set) known.add(thing);
    else this.#things.set(id, new Set([known, thing]));
  }

  has(id: string): boolean {
    return this.#things.has(id);
  }

  of(id: string): ReadonlySet<Thing> {
    const known = this.#things.get(id);
    if (known instanceof Set) return known;
    return new Set(known === undefined ? [] : [known]);
  }

  drop(id: string | undefined, thing: Thing): void {
    if (id === undefined) return;
    const known = this.#things.get(id);
    if (known instanceof Set) known.delete(thing);
    if (known === thing || (known instanceof Set && known.size === 0)) this.#things.delete(id);
  }
}

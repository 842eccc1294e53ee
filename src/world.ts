// SPDX-License-Identifier: Apache-2.0
import type { Config } from "./config/config.ts";
import type { Log } from "./contract/log.ts";
import type { Steering } from "./steering/steer.ts";

/** What of steering stays the same from one configuration to the next. */
export type Fixed = Pick<Steering, "scorers" | "observer" | "nextId">;

/** Publishes a configuration to Envoy; resolves when decisions may use all of it. */
export type Publish = (config: Config) => Promise<void>;

/**
 * What exchanges stand on right now. A new configuration takes the place of the old one in two steps, so that
 * no decision names a backend that Envoy does not have: those that go are left out at once, those that come
 * are used when Envoy has taken them.
 */
export class World {
  readonly #fixed: Fixed;
  readonly #publish: Publish;
  readonly #log: Log;
  #config: Config;
  #steering: Steering;
  #rejected: ReadonlySet<string> = new Set();

  constructor(config: Config, fixed: Fixed, publish: Publish, log: Log) {
    this.#fixed = fixed;
    this.#publish = publish;
    this.#log = log;
    this.#config = config;
    this.#steering = this.#standing([]);
  }

  /** The snapshot for an exchange that begins now; frozen, and kept to its end. */
  get steering(): Steering {
    return this.#steering;
  }

  get config(): Config {
    return this.#config;
  }

  /** Puts a checked configuration in place of the one there is. */
  async take(config: Config): Promise<void> {
    const before = new Set(this.#steering.backends.map((backend) => backend.name));
    this.#config = config;
    this.#rejected = new Set();
    this.#steering = this.#standing(
      config.catalog.backends.map((one) => one.name).filter((name) => before.has(name)),
    );
    await this.#publish(config);
    if (this.#config !== config) return; // a later configuration took over
    this.#steering = this.#standing(config.catalog.backends.map((one) => one.name));
    this.#log("info", "configuration-live", {
      backends: this.#steering.backends.map((backend) => backend.name),
    });
  }

  /** Leaves out backends that an Envoy refused: naming their clusters would be a 503. */
  reject(names: readonly string[]): void {
    this.#rejected = new Set([...this.#rejected, ...names]);
    this.#steering = this.#standing(this.#steering.backends.map((backend) => backend.name));
  }

  #standing(names: readonly string[]): Steering {
    const { catalog, policy } = this.#config;
    const usable = new Set(names.filter((name) => !this.#rejected.has(name)));
    const backends = catalog.backends.filter((backend) => usable.has(backend.name));
    return Object.freeze({ ...this.#fixed, policy, backends });
  }
}

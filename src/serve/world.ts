// SPDX-License-Identifier: Apache-2.0
import type { Config } from "../config/config.ts";
import type { Log } from "../contract/log.ts";
import type { Steering } from "../steering/steer.ts";

/** What of steering stays the same from one configuration to the next. */
export type Fixed = Pick<
  Steering,
  "scorers" | "observer" | "nextId" | "conversations" | "responses" | "dials"
>;

/** How a configuration gets to Envoy. */
export interface Publishing {
  /** Makes ready what decisions on a configuration need (the vectors of examples); undefined when that is nothing. */
  prepare?(config: Config): Promise<void> | undefined;
  /**
   * Publishes a configuration whose routes name no backend of `without`. Resolves with true when decisions may use it,
   * with false when a later one is published in its place.
   */
  publish(config: Config, without: ReadonlySet<string>): Promise<boolean>;
  /** Names of the backends that Envoy refused and has no earlier form of: naming their clusters would be a 503. */
  withheld(): ReadonlySet<string>;
}

/**
 * What exchanges stand on right now. A new configuration takes the place of the old one in two steps, so that
 * no decision names a backend that Envoy does not have: those that go are left out at once, those that come
 * are used when Envoy has taken them.
 */
export class World {
  readonly #fixed: Fixed;
  readonly #publishing: Publishing;
  readonly #log: Log;
  /** The configuration that is to be in place; another than `#config` while it is made ready. */
  #wanted: Config;
  #config: Config;
  #steering: Steering;
  #underway = 0;

  constructor(config: Config, fixed: Fixed, publishing: Publishing, log: Log) {
    this.#fixed = fixed;
    this.#publishing = publishing;
    this.#log = log;
    this.#wanted = config;
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

  /** Puts a checked configuration in place of the one there is, which stays when the new one cannot be made ready. */
  async take(config: Config): Promise<void> {
    this.#wanted = config;
    const preparing = this.#publishing.prepare?.(config);
    if (preparing !== undefined) await preparing;
    if (this.#wanted !== config) return; // a later configuration overtook it
    const before = new Set(this.#steering.backends.map((backend) => backend.name));
    const hasSamePolicy = this.#config.policy === config.policy;
    this.#config = config;
    this.#steering = this.#standing(
      config.catalog.backends.map((one) => one.name).filter((name) => before.has(name)),
    );
    if (!(await this.#publish(config))) return;
    // Also when a later configuration waits: under changes without end there always is one.
    this.#steering = this.#standing(config.catalog.backends.map((one) => one.name));
    const backends = this.#steering.backends.map((backend) => backend.name);
    if (hasSamePolicy && isSame(before, new Set(backends))) return; // endpoints, which change all the time
    this.#log("info", "configuration-live", { backends });
  }

  /** An Envoy refused something: what it does not have is left out of decisions at once, and then of routes. */
  async refused(): Promise<void> {
    this.#steering = this.#standing(this.#steering.backends.map((backend) => backend.name));
    if (this.#underway === 0) await this.#publish(this.#config);
  }

  /** Publishes, again when it turned out meanwhile that Envoy has other backends than the routes were made for. */
  async #publish(config: Config): Promise<boolean> {
    this.#underway++;
    try {
      for (;;) {
        const without = this.#publishing.withheld();
        const isLive = await this.#publishing.publish(config, without);
        if (this.#config !== config || isSame(without, this.#publishing.withheld())) return isLive;
      }
    } finally {
      this.#underway--;
    }
  }

  #standing(names: readonly string[]): Steering {
    const { catalog, policy } = this.#config;
    const usable = new Set(names).difference(this.#publishing.withheld());
    const backends = catalog.backends.filter((backend) => usable.has(backend.name));
    return Object.freeze({ ...this.#fixed, policy, backends });
  }
}

function isSame(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return a.size === b.size && [...a].every((name) => b.has(name));
}

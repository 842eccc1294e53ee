// SPDX-License-Identifier: Apache-2.0
import type { Config, ConfigRead, Surroundings } from "../config/config.ts";
import { withNewEndpoints } from "../config/place-discovered.ts";
import { readConfig } from "../config/read-config.ts";
import { loadConfig, watchConfig } from "../config/watch-config.ts";
import type { Discovered } from "../contract/discovery.ts";

/** The last good reading: what of the file and of the cluster it was made from. */
interface Good {
  readonly config: Config;
  readonly text: string | undefined;
  readonly found: Discovered | undefined;
}

/**
 * The configuration as the file and, where there is one, the cluster make it together:
 *
 *     file changed ────▶ read anew, with what the cluster tells now
 *     cluster changed ─┬ endpoints and keys alone ─▶ put into the last good configuration
 *                      └ more ─▶ the last good text read anew: a broken file does not keep moved pods from being found
 */
export class ConfigFeed implements Disposable {
  readonly #file: string;
  readonly #surroundings: Surroundings;
  readonly #watch: Disposable;
  #found: Discovered | undefined;
  #good: Good | undefined;

  /** Watches the file; `found` is what the cluster tells before it has told anything, absent where there is none. */
  constructor(
    file: string,
    surroundings: Surroundings,
    changed: (read: ConfigRead) => void,
    found?: Discovered,
  ) {
    this.#file = file;
    this.#found = found;
    this.#surroundings = { ...surroundings, discovered: () => this.#found };
    this.#watch = watchConfig(file, this.#surroundings, (read, text) => {
      this.#note(read, text);
      changed(read);
    });
  }

  /** What the file says at this moment. */
  read(): ConfigRead {
    const { read, text } = loadConfig(this.#file, this.#surroundings);
    this.#note(read, text);
    return read;
  }

  /** The cluster tells something new: what that makes of the configuration. */
  follow(found: Discovered): ConfigRead {
    this.#found = found;
    const good = this.#good;
    const placed = good?.found === undefined ? undefined : withNewEndpoints(good.config, good.found, found);
    const read: ConfigRead = placed === undefined ? this.#readAnew() : { kind: "config", config: placed };
    this.#note(read, good?.text);
    return read;
  }

  [Symbol.dispose](): void {
    this.#watch[Symbol.dispose]();
  }

  #readAnew(): ConfigRead {
    const text = this.#good?.text;
    return text === undefined
      ? loadConfig(this.#file, this.#surroundings).read
      : readConfig(text, this.#surroundings);
  }

  #note(read: ConfigRead, text: string | undefined): void {
    if (read.kind === "config") this.#good = { config: read.config, text, found: this.#found };
  }
}

// SPDX-License-Identifier: Apache-2.0
import type { Callers } from "../contract/callers.ts";
import type { ConfigProblem, ConfigWarning, Surroundings } from "./config.ts";
import type { CallersEntry } from "./schema-callers.ts";

const MOST_CALLERS = 10_000;
const MAX_KEY = 4096;

/** A caller's name is a header value and a span attribute. */
const NAME = /^[A-Za-z0-9][A-Za-z0-9._-]{0,127}$/;

/** Nobody's keys: no token is believed until the cluster says who signs them. */
const NO_KEYS = '{"keys":[]}';

/** Who may ask, with keys read from where the file says they are. */
export function readCallers(
  entry: CallersEntry,
  surroundings: Surroundings,
  problems: ConfigProblem[],
  warnings: ConfigWarning[],
): Callers | undefined {
  if (entry.apiKeys !== undefined) return apiKeys(entry.apiKeys.directory, surroundings, problems);
  if (entry.serviceAccounts === undefined) return undefined; // the schema sees to it that there is one
  const { audience, allowed } = entry.serviceAccounts;
  const discovered = surroundings.discovered?.();
  const path = "callers.serviceAccounts";
  if (discovered === undefined)
    problems.push({ path, message: "needs a cluster: pointsman serve --kubernetes" });
  else if (discovered.tokens === undefined)
    warnings.push({
      event: "callers-unverifiable",
      path,
      message: "the API server has not said who signs tokens: until it does every caller is refused",
    });
  const { issuer = "", keys = NO_KEYS } = discovered?.tokens ?? {};
  return { kind: "service-accounts", issuer: { issuer, keys, audience }, allowed };
}

function apiKeys(directory: string, surroundings: Surroundings, problems: ConfigProblem[]): Callers {
  const path = "callers.apiKeys.directory";
  const names = namesIn(directory, surroundings, problems, path);
  if (names.length > MOST_CALLERS)
    problems.push({ path, message: `${directory} has ${names.length} files: at most ${MOST_CALLERS}` });
  const keys = new Map<string, string>();
  const owners = new Map<string, string>();
  for (const name of names.slice(0, MOST_CALLERS)) {
    const key = keyIn(`${directory}/${name}`, surroundings);
    const twin = key === undefined ? undefined : owners.get(key);
    if (!NAME.test(name))
      problems.push({
        path,
        message: `${directory}/${name} names a caller: it must be letters, digits, . _ and -, at most 128`,
      });
    else if (key === undefined)
      problems.push({
        path,
        message: `${directory}/${name} must hold a key on one line, 8 to ${MAX_KEY} printable characters without spaces`,
      });
    else if (twin !== undefined)
      problems.push({ path, message: `${name} and ${twin} have the same key: give each caller its own` });
    else {
      keys.set(name, key);
      owners.set(key, name);
    }
  }
  return { kind: "api-keys", keys };
}

/** Kubernetes mounts a Secret with hidden folders beside the files: those are no callers. */
function namesIn(
  directory: string,
  { readFolder }: Surroundings,
  problems: ConfigProblem[],
  path: string,
): readonly string[] {
  try {
    return readFolder(directory)
      .filter((name) => !name.startsWith("."))
      .toSorted();
  } catch {
    problems.push({ path, message: `${directory} must be a folder with a file for each caller` });
    return [];
  }
}

function keyIn(path: string, { readFile }: Surroundings): string | undefined {
  try {
    const key = readFile(path).trim();
    return key.length >= 8 && key.length <= MAX_KEY && /^[\x21-\x7e]+$/.test(key) ? key : undefined;
  } catch {
    return undefined; // the caller says what was expected of the file
  }
}

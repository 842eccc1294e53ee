// SPDX-License-Identifier: Apache-2.0
import type { Backend, Catalog, Connection, Credential, Price } from "../contract/backend.ts";
import type { ConfigProblem, Surroundings } from "./config.ts";
import type { BackendEntry } from "./schema-backend.ts";

/** A key is at most this many characters. */
const MAX_KEY = 16_384;

/** The catalog that a file's `backends` make, with keys read from where the file says they are and profiles as `profileOf` finds them. */
export function readBackends(
  entries: readonly BackendEntry[],
  profileOf: (entry: BackendEntry, path: string) => string,
  surroundings: Surroundings,
  problems: ConfigProblem[],
): Catalog {
  const secrets = new Map<string, string>();
  const names = new Set<string>();
  const backends = entries.map((entry, position): Backend => {
    const path = `backends[${position}]`;
    if (names.has(entry.name))
      problems.push({ path: `${path}.name`, message: `a second backend named ${entry.name}` });
    names.add(entry.name);
    const secret =
      entry.credential && readSecret(entry.credential, surroundings, `${path}.credential`, problems);
    if (secret !== undefined) secrets.set(entry.name, secret);
    return backendOf(entry, profileOf(entry, path), path, problems);
  });
  return { backends, secrets };
}

function backendOf(entry: BackendEntry, profile: string, path: string, problems: ConfigProblem[]): Backend {
  const connection = connectionOf(entry.url, `${path}.url`, problems);
  if (entry.credential?.header === "authorization" && entry.forwardAuthorization)
    problems.push({ path, message: "has a credential and forwardAuthorization: choose one" });
  return {
    name: entry.name,
    tier: entry.tier,
    model: entry.model,
    profile,
    connection: entry.caFile === undefined ? connection : { ...connection, caFile: entry.caFile },
    apis: entry.apis,
    capabilities: entry.capabilities,
    contextWindow: entry.contextWindow,
    ...(entry.price === undefined ? {} : { price: priceOf(entry.price) }),
    ...(entry.credential === undefined ? {} : { credential: credentialOf(entry.credential) }),
    forwardAuthorization: entry.forwardAuthorization,
  };
}

/** Where a base URL points; what is wrong with it is a problem under its path. */
export function connectionOf(text: string, path: string, problems: ConfigProblem[]): Connection {
  const url = URL.parse(text);
  const nowhere: Connection = { scheme: "http", host: "", port: 0, pathPrefix: "" };
  const complain = (message: string): Connection => {
    problems.push({ path, message });
    return nowhere;
  };
  if (url === null || !/^https?:$/.test(url.protocol)) return complain("must be an http or https URL");
  if (url.username !== "" || url.password !== "")
    return complain("must not hold a user or password: use credential");
  if (url.search !== "" || url.hash !== "") return complain("must not have a query or fragment");
  const scheme = url.protocol === "https:" ? "https" : "http";
  return {
    scheme,
    host: url.hostname.replace(/^\[|\]$/g, ""),
    port: url.port === "" ? (scheme === "https" ? 443 : 80) : Number(url.port),
    pathPrefix: url.pathname.replace(/\/+$/, ""),
  };
}

function priceOf(text: string): Price {
  const [input = "0", output = "0"] = text.split("/");
  return { input: Number(input), output: Number(output) };
}

function credentialOf(entry: NonNullable<BackendEntry["credential"]>): Credential {
  return {
    header: entry.header,
    prefix: entry.prefix ?? (entry.header === "authorization" ? "Bearer " : ""),
  };
}

/** The key from where the file says it is; undefined, with a problem, where it is not. */
export function readSecret(
  entry: { readonly env?: string | undefined; readonly file?: string | undefined },
  { env, readFile }: Surroundings,
  path: string,
  problems: ConfigProblem[],
): string | undefined {
  const key = entry.env === undefined ? fromFile(entry.file ?? "", readFile) : env[entry.env]?.trim();
  if (key !== undefined && key !== "" && key.length <= MAX_KEY && !/[\r\n\0]/.test(key)) return key;
  const source = entry.env === undefined ? `file ${entry.file}` : `environment variable ${entry.env}`;
  problems.push({
    path,
    message: `${source} must hold the key, on one line of at most ${MAX_KEY} characters`,
  });
  return undefined;
}

function fromFile(path: string, readFile: Surroundings["readFile"]): string | undefined {
  try {
    return readFile(path).trim();
  } catch {
    return undefined; // the caller says what was expected of the file
  }
}

// SPDX-License-Identifier: Apache-2.0
import { InvalidArgumentError } from "commander";
import type { HostPort, ProcessorAddress } from "../contract/gateway.ts";

/** Longest path of a unix socket in bytes that both Linux (108) and macOS (104) take, with its closing zero. */
export const MAX_SOCKET_PATH = 103;

/** Reads `HOST:PORT`, with brackets around an IPv6 address; an option parser of commander's. */
export function parseHostPort(text: string): HostPort {
  const match = /^(?:\[([0-9a-fA-F:.]+)\]|([^\s:/[\]]+)):(\d{1,5})$/.exec(text);
  const port = Number(match?.[3]);
  if (match === null || port > 65_535) {
    throw new InvalidArgumentError("It must be HOST:PORT, for example 127.0.0.1:10080.");
  }
  return { host: match[1] ?? match[2] ?? "", port };
}

/** Reads `unix:PATH` or `HOST:PORT`; an option parser of commander's. */
export function parseProcessorAddress(text: string): ProcessorAddress {
  if (!text.startsWith("unix:")) return { kind: "tcp", ...parseHostPort(text) };
  const path = text.slice("unix:".length);
  if (path === "" || Buffer.byteLength(path) > MAX_SOCKET_PATH) {
    throw new InvalidArgumentError(`The socket's path must have 1 to ${MAX_SOCKET_PATH} bytes.`);
  }
  return { kind: "unix", path };
}

/** `HOST:PORT` again. */
export function showHostPort({ host, port }: HostPort): string {
  return host.includes(":") ? `[${host}]:${port}` : `${host}:${port}`;
}

/** The address a client on this machine uses for a listener, which may listen on every interface. */
export function reachable({ host, port }: HostPort): HostPort {
  if (host === "0.0.0.0") return { host: "127.0.0.1", port };
  return host === "::" ? { host: "::1", port } : { host, port };
}

/** Reads the base URL of a model server, e.g. `http://localhost:11434/v1`; an option parser of commander's. */
export function parseBaseUrl(text: string): string {
  const url = URL.parse(text);
  if (url === null || !/^https?:$/.test(url.protocol)) {
    throw new InvalidArgumentError("It must be an http or https URL, for example http://localhost:11434/v1.");
  }
  if (url.username !== "" || url.password !== "" || url.search !== "" || url.hash !== "") {
    throw new InvalidArgumentError("It must have no user, password, query or fragment.");
  }
  return text.replace(/\/+$/, "");
}

/** Reads a list of Kubernetes names, `a,b`; an option parser of commander's. */
export function parseNames(text: string): readonly string[] {
  const names = text.split(",").map((name) => name.trim());
  if (!names.every((name) => /^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$/.test(name)))
    throw new InvalidArgumentError("It must be names with commas between them, for example models,research.");
  return names;
}

/** Reads a whole number over zero; an option parser of commander's. */
export function parseCount(text: string): number {
  const count = Number(text);
  if (!/^\d{1,4}$/.test(text) || count === 0)
    throw new InvalidArgumentError("It must be a whole number over 0.");
  return count;
}

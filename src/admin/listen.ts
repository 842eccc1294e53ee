// SPDX-License-Identifier: Apache-2.0
import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import type { HostPort } from "../contract/gateway.ts";

/** Has the server listen; rejects with the address, what came back and what to do about it. */
export async function listen(server: Server, at: HostPort): Promise<HostPort> {
  const listening = Promise.withResolvers<void>();
  server.once("error", listening.reject);
  server.listen(at.port, at.host, () => listening.resolve());
  try {
    await listening.promise;
  } catch (cause) {
    throw new Error(`listen on ${shown(at)}: ${adviceOn(cause)}`, { cause });
  }
  server.off("error", listening.reject);
  const { address, port } = server.address() as AddressInfo;
  return { host: address, port };
}

const ADVICE: Readonly<Record<string, string>> = {
  EADDRINUSE: "address in use: stop what holds it or choose another with --admin",
  EACCES: "permission denied: choose a port above 1023 with --admin",
  EADDRNOTAVAIL: "not an address of this machine: choose another with --admin",
  ENOTFOUND: "no such host: choose another with --admin",
};

function adviceOn(cause: unknown): string {
  const code = cause instanceof Error && "code" in cause ? String(cause.code) : "unknown error";
  return ADVICE[code] ?? `${code}: check --admin`;
}

function shown({ host, port }: HostPort): string {
  return host.includes(":") ? `[${host}]:${port}` : `${host}:${port}`;
}

// SPDX-License-Identifier: Apache-2.0
import { type AddressInfo, createServer } from "node:net";
import type { HostPort } from "../contract/gateway.ts";
import { showHostPort } from "./address.ts";

/** An address that must be free, and the option that changes it. */
export interface WantedPort {
  readonly option: "--listen" | "--admin";
  readonly what: string;
  readonly address: HostPort;
}

/** A sentence for each address that cannot be listened on, or that two of them share. */
export async function portProblems(wanted: readonly WantedPort[]): Promise<readonly string[]> {
  const problems: string[] = [];
  const shown = new Set<string>();
  for (const { option, what, address } of wanted) {
    const text = showHostPort(address);
    const cause = shown.has(text) ? "it was asked for twice" : await whyNot(address);
    shown.add(text);
    if (cause !== undefined) {
      problems.push(`wanted ${text} for ${what}: ${cause}: choose another with ${option} HOST:PORT`);
    }
  }
  return problems;
}

/** The address with a free port in place of port 0. */
export function withPort({ host, port }: HostPort): Promise<HostPort> {
  if (port !== 0) return Promise.resolve({ host, port });
  return new Promise((resolve) => {
    const server = createServer();
    // Whatever is wrong with the host is said by portProblems.
    server.once("error", () => resolve({ host, port }));
    server.listen({ host, port: 0 }, () => {
      const { port: free } = server.address() as AddressInfo;
      server.close(() => resolve({ host, port: free }));
    });
  });
}

/** Why the address cannot be listened on; undefined when it can. */
function whyNot({ host, port }: HostPort): Promise<string | undefined> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once("error", (cause: NodeJS.ErrnoException) => resolve(WORDS[cause.code ?? ""] ?? cause.message));
    server.listen({ host, port, exclusive: true }, () => server.close(() => resolve(undefined)));
  });
}

const WORDS: Readonly<Record<string, string>> = {
  EADDRINUSE: "the port is taken",
  EACCES: "this user may not listen there",
  EADDRNOTAVAIL: "this machine has no such address",
  ENOTFOUND: "the host name is unknown",
};

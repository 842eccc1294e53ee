// SPDX-License-Identifier: Apache-2.0
import { readFileSync } from "node:fs";
import type { Config } from "../config/config.ts";
import type { ChatEndpoint } from "../llm-client/chat-endpoint.ts";

/** A backend as it can be asked here, or what stands in the way; `path` is the key to mend. */
export type AskableBackend =
  | { readonly kind: "endpoint"; readonly endpoint: ChatEndpoint }
  | { readonly kind: "unusable"; readonly problem: string };

/** Finds a backend of the configuration by its name. `flag` is what named it. */
export function askableBackend({ catalog }: Config, name: string, flag: string): AskableBackend {
  const at = catalog.backends.findIndex((backend) => backend.name === name);
  const backend = catalog.backends[at];
  const unusable = (problem: string): AskableBackend => ({ kind: "unusable", problem });
  if (backend === undefined) {
    const names = catalog.backends.map((one) => one.name).join(", ");
    return unusable(`${flag} ${name}: no such backend: there are ${names || "none"}`);
  }
  const path = `backends[${at}]`;
  if (!backend.apis.includes("chat-completions"))
    return unusable(`${path}.apis: ${name} must take chat-completions to be asked`);
  const { price, credential, connection } = backend;
  if (price === undefined)
    return unusable(
      `${path}.price: state what ${name} costs ("0/0" where it costs nothing): the ceiling needs it`,
    );
  const ca = connection.caFile === undefined ? undefined : authorities(connection.caFile);
  if (ca === "") return unusable(`${path}.caFile: cannot be read`);
  const secret = catalog.secrets.get(name);
  return {
    kind: "endpoint",
    endpoint: {
      name,
      connection,
      model: backend.model,
      price,
      ...(credential === undefined || secret === undefined
        ? {}
        : { credential: { header: credential.header, value: credential.prefix + secret } }),
      ...(ca === undefined ? {} : { ca }),
    },
  };
}

function authorities(file: string): string {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return ""; // the caller names the key
  }
}

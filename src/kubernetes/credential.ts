// SPDX-License-Identifier: Apache-2.0
import type { Credential } from "../contract/backend.ts";
import type { Settings } from "./annotations.ts";
import type { Refusal } from "./verdict.ts";

/** What is known of a Secret. */
export interface SecretState {
  /** The last values there were; they stay when the Secret goes. */
  readonly values?: ReadonlyMap<string, string>;
  /** Absent: it is there, and readable. */
  readonly trouble?: "pending" | "missing" | "forbidden";
}

/** Secrets by `NAMESPACE/NAME`. */
export type Secrets = (secret: string) => SecretState;

/** A key that can be sent; the refusal is there when it is an earlier one. */
export interface KeyRead {
  readonly key?: string;
  readonly refusal?: Refusal;
  readonly isPending?: true;
}

/** A key is at most this many characters, as in the configuration file. */
const MAX_KEY = 16_384;

/** Which header carries a Service's credential; undefined when it has none. */
export function credentialOf(settings: Settings): Credential | undefined {
  if (settings.credential === undefined) return undefined;
  const header = settings["credential-header"] ?? "authorization";
  return { header, prefix: header === "authorization" ? "Bearer " : "" };
}

/** The key that a Service's annotation names, in its own namespace. */
export function readKey(namespace: string, settings: Settings, secrets: Secrets): KeyRead {
  if (settings.credential === undefined) return {};
  const { secret, key: name } = settings.credential;
  const { values, trouble } = secrets(`${namespace}/${secret}`);
  if (trouble === "pending" && values === undefined) return { isPending: true };
  const key = values?.get(name)?.trim();
  const isUsable = key !== undefined && isKey(key);
  const refusal = refusalOf(namespace, secret, name, trouble, key);
  return { ...(isUsable && { key }), ...(refusal && { refusal }) };
}

function refusalOf(
  namespace: string,
  secret: string,
  name: string,
  trouble: SecretState["trouble"],
  key: string | undefined,
): Refusal | undefined {
  const it = `Secret ${secret} of pointsman.io/credential`;
  if (trouble === "missing")
    return { reason: "SecretNotFound", message: `The ${it} is not in namespace ${namespace}` };
  if (trouble === "forbidden")
    return {
      reason: "SecretForbidden",
      message: `The gateway may not read the ${it}: add ${namespace}/${secret} to discovery.credentialSecrets of the chart, or a Role for it by name (list, watch)`,
    };
  if (key === undefined) return { reason: "SecretInvalid", message: `The ${it} has no key ${name}` };
  if (!isKey(key))
    return {
      reason: "SecretInvalid",
      message: `Key ${name} of the ${it} must hold the credential, on one line of at most ${MAX_KEY} characters`,
    };
  return undefined;
}

function isKey(text: string): boolean {
  return text !== "" && text.length <= MAX_KEY && !/[\r\n\0]/.test(text);
}

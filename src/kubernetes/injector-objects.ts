// SPDX-License-Identifier: Apache-2.0
import {
  PatchStrategy,
  setHeaderOptions,
  type V1ConfigMap,
  type V1MutatingWebhook,
  type V1Secret,
} from "@kubernetes/client-node";
import type { Kept, KeptRef, TrustObjects } from "../contract/injection.ts";
import { callFailed, type InjectorApi, statusOf } from "./injector-api.ts";

/** Where the injector's objects are. */
export interface InjectorPlace {
  readonly namespace: string;
  /** Name of the MutatingWebhookConfiguration. */
  readonly webhook: string;
}

/**
 * The injector's objects in the API server. It gets and updates them by name and never makes, lists or deletes one;
 * docs/injection.md has the role that this comes to.
 */
export function injectorObjects({ core, admission }: InjectorApi, place: InjectorPlace): TrustObjects {
  const { namespace, webhook: name } = place;
  const get = ({ kind, name }: KeptRef): Promise<V1Secret | V1ConfigMap> =>
    kind === "Secret"
      ? core.readNamespacedSecret({ name, namespace })
      : core.readNamespacedConfigMap({ name, namespace });
  const put = ({ kind, name }: KeptRef, body: V1Secret | V1ConfigMap): Promise<unknown> =>
    kind === "Secret"
      ? core.replaceNamespacedSecret({ name, namespace, body, fieldManager: FIELD_MANAGER })
      : core.replaceNamespacedConfigMap({ name, namespace, body, fieldManager: FIELD_MANAGER });
  const shown = ({ kind, name }: KeptRef): string => `${kind} ${namespace}/${name}`;
  const webhooks = async (): Promise<readonly V1MutatingWebhook[]> =>
    (await admission.readMutatingWebhookConfiguration({ name })).webhooks ?? [];

  return {
    read: (ref) => asked(`get ${shown(ref)}`, async () => keptIn(ref, await get(ref))),
    write: (ref, version, data) =>
      asked(`update ${shown(ref)}`, async () => {
        const object = await get(ref);
        const metadata = { ...object.metadata, resourceVersion: version };
        const values = encoded(ref, data);
        try {
          await put(ref, { ...object, metadata, data: { ...object.data, ...values } });
          return "written";
        } catch (cause) {
          if (statusOf(cause) === CONFLICT) return "conflict";
          throw cause;
        }
      }),
    trusted: () =>
      asked(`get MutatingWebhookConfiguration ${name}`, async () =>
        (await webhooks()).map(({ clientConfig }) => fromBase64(clientConfig.caBundle ?? "")),
      ),
    trust: (authorities) =>
      asked(`patch MutatingWebhookConfiguration ${name}`, async () => {
        const body = bundlePatch(await webhooks(), authorities);
        const jsonPatch = setHeaderOptions("Content-Type", PatchStrategy.JsonPatch);
        await admission.patchMutatingWebhookConfiguration(
          { name, body, fieldManager: FIELD_MANAGER },
          jsonPatch,
        );
      }),
  };
}

const FIELD_MANAGER = "pointsman";
const CONFLICT = 409;

/** A webhook is known by its place, so the patch holds only where its name is still there (RFC 6902, section 4.6). */
function bundlePatch(webhooks: readonly V1MutatingWebhook[], authorities: string): readonly unknown[] {
  const value = toBase64(authorities);
  return webhooks.flatMap(({ name }, at) => [
    { op: "test", path: `/webhooks/${at}/name`, value: name },
    { op: "add", path: `/webhooks/${at}/clientConfig/caBundle`, value },
  ]);
}

function keptIn({ kind }: KeptRef, object: V1Secret | V1ConfigMap): Kept {
  const entries = Object.entries(object.data ?? {});
  const decode = kind === "Secret" ? fromBase64 : (text: string): string => text;
  return {
    version: object.metadata?.resourceVersion ?? "",
    data: new Map(entries.map(([key, value]) => [key, decode(value)])),
  };
}

function encoded({ kind }: KeptRef, data: ReadonlyMap<string, string>): Readonly<Record<string, string>> {
  const encode = kind === "Secret" ? toBase64 : (text: string): string => text;
  return Object.fromEntries([...data].map(([key, value]) => [key, encode(value)]));
}

/** A failure of the API server becomes one sentence, here and nowhere else. */
async function asked<Value>(what: string, call: () => Promise<Value>): Promise<Value> {
  try {
    return await call();
  } catch (cause) {
    throw callFailed(what, cause);
  }
}

function toBase64(text: string): string {
  return Buffer.from(text).toString("base64");
}

function fromBase64(text: string): string {
  return Buffer.from(text, "base64").toString();
}

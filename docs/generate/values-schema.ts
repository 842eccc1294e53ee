// SPDX-License-Identifier: Apache-2.0
import { z } from "zod";
import { ConfigFile } from "../../src/config/schema.ts";
import { gateway, inject, objects, pods } from "./chart-keys.ts";
import { dataKey, objectName, requiredName } from "./kubernetes-fields.ts";

/** The JSON Schema of the chart's values, as Helm reads it: the configuration file's own keys, and the chart's. */
export function valuesSchema(): string {
  const { $schema, ...schema } = z.toJSONSchema(values(), { target: "draft-7", io: "input" });
  const described = {
    $schema,
    title: "Values of the chart pointsman",
    $comment:
      "Generated from src/config/schema.ts, docs/generate/values-schema.ts and chart-keys.ts by `make docs`.",
    ...schema,
  };
  return `${JSON.stringify(described, null, 2)}\n`;
}

const {
  listen: _listen,
  admin: _admin,
  exchangeLog: exchangeLogEntry,
  callers: callersEntry,
  backends: backendEntries,
  virtualModels: virtualModelEntries,
  causal: causalEntry,
  ...rest
} = ConfigFile.shape;

/** Where a key is, in place of `env` and `file`: both are of a machine, not of a cluster. */
const secretKey = {
  existingSecret: requiredName.describe("Secret in the release's namespace that holds the key."),
  key: dataKey.describe("The key of that Secret."),
};

const fromConfigMap = z.strictObject({ configMap: requiredName, key: dataKey });

/** The configuration file's backend, with files as what is mounted. */
function backend() {
  const { credential, caFile: _caFile, ...shape } = backendEntries.unwrap().element.shape;
  const { env: _env, file: _file, ...how } = credential.unwrap().shape;
  return z.strictObject({
    ...shape,
    credential: z
      .strictObject({ ...secretKey, ...how })
      .optional()
      .describe("The key, put on by Envoy for this backend only."),
    ca: fromConfigMap.optional().describe("ConfigMap with the authorities for https; default: the system's."),
  });
}

function virtualModel() {
  const { fitted, ...shape } = virtualModelEntries.unwrap().element.shape;
  return z.strictObject({
    ...shape,
    fitted: fromConfigMap.optional().describe(fitted.description ?? ""),
  });
}

function policy() {
  const { credential: _credential, ...causal } = causalEntry.unwrap().shape;
  return z.strictObject({
    ...rest,
    causal: z
      .strictObject({ ...causal, credential: z.strictObject(secretKey).optional() })
      .optional()
      .describe(causalEntry.description ?? ""),
  });
}

function callers() {
  const { audience, allowed } = callersEntry.unwrap().shape.serviceAccounts.unwrap().shape;
  return z.strictObject({
    mode: z.enum(["serviceAccounts", "apiKeys", "open"]),
    audience: audience.unwrap(),
    allowed: allowed.unwrap(),
    existingSecret: objectName,
  });
}

function openai() {
  const { name, model, url, price, contextWindow } = backendEntries.unwrap().element.shape;
  return z.strictObject({
    existingSecret: objectName,
    key: dataKey,
    name,
    model,
    url,
    price: z.union([price.unwrap(), z.literal("")]),
    contextWindow: contextWindow.unwrap(),
  });
}

function values() {
  return z.strictObject({
    ...objects(),
    gateway: gateway().extend({
      exchangeLog: z.strictObject({
        enabled: z.boolean(),
        maxMegabytes: exchangeLogEntry.unwrap().shape.maxMegabytes.unwrap(),
      }),
    }),
    pods: pods(),
    inject: inject(),
    openai: openai(),
    callers: callers(),
    backends: z
      .array(backend())
      .max(1000)
      .describe(backendEntries.description ?? ""),
    virtualModels: z
      .array(virtualModel())
      .max(100)
      .describe(virtualModelEntries.description ?? ""),
    policy: policy(),
    global: z.record(z.string(), z.unknown()).optional().describe("Helm's own, where this is a subchart."),
  });
}

// SPDX-License-Identifier: Apache-2.0
import { z } from "zod";
import { ConfigFile } from "../../src/config/schema.ts";
import {
  affinity,
  dataKey,
  egressRule,
  fullResources,
  image,
  namespace,
  networkPeer,
  objectName,
  pullPolicy,
  requiredName,
  resources,
  texts,
  toleration,
} from "./kubernetes-fields.ts";

/** The JSON Schema of the chart's values, as Helm reads it: the configuration file's own keys, and the chart's. */
export function valuesSchema(): string {
  const { $schema, ...schema } = z.toJSONSchema(values(), { target: "draft-7", io: "input" });
  const described = {
    $schema,
    title: "Values of the chart pointsman",
    $comment: "Generated from src/config/schema.ts and docs/generate/values-schema.ts by `make docs`.",
    ...schema,
  };
  return `${JSON.stringify(described, null, 2)}\n`;
}

const {
  listen: _listen,
  admin: _admin,
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

const spread = z.enum(["ScheduleAnyway", "DoNotSchedule", "Off"]);
const count = z.int().min(1).max(1000);

/** Environment of the router that does not come from the chart: standard names of telemetry and proxies. */
const variable = z.strictObject({
  name: z.string().regex(/^(OTEL_[A-Z0-9_]+|HTTPS?_PROXY|NO_PROXY)$/),
  value: z.string().optional(),
  existingSecret: requiredName.optional(),
  key: dataKey.optional(),
});

function gateway() {
  return z.strictObject({
    terminationGracePeriodSeconds: z.int().min(30).max(7200),
    envoyThreads: z.int().min(1).max(64),
    extraEnv: z.array(variable),
    resources: z.strictObject({ router: resources, envoy: resources }),
  });
}

function inject() {
  return z.strictObject({
    enabled: z.boolean(),
    replicas: z.int().min(1).max(10),
    excludedNamespaces: z.array(namespace),
    timeoutSeconds: z.int().min(1).max(30),
    resources,
    sidecar: z.strictObject({ envoyThreads: z.int().min(1).max(64), resources: fullResources }),
    certManager: z.strictObject({
      enabled: z.boolean(),
      issuer: z.strictObject({ name: objectName, kind: z.enum(["Issuer", "ClusterIssuer"]) }),
    }),
  });
}

function pods() {
  return z.strictObject({
    annotations: texts,
    labels: texts,
    nodeSelector: texts,
    tolerations: z.array(toleration),
    affinity,
    priorityClassName: objectName,
  });
}

/** Everything that a cluster is told beside the configuration file. Nothing is optional: values.yaml has it all. */
function cluster() {
  const enabled = z.boolean();
  return {
    image: image.extend({ pullPolicy, pullSecrets: z.array(requiredName) }),
    nameOverride: objectName.max(40),
    fullnameOverride: z
      .string()
      .max(40)
      .regex(/^([a-z]([a-z0-9-]*[a-z0-9])?)?$/),
    replicas: z.int().min(0).max(1000),
    service: z.strictObject({
      type: z.enum(["ClusterIP", "NodePort", "LoadBalancer"]),
      port: z.int().min(1).max(65_535),
      annotations: texts,
    }),
    topologySpread: z.strictObject({ zones: spread, nodes: spread }),
    discovery: z.strictObject({
      namespaces: z.array(namespace),
      credentialSecrets: z.array(
        z.string().regex(/^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\/[a-z0-9]([a-z0-9.-]*[a-z0-9])?$/),
      ),
    }),
    tracing: z.strictObject({
      otlpEndpoint: z.string().regex(/^(https?:\/\/\S+)?$/),
      protocol: z.enum(["", "grpc", "http/protobuf"]),
    }),
    jaeger: z.strictObject({ enabled, image, resources }),
    metrics: z.strictObject({
      serviceMonitor: z.strictObject({
        enabled,
        interval: z.string().regex(/^\d+(ms|s|m|h)$/),
        labels: texts,
      }),
    }),
    autoscaling: z.strictObject({
      enabled,
      minReplicas: count,
      maxReplicas: count,
      targetCpuUtilization: z.int().min(1).max(1000),
    }),
    podDisruptionBudget: z.strictObject({
      enabled,
      maxUnavailable: z.union([count, z.string().regex(/^\d{1,3}%$/)]),
    }),
    networkPolicy: z.strictObject({
      enabled,
      clients: z.array(networkPeer),
      scrapers: z.array(networkPeer),
      egress: z.array(egressRule),
    }),
  };
}

function values() {
  return z.strictObject({
    ...cluster(),
    gateway: gateway(),
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

// SPDX-License-Identifier: Apache-2.0
import { z } from "zod";
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

// The chart's own keys. None is optional: values.yaml has them all.

const enabled = z.boolean();
const spread = z.enum(["ScheduleAnyway", "DoNotSchedule", "Off"]);
const count = z.int().min(1).max(1000);

/** Environment of the router that does not come from the chart: standard names of telemetry and proxies. */
const variable = z.strictObject({
  name: z.string().regex(/^(OTEL_[A-Z0-9_]+|HTTPS?_PROXY|NO_PROXY)$/),
  value: z.string().optional(),
  existingSecret: requiredName.optional(),
  key: dataKey.optional(),
});

/** The gateway's pods. */
export function gateway() {
  return z.strictObject({
    terminationGracePeriodSeconds: z.int().min(30).max(7200),
    envoyThreads: z.int().min(1).max(64),
    extraEnv: z.array(variable),
    resources: z.strictObject({ router: resources, envoy: resources }),
  });
}

/** The injector, and what it injects. */
export function inject() {
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

/** What all pods have in common. */
export function pods() {
  return z.strictObject({
    annotations: texts,
    labels: texts,
    nodeSelector: texts,
    tolerations: z.array(toleration),
    affinity,
    priorityClassName: objectName,
  });
}

/** The image and the objects around the pods. */
export function objects() {
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
    ...observation(),
    ...protection(),
  };
}

function observation() {
  return {
    tracing: z.strictObject({
      otlpEndpoint: z.string().regex(/^(https?:\/\/\S+)?$/),
      protocol: z.enum(["", "grpc", "http/protobuf"]),
    }),
    jaeger: z.strictObject({ enabled, image, resources }),
    metrics: z.strictObject({
      alerts: z.boolean(),
      dashboard: z.boolean(),
      serviceMonitor: z.strictObject({
        enabled,
        interval: z.string().regex(/^\d+(ms|s|m|h)$/),
        labels: texts,
      }),
    }),
  };
}

function protection() {
  return {
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

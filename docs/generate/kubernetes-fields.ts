// SPDX-License-Identifier: Apache-2.0
import { z } from "zod";

/** Labels, annotations: any names. */
export const texts = z.record(z.string(), z.string());

/** Name of a Kubernetes object: a DNS subdomain. Empty where a value may say "none". */
export const objectName = z
  .string()
  .max(253)
  .regex(/^([a-z0-9]([a-z0-9.-]*[a-z0-9])?)?$/);

/** Name of a Kubernetes object that must be there. */
export const requiredName = objectName.min(1);

/** A key of a Secret or a ConfigMap. */
export const dataKey = z
  .string()
  .min(1)
  .max(253)
  .regex(/^[A-Za-z0-9._-]+$/);

/** Names of namespaces. */
export const namespace = z
  .string()
  .min(1)
  .max(63)
  .regex(/^[a-z0-9]([a-z0-9-]*[a-z0-9])?$/);

const quantity = z.union([z.number().min(0), z.string().min(1).max(40)]);
const amounts = z.strictObject({
  cpu: quantity.optional(),
  memory: quantity.optional(),
  "ephemeral-storage": quantity.optional(),
});

/** https://kubernetes.io/docs/concepts/configuration/manage-resources-containers/ */
export const resources = z.strictObject({ requests: amounts.optional(), limits: amounts.optional() });

const both = z.strictObject({ cpu: quantity, memory: quantity });

/** The same with nothing left out. */
export const fullResources = z.strictObject({ requests: both, limits: both });

/** https://kubernetes.io/docs/concepts/scheduling-eviction/taint-and-toleration/ */
export const toleration = z.strictObject({
  key: z.string().optional(),
  operator: z.enum(["Exists", "Equal"]).optional(),
  value: z.string().optional(),
  effect: z.enum(["NoSchedule", "PreferNoSchedule", "NoExecute"]).optional(),
  tolerationSeconds: z.int().optional(),
});

/** What the API server checks further. */
const anything = z.record(z.string(), z.unknown());

/** https://kubernetes.io/docs/concepts/scheduling-eviction/assign-pod-node/#affinity-and-anti-affinity */
export const affinity = z.strictObject({
  nodeAffinity: anything.optional(),
  podAffinity: anything.optional(),
  podAntiAffinity: anything.optional(),
});

const selector = z.strictObject({
  matchLabels: texts.optional(),
  matchExpressions: z
    .array(
      z.strictObject({
        key: z.string(),
        operator: z.enum(["In", "NotIn", "Exists", "DoesNotExist"]),
        values: z.array(z.string()).optional(),
      }),
    )
    .optional(),
});

/** https://kubernetes.io/docs/concepts/services-networking/network-policies/ */
export const networkPeer = z.strictObject({
  namespaceSelector: selector.optional(),
  podSelector: selector.optional(),
  ipBlock: z.strictObject({ cidr: z.string(), except: z.array(z.string()).optional() }).optional(),
});

/** A rule of a NetworkPolicy's egress. */
export const egressRule = z.strictObject({
  to: z.array(networkPeer).optional(),
  ports: z
    .array(
      z.strictObject({
        port: z.union([z.int().min(1).max(65_535), z.string()]).optional(),
        endPort: z.int().min(1).max(65_535).optional(),
        protocol: z.enum(["TCP", "UDP", "SCTP"]).optional(),
      }),
    )
    .optional(),
});

/** An image by tag, or pinned by digest. */
export const image = z.strictObject({
  repository: z.string().min(1).max(255),
  tag: z
    .string()
    .max(128)
    .regex(/^[\w.-]*$/),
  digest: z.string().regex(/^(sha256:[0-9a-f]{64})?$/),
});

/** When nodes ask the registry. */
export const pullPolicy = z.enum(["Always", "IfNotPresent", "Never"]);

// SPDX-License-Identifier: Apache-2.0
import { ANNOTATIONS, type Annotation, PREFIX } from "../../src/kubernetes/annotations.ts";
import { MAX_ENDPOINTS } from "../../src/kubernetes/endpoints.ts";
import { MAX_BACKENDS } from "../../src/kubernetes/place-services.ts";
import { REFUSALS } from "../../src/kubernetes/verdict.ts";
import { code, head, table } from "./table.ts";

/** Services to begin with; a test reads them as the program does. */
export const EXAMPLE = `apiVersion: v1
kind: Service
metadata:
  name: llama-3-8b
  annotations:
    pointsman.io/tier: weak
    pointsman.io/model: meta-llama/Meta-Llama-3-8B-Instruct
    pointsman.io/price: "0.05/0.08"
spec:
  selector: { app: llama-3-8b }
  ports: [{ name: http, port: 80, targetPort: 8000 }]
---
apiVersion: v1
kind: Service
metadata:
  name: gpt-4
  annotations:
    pointsman.io/tier: strong
    pointsman.io/model: gpt-4-turbo
    pointsman.io/context-window: "128000"
    pointsman.io/credential: openai-key/api-key
spec:
  type: ExternalName
  externalName: api.openai.com
  ports: [{ port: 443, appProtocol: https }]
`;

/** Every annotation of a Service, and what becomes of it. */
export function annotationsPage(): string {
  const rows = Object.entries<Annotation<unknown>>(ANNOTATIONS).map(
    ([name, { allowed, unset, example, meaning }]) => [
      code(`${PREFIX}${name}`),
      meaning,
      allowed,
      unset,
      code(example),
    ],
  );
  return `${head("Annotations", "src/kubernetes/annotations.ts")}
A Service with \`pointsman.io/tier\` is a backend. Everything else has a default.

\`\`\`yaml
${EXAMPLE}\`\`\`

${table(["annotation", "what it is", "allowed", "without it", "example"], rows)}

## What becomes of a Service

- The backend is called \`SERVICE.NAMESPACE\` (at most 63 characters). Traffic goes straight to the ready addresses of its
  EndpointSlices (at most ${MAX_ENDPOINTS}); a Service without any stays a backend, and its requests go to the next candidate.
- An \`ExternalName\` Service is a backend outside the cluster: https on port 443 where it has no ports. IP addresses and
  \`localhost\` are not taken.
- Over https (\`appProtocol: https\`, or port 443) the certificate must be for \`SERVICE.NAMESPACE.svc\`, or the external name.
- **A wrong annotation takes nothing away**: the Service stays what it last was, a condition and an Event say which key
  it is and what is allowed. An unknown \`pointsman.io/\` key counts as wrong. So does a credential whose Secret is missing.
- **Two Services with one model**: in one namespace and with the same annotations they are one backend, named for the
  older; \`pointsman.io/weight\` says how much each endpoint takes. Otherwise the one that has the model keeps it (the
  older, when both are new), and the other is not accepted (\`Conflict\`): nobody takes over another team's model by an
  annotation.
- At most ${MAX_BACKENDS} backends are taken; those that are there first.
- Without its annotations a Service is no backend any more, and its conditions go.

## Where it says so

\`\`\`
kubectl describe service NAME                                   # the Events
kubectl get service NAME -o jsonpath='{.status.conditions}'     # the conditions
kubectl wait service/NAME --for=condition=pointsman.io/Programmed
\`\`\`

${table(
  ["condition", "status", "reason", "what it means"],
  [
    [code("pointsman.io/Accepted"), "True", code("Accepted"), "It is a backend, or a part of one."],
    ...Object.entries(REFUSALS).map(([reason, meaning]) => ["", "False", code(reason), meaning]),
    [code("pointsman.io/Programmed"), "True", code("Programmed"), "Envoy has it, and decisions may use it."],
    ["", "True", code("NoReadyEndpoints"), "Envoy has it, but there is no ready address."],
    ["", "False", code("Pending"), "It is on its way."],
    ["", "False", code("NotAccepted"), "See `Accepted`."],
    ["", "False", code("LeftOut"), "The gateway's configuration cannot place it, and why."],
    ["", "False", code("RefusedByEnvoy"), "The gateway's log says why."],
  ],
)}
`;
}

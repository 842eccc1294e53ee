{{/* SPDX-License-Identifier: Apache-2.0 */}}

{{/* What both webhooks say. Ignore: a pod must start even when nobody answers. */}}
{{- define "pointsman.webhook" -}}
admissionReviewVersions: [v1]
clientConfig:
  service:
    name: {{ include "pointsman.fullname" . }}-injector
    namespace: {{ .Release.Namespace | quote }}
    path: /inject
    port: 443
failurePolicy: Ignore
matchPolicy: Equivalent
reinvocationPolicy: IfNeeded
sideEffects: None
timeoutSeconds: {{ .Values.inject.timeoutSeconds }}
rules:
  - apiGroups: [""]
    apiVersions: [v1]
    operations: [CREATE]
    resources: [pods]
    scope: Namespaced
{{- end -}}

{{/* The namespaces that pods are looked at in: never the cluster's own, nor ours. */}}
{{- define "pointsman.injectedNamespaces" -}}
- key: kubernetes.io/metadata.name
  operator: NotIn
  values:
    {{- concat (list .Release.Namespace) .Values.inject.excludedNamespaces | uniq | toYaml | nindent 4 }}
{{- with .Values.discovery.namespaces }}
- key: kubernetes.io/metadata.name
  operator: In
  values:
    {{- toYaml . | nindent 4 }}
{{- end }}
{{- end -}}

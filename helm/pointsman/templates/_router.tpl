{{/* SPDX-License-Identifier: Apache-2.0 */}}

{{/* Environment of the router: who it is on traces and in Events, where traces go, and the user's own. */}}
{{- define "pointsman.routerEnv" -}}
- name: ORT_DISABLE_TELEMETRY
  value: "1"
- name: POD_NAME
  valueFrom:
    fieldRef:
      fieldPath: metadata.name
- name: OTEL_RESOURCE_ATTRIBUTES
  value: k8s.namespace.name={{ .Release.Namespace }},k8s.deployment.name={{ include "pointsman.fullname" . }},k8s.pod.name=$(POD_NAME)
{{- with include "pointsman.otlpEndpoint" . }}
- name: OTEL_EXPORTER_OTLP_TRACES_ENDPOINT
  value: {{ . | quote }}
{{- end }}
{{- with .Values.tracing.protocol }}
- name: OTEL_EXPORTER_OTLP_TRACES_PROTOCOL
  value: {{ . }}
{{- end }}
{{- range .Values.gateway.extraEnv }}
- name: {{ .name }}
  {{- if .existingSecret }}
  valueFrom:
    secretKeyRef:
      name: {{ .existingSecret }}
      key: {{ .key }}
  {{- else }}
  value: {{ .value | quote }}
  {{- end }}
{{- end }}
{{- end -}}

{{/* SPDX-License-Identifier: Apache-2.0 */}}

{{/* What every object's name begins with: the release's, with the chart's behind it where that does not hold it. */}}
{{- define "pointsman.fullname" -}}
{{- $name := default .Chart.Name .Values.nameOverride -}}
{{- $full := ternary .Release.Name (printf "%s-%s" .Release.Name $name) (contains $name .Release.Name) -}}
{{- default $full .Values.fullnameOverride | replace "." "-" | trunc 40 | trimSuffix "-" -}}
{{- end -}}

{{/* For what has no namespace of its own: a namespace holds no dot, so two releases never meet. */}}
{{- define "pointsman.clusterName" -}}
{{- printf "%s.%s" (include "pointsman.fullname" .) .Release.Namespace -}}
{{- end -}}

{{/* list CONTEXT COMPONENT */}}
{{- define "pointsman.selectorLabels" -}}
app.kubernetes.io/name: {{ default (index . 0).Chart.Name (index . 0).Values.nameOverride }}
app.kubernetes.io/instance: {{ (index . 0).Release.Name | quote }}
app.kubernetes.io/component: {{ index . 1 }}
{{- end -}}

{{/* list CONTEXT COMPONENT */}}
{{- define "pointsman.labels" -}}
{{ include "pointsman.selectorLabels" . }}
app.kubernetes.io/part-of: pointsman
app.kubernetes.io/version: {{ (index . 0).Chart.AppVersion | quote }}
app.kubernetes.io/managed-by: {{ (index . 0).Release.Service }}
helm.sh/chart: {{ printf "%s-%s" (index . 0).Chart.Name (index . 0).Chart.Version | replace "+" "_" }}
{{- end -}}

{{/* The labels of a pod: its selector's and the user's own. list CONTEXT COMPONENT */}}
{{- define "pointsman.podLabels" -}}
{{ include "pointsman.selectorLabels" . }}
app.kubernetes.io/part-of: pointsman
{{- with (index . 0).Values.pods.labels }}
{{ toYaml . }}
{{- end }}
{{- end -}}

{{/* An image by digest where there is one, else by tag. list IMAGE DEFAULT_TAG */}}
{{- define "pointsman.imageOf" -}}
{{- $image := index . 0 -}}
{{- if $image.digest -}}
{{ $image.repository }}@{{ $image.digest }}
{{- else -}}
{{ $image.repository }}:{{ default (index . 1) $image.tag }}
{{- end -}}
{{- end -}}

{{- define "pointsman.image" -}}
{{ include "pointsman.imageOf" (list .Values.image .Chart.AppVersion) }}
{{- end -}}

{{/* "true" where a namespace's objects are looked at by Roles in it, and nothing is asked of the rest of the cluster. */}}
{{- define "pointsman.namespaced" -}}
{{- if .Values.discovery.namespaces }}true{{ end -}}
{{- end -}}

{{/* Where traces go; empty: nowhere. */}}
{{- define "pointsman.otlpEndpoint" -}}
{{- if .Values.jaeger.enabled -}}
http://{{ include "pointsman.fullname" . }}-jaeger.{{ .Release.Namespace }}.svc:4317
{{- else -}}
{{ .Values.tracing.otlpEndpoint }}
{{- end -}}
{{- end -}}

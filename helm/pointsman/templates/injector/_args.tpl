{{/* SPDX-License-Identifier: Apache-2.0 */}}

{{- define "pointsman.injectArgs" -}}
- --listen=0.0.0.0:9443
- --admin=0.0.0.0:10081
- --namespace={{ .Release.Namespace }}
- --name={{ include "pointsman.fullname" . }}
- --webhook={{ include "pointsman.webhookName" . }}
- --image={{ include "pointsman.image" . }}
- --image-pull-policy={{ .Values.image.pullPolicy }}
{{- with .Values.inject.sidecar }}
- --concurrency={{ .envoyThreads }}
- --cpu={{ .resources.requests.cpu }}
- --memory={{ .resources.requests.memory }}
- --cpu-limit={{ .resources.limits.cpu }}
- --memory-limit={{ .resources.limits.memory }}
{{- end }}
{{- if .Values.inject.certManager.enabled }}
- --certificate=given
{{- end }}
{{- end -}}

{{- define "pointsman.webhookName" -}}
{{- printf "%s-injector.%s" (include "pointsman.fullname" .) .Release.Namespace -}}
{{- end -}}

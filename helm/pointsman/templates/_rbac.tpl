{{/* SPDX-License-Identifier: Apache-2.0 */}}

{{- define "pointsman.discoveryRules" -}}
- apiGroups: [""]
  resources: [services]
  verbs: [list, watch]
- apiGroups: [discovery.k8s.io]
  resources: [endpointslices]
  verbs: [list, watch]
- apiGroups: [""]
  resources: [services/status]
  verbs: [patch]
- apiGroups: [events.k8s.io]
  resources: [events]
  verbs: [create]
{{- end -}}

{{- define "pointsman.gatewaySubject" -}}
- kind: ServiceAccount
  name: {{ include "pointsman.fullname" . }}
  namespace: {{ .Release.Namespace | quote }}
{{- end -}}

{{/* Gives a Role of a namespace to the gateway. list CONTEXT NAMESPACE ROLE */}}
{{- define "pointsman.binding" -}}
apiVersion: rbac.authorization.k8s.io/v1
kind: RoleBinding
metadata:
  name: {{ index . 2 }}
  namespace: {{ index . 1 | quote }}
  labels:
    {{- include "pointsman.labels" (list (index . 0) "gateway") | nindent 4 }}
roleRef:
  apiGroup: rbac.authorization.k8s.io
  kind: Role
  name: {{ index . 2 }}
subjects:
  {{- include "pointsman.gatewaySubject" (index . 0) | nindent 2 }}
{{- end -}}

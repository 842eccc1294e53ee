{{/* SPDX-License-Identifier: Apache-2.0 */}}

{{/* What every pod of the chart has: Pod Security "restricted", no token unless it is mounted by hand. */}}
{{- define "pointsman.podSpec" -}}
automountServiceAccountToken: false
enableServiceLinks: false
securityContext:
  runAsNonRoot: true
  runAsUser: 65532
  runAsGroup: 65532
  fsGroup: 65532
  seccompProfile:
    type: RuntimeDefault
{{- with .Values.image.pullSecrets }}
imagePullSecrets:
  {{- range . }}
  - name: {{ . }}
  {{- end }}
{{- end }}
{{- with .Values.pods.priorityClassName }}
priorityClassName: {{ . }}
{{- end }}
{{- with .Values.pods.nodeSelector }}
nodeSelector:
  {{- toYaml . | nindent 2 }}
{{- end }}
{{- with .Values.pods.tolerations }}
tolerations:
  {{- toYaml . | nindent 2 }}
{{- end }}
{{- with .Values.pods.affinity }}
affinity:
  {{- toYaml . | nindent 2 }}
{{- end }}
{{- end -}}

{{- define "pointsman.containerSecurity" -}}
securityContext:
  allowPrivilegeEscalation: false
  readOnlyRootFilesystem: true
  capabilities:
    drop: [ALL]
{{- end -}}

{{/* Spread over zones and nodes, each version of the Deployment by itself. list CONTEXT COMPONENT */}}
{{- define "pointsman.spread" -}}
{{- $selector := include "pointsman.selectorLabels" . | fromYaml -}}
{{- $constraints := list -}}
{{- with (index . 0).Values.topologySpread -}}
{{- range $key, $wish := dict "topology.kubernetes.io/zone" .zones "kubernetes.io/hostname" .nodes -}}
{{- if ne $wish "Off" -}}
{{- $constraints = append $constraints (dict "topologyKey" $key "maxSkew" 1 "whenUnsatisfiable" $wish
      "matchLabelKeys" (list "pod-template-hash") "labelSelector" (dict "matchLabels" $selector)) -}}
{{- end -}}
{{- end -}}
{{- end -}}
{{- if $constraints -}}{{- dict "topologySpreadConstraints" $constraints | toYaml -}}{{- end -}}
{{- end -}}

{{/* The ServiceAccount's token for the one container that asks the API server: client libraries look for it at the usual place. */}}
{{- define "pointsman.tokenMount" -}}
- name: api-token
  mountPath: /var/run/secrets/kubernetes.io/serviceaccount
  readOnly: true
{{- end -}}

{{- define "pointsman.tokenVolume" -}}
- name: api-token
  projected:
    sources:
      - serviceAccountToken:
          path: token
          expirationSeconds: 3600
      - configMap:
          name: kube-root-ca.crt
          items:
            - key: ca.crt
              path: ca.crt
      - downwardAPI:
          items:
            - path: namespace
              fieldRef:
                fieldPath: metadata.namespace
{{- end -}}

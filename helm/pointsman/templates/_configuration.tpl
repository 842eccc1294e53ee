{{/* SPDX-License-Identifier: Apache-2.0 */}}

{{/*
All external backends, in the form of the values: those of `backends`, and the one that `openai` is short for.
As JSON under `list`.
*/}}
{{- define "pointsman.backends" -}}
{{- $backends := .Values.backends -}}
{{- with .Values.openai -}}
{{- if .existingSecret -}}
{{- $backend := dict "name" .name "tier" "strong" "model" .model "url" .url "contextWindow" .contextWindow
      "credential" (dict "existingSecret" .existingSecret "key" .key) -}}
{{- if .price -}}{{- $_ := set $backend "price" .price -}}{{- end -}}
{{- $backends = append $backends $backend -}}
{{- end -}}
{{- end -}}
{{- dict "list" $backends | toJson -}}
{{- end -}}

{{/* A key of a Secret becomes a file; header and prefix stay. list CREDENTIAL FILE */}}
{{- define "pointsman.credential" -}}
{{- $credential := omit (index . 0) "existingSecret" "key" -}}
{{- set $credential "file" (printf "/etc/pointsman/keys/%s" (index . 1)) | toJson -}}
{{- end -}}

{{/* pointsman.yaml: docs/configuration.md has its keys. */}}
{{- define "pointsman.configuration" -}}
{{- $file := deepCopy .Values.policy -}}
{{- with $file.causal -}}
{{- with .credential -}}
{{- $_ := set $file.causal "credential" (include "pointsman.credential" (list . "causal") | fromJson) -}}
{{- end -}}
{{- end -}}
{{- with .Values.gateway.exchangeLog -}}
{{- if .enabled -}}
{{- $_ := set $file "exchangeLog" (dict "folder" "/var/lib/pointsman-exchanges" "maxMegabytes" .maxMegabytes) -}}
{{- end -}}
{{- end -}}
{{- $backends := list -}}
{{- range (include "pointsman.backends" . | fromJson).list -}}
{{- $backend := omit . "credential" "ca" -}}
{{- $name := .name -}}
{{- with .credential -}}
{{- $_ := set $backend "credential" (include "pointsman.credential" (list . (printf "backend.%s" $name)) | fromJson) -}}
{{- end -}}
{{- if .ca -}}{{- $_ := set $backend "caFile" (printf "/etc/pointsman/authorities/%s" .name) -}}{{- end -}}
{{- $backends = append $backends $backend -}}
{{- end -}}
{{- $_ := set $file "backends" $backends -}}
{{- if .Values.virtualModels -}}
{{- $models := list -}}
{{- range $position, $model := .Values.virtualModels -}}
{{- $entry := omit $model "fitted" -}}
{{- if $model.fitted -}}{{- $_ := set $entry "fitted" (printf "/etc/pointsman/fitted/%d" $position) -}}{{- end -}}
{{- $models = append $models $entry -}}
{{- end -}}
{{- $_ := set $file "virtualModels" $models -}}
{{- end -}}
{{- with .Values.callers -}}
{{- if eq .mode "serviceAccounts" -}}
{{- $_ := set $file "callers" (dict "serviceAccounts" (dict "audience" .audience "allowed" .allowed)) -}}
{{- else if eq .mode "apiKeys" -}}
{{- $_ := set $file "callers" (dict "apiKeys" (dict "directory" "/etc/pointsman/callers")) -}}
{{- end -}}
{{- end -}}
{{- $_ := set $file "listen" "0.0.0.0:10080" -}}
{{- $_ := set $file "admin" "0.0.0.0:10081" -}}
{{- toYaml $file -}}
{{- end -}}

{{/*
What the configuration names beside itself, as volumes. Who adds one restarts the pods; what is in them may change at
any time. Keys are for the pod's group (288 is 0440).
*/}}
{{- define "pointsman.configurationVolumes" -}}
{{- $keys := list -}}
{{- $authorities := list -}}
{{- $fitted := list -}}
{{- range (include "pointsman.backends" . | fromJson).list -}}
{{- $name := .name -}}
{{- with .credential -}}
{{- $keys = append $keys (dict "secret" (dict "name" .existingSecret "items" (list (dict "key" .key "path" (printf "backend.%s" $name))))) -}}
{{- end -}}
{{- with .ca -}}
{{- $authorities = append $authorities (dict "configMap" (dict "name" .configMap "items" (list (dict "key" .key "path" $name)))) -}}
{{- end -}}
{{- end -}}
{{- with (.Values.policy.causal | default dict).credential -}}
{{- $keys = append $keys (dict "secret" (dict "name" .existingSecret "items" (list (dict "key" .key "path" "causal")))) -}}
{{- end -}}
{{- range $position, $model := .Values.virtualModels -}}
{{- with $model.fitted -}}
{{- $fitted = append $fitted (dict "configMap" (dict "name" .configMap "items" (list (dict "key" .key "path" (toString $position))))) -}}
{{- end -}}
{{- end -}}
{{- $volumes := list (dict "name" "configuration" "configMap" (dict "name" (include "pointsman.fullname" .))) -}}
{{- if $keys -}}{{- $volumes = append $volumes (dict "name" "keys" "projected" (dict "defaultMode" 288 "sources" $keys)) -}}{{- end -}}
{{- if $authorities -}}{{- $volumes = append $volumes (dict "name" "authorities" "projected" (dict "sources" $authorities)) -}}{{- end -}}
{{- if $fitted -}}{{- $volumes = append $volumes (dict "name" "fitted" "projected" (dict "sources" $fitted)) -}}{{- end -}}
{{- if eq .Values.callers.mode "apiKeys" -}}
{{- $volumes = append $volumes (dict "name" "callers" "secret" (dict "secretName" .Values.callers.existingSecret "defaultMode" 288)) -}}
{{- end -}}
{{- toYaml $volumes -}}
{{- end -}}

{{/* The same volumes where the configuration looks for them. */}}
{{- define "pointsman.configurationMounts" -}}
{{- $places := dict "configuration" "/etc/pointsman/config" -}}
{{- $mounts := list -}}
{{- range include "pointsman.configurationVolumes" . | fromYamlArray -}}
{{- $place := get $places .name | default (printf "/etc/pointsman/%s" .name) -}}
{{- $mounts = append $mounts (dict "name" .name "mountPath" $place "readOnly" true) -}}
{{- end -}}
{{- toYaml $mounts -}}
{{- end -}}

{{/* SPDX-License-Identifier: Apache-2.0 */}}

{{/* What the schema cannot say in a sentence. Each names the key and the way out. */}}
{{- define "pointsman.validate" -}}
{{- include "pointsman.validateBackends" . -}}
{{- include "pointsman.validateVirtualModels" . -}}
{{- include "pointsman.validateCallers" . -}}
{{- include "pointsman.validateDiscovery" . -}}
{{- if and .Values.tracing.otlpEndpoint .Values.jaeger.enabled -}}
{{- fail "tracing.otlpEndpoint and jaeger.enabled both say where traces go: set one of them." -}}
{{- end -}}
{{- if and .Values.networkPolicy.enabled (not .Values.networkPolicy.clients) (ne .Values.service.type "ClusterIP") -}}
{{- fail (printf "networkPolicy.clients is empty, which lets in pods only, but service.type is %s: list who may ask, ipBlocks too." .Values.service.type) -}}
{{- end -}}
{{- if gt (int .Values.autoscaling.minReplicas) (int .Values.autoscaling.maxReplicas) -}}
{{- fail "autoscaling.minReplicas is over autoscaling.maxReplicas." -}}
{{- end -}}
{{- if and .Values.inject.certManager.enabled (not .Values.inject.certManager.issuer.name) -}}
{{- fail "inject.certManager.issuer.name is missing: name the issuer that signs the certificate of sidecars' router." -}}
{{- end -}}
{{- range $position, $variable := .Values.gateway.extraEnv -}}
{{- if eq (hasKey $variable "value") (hasKey $variable "existingSecret") -}}
{{- fail (printf "gateway.extraEnv[%d] (%s) needs exactly one of value and existingSecret." $position $variable.name) -}}
{{- end -}}
{{- if and $variable.existingSecret (not $variable.key) -}}
{{- fail (printf "gateway.extraEnv[%d].key is missing: the key of Secret %s that holds the value." $position $variable.existingSecret) -}}
{{- end -}}
{{- if has $variable.name (list "OTEL_RESOURCE_ATTRIBUTES" "OTEL_EXPORTER_OTLP_TRACES_ENDPOINT" "OTEL_EXPORTER_OTLP_TRACES_PROTOCOL") -}}
{{- fail (printf "gateway.extraEnv[%d]: %s is the chart's to set: use tracing." $position $variable.name) -}}
{{- end -}}
{{- end -}}
{{- end -}}

{{- define "pointsman.validateBackends" -}}
{{- $names := list -}}
{{- range (include "pointsman.backends" . | fromJson).list -}}
{{- if has .name $names -}}
{{- fail (printf "backends: two are named %s (openai.existingSecret makes one named by openai.name): give each its own name." .name) -}}
{{- end -}}
{{- $names = append $names .name -}}
{{- if and .credential .forwardAuthorization (eq (.credential.header | default "authorization") "authorization") -}}
{{- fail (printf "backends: %s has a credential and forwardAuthorization: choose one." .name) -}}
{{- end -}}
{{- end -}}
{{- end -}}

{{- define "pointsman.validateVirtualModels" -}}
{{- $models := list -}}
{{- range $position, $model := .Values.virtualModels -}}
{{- $path := printf "virtualModels[%d] (%s)" $position .name -}}
{{- if has .name $models -}}{{- fail (printf "%s: another virtual model has that name." $path) -}}{{- end -}}
{{- $models = append $models .name -}}
{{- $dials := list -}}
{{- range $dial := list "threshold" "strongShare" "qualityFloor" "dailyBudgetUsd" -}}
{{- if hasKey $model $dial -}}{{- $dials = append $dials $dial -}}{{- end -}}
{{- end -}}
{{- if gt (len $dials) 1 -}}{{- fail (printf "%s has %s: choose one." $path (join " and " $dials)) -}}{{- end -}}
{{- if and (eq (.router | default "") "semantic") (not .semantic) -}}
{{- fail (printf "%s has router semantic, but no semantic.routes: say which prompts go where." $path) -}}
{{- end -}}
{{- if and (eq (.router | default "") "causal") (not $.Values.policy.causal) -}}
{{- fail (printf "%s has router causal, but policy.causal names no endpoint to ask." $path) -}}
{{- end -}}
{{- range (.semantic | default dict).routes -}}
{{- if eq (hasKey . "tier") (hasKey . "backend") -}}
{{- fail (printf "%s: semantic route %s needs exactly one of tier and backend." $path .name) -}}
{{- end -}}
{{- end -}}
{{- end -}}
{{- end -}}

{{- define "pointsman.validateCallers" -}}
{{- with .Values.callers -}}
{{- if and (eq .mode "apiKeys") (not .existingSecret) -}}
{{- fail "callers.mode apiKeys needs callers.existingSecret: a Secret with an entry for each caller, its name and its key." -}}
{{- end -}}
{{- if and (ne .mode "apiKeys") .existingSecret -}}
{{- fail "callers.existingSecret holds API keys: set callers.mode to apiKeys, or leave it out." -}}
{{- end -}}
{{- if and (ne .mode "serviceAccounts") .allowed -}}
{{- fail "callers.allowed lists ServiceAccounts: set callers.mode to serviceAccounts, or leave it out." -}}
{{- end -}}
{{- end -}}
{{- end -}}

{{- define "pointsman.validateDiscovery" -}}
{{- $namespaces := .Values.discovery.namespaces -}}
{{- range .Values.discovery.credentialSecrets -}}
{{- if and $namespaces (not (has (splitList "/" . | first) $namespaces)) -}}
{{- fail (printf "discovery.credentialSecrets has %s, but discovery.namespaces leaves its namespace out." .) -}}
{{- end -}}
{{- end -}}
{{- end -}}

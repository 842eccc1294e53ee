#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# cluster-up.sh - start a real Kubernetes control plane, or a whole one-node cluster, on this machine.
#
# usage:  cluster-up.sh STATE [MODE]
#
#   STATE  a folder that does not exist yet: certificates, kubeconfigs, logs, ids of what runs
#   MODE   api      etcd + kube-apiserver on 127.0.0.1 (what envtest is); no root needed (default)
#          control  api + kube-controller-manager: EndpointSlices, garbage collection, namespaces
#          node     everything, with pods that run. Needs root, and packages that build-tools.sh installs
#
# Prints the path of an admin kubeconfig as the last line. Undo with cluster-down.sh STATE.
# The programs come from build-tools.sh. As many clusters as wanted run side by side.
#
# In node mode the cluster lives in its own mount, network and PID namespaces, so it leaves the
# host's firewall, mounts and /run alone and ends when one process ends. The host reaches it over a
# veth pair, by route: the API, pod IPs and ClusterIPs all answer from here, and pods reach the
# host's own servers at the host end of the pair.
#
# environment (all optional):
#   CLUSTER_ID       0..255: of the addresses in node mode; unset: the first that is free
#   APISERVER_PORT, ETCD_PORT (and the next one, for peers), MANAGER_PORT    unset: free ones
#   APISERVER_FLAGS  more flags for kube-apiserver, e.g. --feature-gates=...
#   DNS_HOSTS        names that pods resolve to given addresses, e.g. a stand-in for a provider:
#                    "10.200.0.1 api.openai.com,10.200.0.1 api.mistral.ai"; the host itself is
#                    host.internal to pods. No other name outside the cluster resolves.
#   CLUSTER_OWNER    id of a process: when it ends, however it ends, the cluster is taken down
#   CNI_BIN          default /usr/lib/cni, where Debian puts the plugins
set -euo pipefail

here=$(cd "$(dirname "$0")" && pwd)
# shellcheck source=test/cluster/programs.sh
. "$here/programs.sh"

case ${1:-} in ''|-h|--help) usage_of "$0" >&2; exit 2 ;; esac
state=$1
mode=${2:-api}
case $mode in api|control|node) ;; *) usage_of "$0" >&2; exit 2 ;; esac

dns_hosts=${DNS_HOSTS:-}
cni_bin=${CNI_BIN:-/usr/lib/cni}
pki=$state/pki
logs=$state/logs

need=(openssl)
for name in etcd kube-apiserver kubectl; do need+=("$(program $name)"); done
if [ "$mode" != api ]; then need+=("$bin/kube-controller-manager"); fi
if [ "$mode" = node ]; then
  need+=("$bin/kube-scheduler" "$bin/kubelet" "$bin/kube-proxy" "$bin/coredns" "$bin/pause"
    containerd runc nft ip unshare nsenter pgrep jq "$cni_bin/bridge")
  if [ "$(id -u)" != 0 ]; then echo "cluster-up.sh: node mode needs root" >&2; exit 1; fi
fi
for name in "${need[@]}"; do
  command -v "$name" > /dev/null || { echo "cluster-up.sh: $name is missing: run make cluster-tools" >&2; missing=1; }
done
[ -z "${missing:-}" ] || exit 1

if [ -e "$state/pids" ]; then
  echo "cluster-up.sh: $state has a cluster: run cluster-down.sh $state first" >&2
  exit 1
fi
mkdir -p "$pki" "$logs" "$state/pids" "$state/kubeconfig"
state=$(cd "$state" && pwd)
pki=$state/pki
logs=$state/logs

say() { printf '%6.1fs  %s\n' "$(($(date +%s%N) / 1000000 - began))e-3" "$*"; }
began=$(($(date +%s%N) / 1000000))

# What was started ends again, so that a cluster is up or it is not there.
on_error() {
  trap - ERR
  echo "cluster-up.sh failed; the end of each log:" >&2
  tail -n 5 "$logs"/*.log >&2 || true
  "$here/cluster-down.sh" "$state" || true
  exit 1
}
trap on_error ERR INT TERM

# --- addresses --------------------------------------------------------------------------------

# free_port [COUNT]: the first of COUNT ports that nobody listens on, below those the kernel hands out by itself.
free_port() {
  local first next
  for _ in $(seq 100); do
    first=$((20000 + RANDOM % 12000))
    for ((next = first; next < first + ${1:-1}; next++)); do
      if (: < "/dev/tcp/127.0.0.1/$next") 2> /dev/null; then continue 2; fi
    done
    echo $first
    return
  done
  echo "cluster-up.sh: no free port" >&2
  return 1
}

# claim ID: takes the id for this cluster, by the one thing that no two can have. The other end is
# moved into the cluster's own network once that is there.
claim() { ip link add "k8s-host-$1" type veth peer name "k8s-node-$1" 2> /dev/null; }

id=${CLUSTER_ID:-0}
if [ "$mode" = node ]; then
  until claim "$id"; do
    if [ -n "${CLUSTER_ID:-}" ] || [ "$id" = 255 ]; then
      echo "cluster-up.sh: cluster id $id is taken: another cluster runs (ip link show k8s-host-$id)" >&2
      false
    fi
    id=$((id + 1))
  done
  # Its own network: these are free there.
  port=${APISERVER_PORT:-6443} etcd_port=${ETCD_PORT:-2379} manager_port=${MANAGER_PORT:-10257}
else
  port=${APISERVER_PORT:-$(free_port)} etcd_port=${ETCD_PORT:-$(free_port 2)} manager_port=${MANAGER_PORT:-$(free_port)}
fi
node=node-$id
link=k8s-host-$id
cgroup=k8s-$id
host_ip=10.200.$id.1
node_ip=10.200.$id.2
pod_cidr=10.244.$id.0/24
service_cidr=10.96.$id.0/24
service_ip=10.96.$id.1
dns_ip=10.96.$id.10
if [ "$mode" = node ]; then
  printf 'link=%s\ncgroup=%s\nip=%s\n' "$link" "$cgroup" "$host_ip" > "$state/host-side"
  server_ip=$node_ip
else
  server_ip=127.0.0.1
fi
server=https://$server_ip:$port
kubectl() { "$(program kubectl)" "$@"; }

# --- certificates -----------------------------------------------------------------------------

new_ca() {
  openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -days 3650 -subj "/CN=kubernetes-ca" \
    -addext keyUsage=critical,keyCertSign,cRLSign -keyout "$pki/ca.key" -out "$pki/ca.crt" 2>/dev/null
}

# new_cert NAME COMMON_NAME ORGANISATION USAGE [SUBJECT_ALT_NAMES]
new_cert() {
  local name=$1 subject=${3:+/O=$3}/CN=$2 extensions
  extensions="keyUsage=critical,digitalSignature"$'\n'"extendedKeyUsage=$4"
  if [ -n "${5:-}" ]; then extensions+=$'\n'"subjectAltName=$5"; fi
  openssl req -new -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -subj "$subject" \
    -keyout "$pki/$name.key" -out "$pki/$name.csr" 2>/dev/null
  openssl x509 -req -in "$pki/$name.csr" -CA "$pki/ca.crt" -CAkey "$pki/ca.key" -CAcreateserial \
    -days 365 -extfile <(echo "$extensions") -out "$pki/$name.crt" 2>/dev/null
  rm "$pki/$name.csr"
}

# new_kubeconfig NAME COMMON_NAME ORGANISATION
new_kubeconfig() {
  new_cert "$1" "$2" "$3" clientAuth
  cat > "$state/kubeconfig/$1" <<YAML
apiVersion: v1
kind: Config
current-context: default
clusters: [{name: default, cluster: {server: "$server", certificate-authority-data: $(base64 -w0 "$pki/ca.crt")}}]
contexts: [{name: default, context: {cluster: default, user: default}}]
users: [{name: default, user: {client-certificate-data: $(base64 -w0 "$pki/$1.crt"), client-key-data: $(base64 -w0 "$pki/$1.key")}}]
YAML
  chmod 600 "$state/kubeconfig/$1"
}

new_ca
openssl genrsa -out "$pki/service-accounts.key" 2048 2>/dev/null
new_cert apiserver kube-apiserver "" serverAuth \
  "IP:$server_ip,IP:127.0.0.1,IP:$service_ip,DNS:localhost,DNS:kubernetes,DNS:kubernetes.default,DNS:kubernetes.default.svc,DNS:kubernetes.default.svc.cluster.local"
new_kubeconfig admin kubernetes-admin system:masters
new_kubeconfig controller-manager system:kube-controller-manager ""
if [ "$mode" = node ]; then
  new_cert kubelet-client apiserver-kubelet-client system:masters clientAuth
  new_cert kubelet-server "$node" "" serverAuth "IP:$node_ip,DNS:$node"
  new_kubeconfig scheduler system:kube-scheduler ""
  new_kubeconfig kubelet "system:node:$node" system:nodes
  new_kubeconfig kube-proxy system:kube-proxy ""
fi
export KUBECONFIG=$state/kubeconfig/admin
say "certificates"

# --- namespaces and processes -----------------------------------------------------------------

# Everything of a cluster in node mode is started through this, as a child of its init process.
inside() { nsenter --target "$init" --mount --net --pid -- "$@"; }

# note NAME PID: with the process's start time, so that cluster-down.sh never ends another that
# came to have the same id.
note() { echo "$2 $(start_time "$2")" > "$state/pids/$1"; }
pid_of() { cut -d' ' -f1 "$state/pids/$1"; }

# start NAME COMMAND...: in the background, output to its log.
start() {
  local name=$1
  shift
  if [ "$mode" = node ]; then
    setsid nsenter --target "$init" --mount --net --pid -- "$@" > "$logs/$name.log" 2>&1 < /dev/null &
  else
    setsid "$@" > "$logs/$name.log" 2>&1 < /dev/null &
  fi
  note "$name" $!
}

# await SECONDS NAME COMMAND...: until COMMAND succeeds; fails at once when process NAME has ended.
await() {
  local until=$((SECONDS + $1)) name=$2
  shift 2
  until "$@" > /dev/null 2>&1; do
    if [ $SECONDS -ge $until ]; then echo "timed out: $*" >&2; return 1; fi
    if ! kill -0 "$(pid_of "$name")" 2>/dev/null; then echo "$name ended" >&2; return 1; fi
    sleep 0.1
  done
}

if [ -n "${CLUSTER_OWNER:-}" ]; then
  # Not the command in the arguments alone: cluster-down.sh ends this shell, and is to live on.
  # shellcheck disable=SC2016
  setsid sh -c 'tail --pid="$1" -f /dev/null; "$2" "$3"; :' - "$CLUSTER_OWNER" "$here/cluster-down.sh" "$state" \
    > /dev/null 2>&1 < /dev/null &
  note owner $!
fi

if [ "$mode" = node ]; then
  # pause is a fitting PID 1: it reaps orphans (containerd's shims) and, ending, ends all the rest.
  setsid unshare --mount --net --pid --uts --fork --kill-child --mount-proc "$bin/pause" \
    > "$logs/init.log" 2>&1 < /dev/null &
  unshare_pid=$!
  for _ in $(seq 50); do
    init=$(pgrep -P $unshare_pid || true)
    if [ -n "$init" ] && [ "$(readlink "/proc/$init/exe")" = "$(realpath "$bin/pause")" ]; then break; fi
    sleep 0.1
  done
  note init "$init"
  inside mount --make-rshared /
  inside mount -t tmpfs tmpfs /run

  ip link set "k8s-node-$id" netns "$init" name eth0
  ip addr add "$host_ip/30" dev "$link"
  ip link set "$link" up
  inside ip link set lo up
  inside ip addr add "$node_ip/30" dev eth0
  inside ip link set eth0 up
  inside ip route add default via "$host_ip"
  ip route add "$pod_cidr" via "$node_ip"
  ip route add "$service_cidr" via "$node_ip"
  # The bridge exists before the first pod, so that its sysctl can be set: without it a pod that
  # calls a Service backed by a pod of the same bridge gets replies from the wrong address.
  inside ip link add cni0 type bridge
  inside ip addr add "10.244.$id.1/24" dev cni0
  inside ip link set cni0 up
  inside sh -c 'echo 1 > /proc/sys/net/ipv4/ip_forward; echo 1 > /proc/sys/net/bridge/bridge-nf-call-iptables'

  for controller in /sys/fs/cgroup/*/; do
    case $controller in */unified/) continue ;; esac
    [ -e "$controller/tasks" ] || continue
    mkdir -p "$controller/$cgroup"
    if [ -e "$controller/cpuset.cpus" ]; then
      cat "$controller/cpuset.cpus" > "$controller/$cgroup/cpuset.cpus"
      cat "$controller/cpuset.mems" > "$controller/$cgroup/cpuset.mems"
    fi
  done
  say "namespaces"
fi

# --- container runtime (first, because it comes up beside the control plane) -------------------

if [ "$mode" = node ]; then
  mkdir -p "$state/cni" "$state/containerd" "$state/kubelet"
  cat > "$state/cni/10-bridge.conflist" <<JSON
{"cniVersion": "1.0.0", "name": "pods", "plugins": [
  {"type": "bridge", "bridge": "cni0", "isGateway": true, "hairpinMode": true, "ipMasq": false,
   "ipam": {"type": "host-local", "dataDir": "/run/cni", "routes": [{"dst": "0.0.0.0/0"}],
            "ranges": [[{"subnet": "$pod_cidr"}]]}}]}
JSON
  # restrict_oom_score_adj: without CAP_SYS_RESOURCE a lower oom_score_adj is refused, and runc then
  # fails with the misleading "can't get final child's PID from pipe: EOF".
  cat > "$state/containerd.toml" <<TOML
version = 2
root = "$state/containerd"
state = "/run/containerd"
[plugins."io.containerd.grpc.v1.cri"]
  sandbox_image = "localhost/pause:1"
  restrict_oom_score_adj = true
  disable_apparmor = true
  [plugins."io.containerd.grpc.v1.cri".cni]
    bin_dir = "$cni_bin"
    conf_dir = "$state/cni"
  [plugins."io.containerd.grpc.v1.cri".containerd.runtimes.runc]
    runtime_type = "io.containerd.runc.v2"
TOML
  start containerd containerd --config "$state/containerd.toml"
fi

# --- control plane ----------------------------------------------------------------------------

start etcd "$(program etcd)" --data-dir "$state/etcd" --unsafe-no-fsync \
  --listen-client-urls "http://127.0.0.1:$etcd_port" --advertise-client-urls "http://127.0.0.1:$etcd_port" \
  --listen-peer-urls "http://127.0.0.1:$((etcd_port + 1))" \
  --initial-advertise-peer-urls "http://127.0.0.1:$((etcd_port + 1))" \
  --initial-cluster "default=http://127.0.0.1:$((etcd_port + 1))"

apiserver=(--etcd-servers "http://127.0.0.1:$etcd_port"
  --bind-address "$server_ip" --secure-port "$port" --advertise-address "$server_ip"
  --tls-cert-file "$pki/apiserver.crt" --tls-private-key-file "$pki/apiserver.key"
  --client-ca-file "$pki/ca.crt" --authorization-mode "Node,RBAC"
  --service-account-issuer https://kubernetes.default.svc.cluster.local
  --service-account-key-file "$pki/service-accounts.key"
  --service-account-signing-key-file "$pki/service-accounts.key"
  --service-cluster-ip-range "$service_cidr" --allow-privileged)
if [ "$mode" = node ]; then
  apiserver+=(--enable-admission-plugins NodeRestriction
    --kubelet-client-certificate "$pki/kubelet-client.crt" --kubelet-client-key "$pki/kubelet-client.key"
    --kubelet-certificate-authority "$pki/ca.crt" --kubelet-preferred-address-types InternalIP)
else
  # A loopback address is not a valid endpoint for the 'kubernetes' Service.
  apiserver+=(--endpoint-reconciler-type none)
fi
# In api mode nothing makes the 'default' ServiceAccount that the admission plugin insists on.
if [ "$mode" = api ]; then apiserver+=(--disable-admission-plugins ServiceAccount); fi
read -ra more <<< "${APISERVER_FLAGS:-}"
start kube-apiserver "$(program kube-apiserver)" "${apiserver[@]}" "${more[@]}"
await 120 kube-apiserver kubectl get --raw /readyz
say "kube-apiserver ready at $server"

if [ "$mode" != api ]; then
  manager=(--kubeconfig "$state/kubeconfig/controller-manager" --use-service-account-credentials
    --service-account-private-key-file "$pki/service-accounts.key" --root-ca-file "$pki/ca.crt"
    --cluster-signing-cert-file "$pki/ca.crt" --cluster-signing-key-file "$pki/ca.key"
    --leader-elect=false --bind-address 127.0.0.1 --secure-port "$manager_port"
    --service-cluster-ip-range "$service_cidr")
  if [ "$mode" = node ]; then
    manager+=(--allocate-node-cidrs --cluster-cidr "$pod_cidr" --node-cidr-mask-size 24)
  fi
  start kube-controller-manager "$bin/kube-controller-manager" "${manager[@]}"
fi

# --- node -------------------------------------------------------------------------------------

if [ "$mode" = node ]; then
  start kube-scheduler "$bin/kube-scheduler" --kubeconfig "$state/kubeconfig/scheduler" \
    --leader-elect=false --bind-address 127.0.0.1

  await 30 containerd inside ctr version
  "$here/make-image.sh" localhost/pause:1 "$state/pause.tar" --file "$bin/pause:/pause" --entrypoint /pause
  "$here/make-image.sh" localhost/coredns:1 "$state/coredns.tar" --file "$bin/coredns:/coredns" --user 0:0 --entrypoint /coredns
  for image in pause coredns; do
    inside ctr --namespace k8s.io images import "$state/$image.tar" > /dev/null
  done
  say "containerd ready"

  # The host's resolv.conf is of no use to a pod here, and a loopback in it makes CoreDNS loop.
  : > "$state/resolv.conf"
  cat > "$state/kubelet.yaml" <<YAML
apiVersion: kubelet.config.k8s.io/v1beta1
kind: KubeletConfiguration
address: $node_ip
authentication: {anonymous: {enabled: false}, webhook: {enabled: true}, x509: {clientCAFile: $pki/ca.crt}}
authorization: {mode: Webhook}
tlsCertFile: $pki/kubelet-server.crt
tlsPrivateKeyFile: $pki/kubelet-server.key
containerRuntimeEndpoint: unix:///run/containerd/containerd.sock
cgroupDriver: cgroupfs
cgroupRoot: /$cgroup
failCgroupV1: false
failSwapOn: false
enforceNodeAllocatable: []
evictionHard: {memory.available: "0%", nodefs.available: "0%", nodefs.inodesFree: "0%", imagefs.available: "0%"}
imageGCHighThresholdPercent: 100
makeIPTablesUtilChains: false
# How often a pod's mounted ConfigMaps and Secrets are looked at; a minute by default.
syncFrequency: 5s
clusterDNS: [$dns_ip]
clusterDomain: cluster.local
resolvConf: $state/resolv.conf
podLogsDir: $logs/pods
YAML
  start kubelet "$bin/kubelet" --config "$state/kubelet.yaml" --kubeconfig "$state/kubeconfig/kubelet" \
    --root-dir "$state/kubelet" --hostname-override "$node" --node-ip "$node_ip"

  # Conntrack's sysctls belong to the host's network namespace: zero means leave them.
  cat > "$state/kube-proxy.yaml" <<YAML
apiVersion: kubeproxy.config.k8s.io/v1alpha1
kind: KubeProxyConfiguration
mode: nftables
nftables: {minSyncPeriod: 100ms}
clientConnection: {kubeconfig: $state/kubeconfig/kube-proxy}
hostnameOverride: $node
clusterCIDR: $pod_cidr
conntrack: {maxPerCore: 0, min: 0}
YAML
  start kube-proxy "$bin/kube-proxy" --config "$state/kube-proxy.yaml"

  kubectl apply --filename - > /dev/null <<YAML
apiVersion: v1
kind: ServiceAccount
metadata: {name: coredns, namespace: kube-system}
---
apiVersion: rbac.authorization.k8s.io/v1
kind: ClusterRole
metadata: {name: system:coredns}
rules:
- {apiGroups: [""], resources: [services, pods, namespaces], verbs: [list, watch]}
- {apiGroups: [discovery.k8s.io], resources: [endpointslices], verbs: [list, watch]}
---
apiVersion: rbac.authorization.k8s.io/v1
kind: ClusterRoleBinding
metadata: {name: system:coredns}
roleRef: {apiGroup: rbac.authorization.k8s.io, kind: ClusterRole, name: system:coredns}
subjects: [{kind: ServiceAccount, name: coredns, namespace: kube-system}]
---
apiVersion: v1
kind: ConfigMap
metadata: {name: coredns, namespace: kube-system}
data:
  Corefile: |
    .:53 {
        errors
        health
        ready
        hosts {
            $host_ip host.internal
            ${dns_hosts//,/$'\n            '}
            fallthrough
        }
        kubernetes cluster.local in-addr.arpa {
            ttl 5
        }
        template ANY ANY {
            rcode NXDOMAIN
        }
        cache 5
    }
---
apiVersion: apps/v1
kind: Deployment
metadata: {name: coredns, namespace: kube-system}
spec:
  selector: {matchLabels: {k8s-app: kube-dns}}
  template:
    metadata: {labels: {k8s-app: kube-dns}}
    spec:
      serviceAccountName: coredns
      dnsPolicy: Default
      containers:
      - name: coredns
        image: localhost/coredns:1
        imagePullPolicy: Never
        args: [-conf, /etc/coredns/Corefile]
        readinessProbe: {httpGet: {path: /ready, port: 8181}, periodSeconds: 1}
        securityContext: {allowPrivilegeEscalation: false, capabilities: {drop: [ALL], add: [NET_BIND_SERVICE]}}
        volumeMounts: [{name: config, mountPath: /etc/coredns}]
      volumes: [{name: config, configMap: {name: coredns}}]
---
apiVersion: v1
kind: Service
metadata: {name: kube-dns, namespace: kube-system}
spec:
  clusterIP: $dns_ip
  selector: {k8s-app: kube-dns}
  ports: [{name: dns, port: 53, protocol: UDP}, {name: dns-tcp, port: 53, protocol: TCP}]
YAML
  await 60 kubelet kubectl wait --for=condition=Ready --timeout=1s "node/$node"
  say "node ready"
  await 60 kubelet kubectl --namespace kube-system wait --for=condition=Available --timeout=1s deployment/coredns
  say "cluster DNS ready; the host is $host_ip to pods"
fi

if [ "$mode" != api ]; then
  # Until it exists no pod can be made in the namespace.
  await 60 kube-controller-manager kubectl get serviceaccount default
  say "kube-controller-manager working"
fi
echo "$KUBECONFIG"

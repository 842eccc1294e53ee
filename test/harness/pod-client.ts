// SPDX-License-Identifier: Apache-2.0
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Cluster } from "./cluster.ts";
import type { Answer, Ask, Load } from "./pod-agent.ts";
import { waitFor } from "./wait-for.ts";

const PROGRAM = readFileSync(join(import.meta.dirname, "pod-agent.ts"), "utf8");
/** Where the pod has its token for the gateway, as docs/callers.md tells applications to mount one. */
const TOKEN_FILE = "/var/run/secrets/gateway/token";

export interface PodOptions {
  readonly namespace: string;
  readonly name: string;
  readonly image: string;
  readonly labels?: Readonly<Record<string, string>>;
  /** Audience of the pod's token; absent: it has none. */
  readonly audience?: string;
}

interface PodStatus {
  readonly status: { readonly podIP?: string };
}

/** A pod under Pod Security restricted, without any right of its own, that sends requests for a test. */
export class PodClient {
  readonly #cluster: Cluster;
  readonly #options: PodOptions;
  #address = "";

  private constructor(cluster: Cluster, options: PodOptions) {
    this.#cluster = cluster;
    this.#options = options;
  }

  /** Starts it and waits until it is ready. */
  static async start(cluster: Cluster, options: PodOptions): Promise<PodClient> {
    const { namespace, name } = options;
    await cluster.apply(JSON.stringify({ apiVersion: "v1", kind: "List", items: objects(options) }));
    await cluster.kubectl(["-n", namespace, "wait", "--for=condition=Ready", "--timeout=50s", `pod/${name}`]);
    const client = new PodClient(cluster, options);
    const { status } = await cluster.get<PodStatus>("pod", name, "--namespace", namespace);
    client.#address = status.podIP ?? "";
    return client;
  }

  /** Sends one request on a connection of its own. */
  ask(ask: Ask): Promise<Answer> {
    return this.#tell("/ask", ask);
  }

  /** A chat completion with one user turn, as the pod's ServiceAccount. */
  chat(url: string, content: string, model = "auto"): Promise<Answer> {
    return this.ask(this.chatAsk(url, content, model));
  }

  /** The same as a request for `load`. */
  chatAsk(url: string, content: string, model = "auto"): Ask {
    return {
      url: `${url}/chat/completions`,
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ model, messages: [{ role: "user", content }] }),
      ...(this.#options.audience === undefined ? {} : { tokenFile: TOKEN_FILE }),
    };
  }

  /** Goes on sending until `stop`; resolves once some answers have come. */
  async load(load: Load): Promise<void> {
    await this.#tell("/load", load);
    await this.answered(20);
  }

  /** Waits until the load has had so many answers more. */
  async answered(more: number): Promise<void> {
    const soFar = (): Promise<number> => this.#tell("/load/so-far");
    const wanted = (await soFar()) + more;
    await waitFor(`${more} answers`, async () => (await soFar()) >= wanted, 60_000);
  }

  /** Ends the load; gives every answer, and every failure, in the order in which they came. */
  stop(): Promise<readonly Answer[]> {
    return this.#tell("/load/stop");
  }

  /** What a container of the pod says when it runs a program. */
  exec(container: string, ...command: readonly string[]): Promise<string> {
    const { namespace, name } = this.#options;
    return this.#cluster.kubectl(["-n", namespace, "exec", name, "--container", container, "--", ...command]);
  }

  async #tell<Shape>(path: string, body: unknown = {}): Promise<Shape> {
    const response = await fetch(`http://${this.#address}:9000${path}`, {
      method: "POST",
      body: JSON.stringify(body),
      signal: AbortSignal.timeout(60_000),
    });
    return (await response.json()) as Shape;
  }
}

function objects({ namespace, name, image, labels = {}, audience }: PodOptions): readonly object[] {
  const token = { serviceAccountToken: { audience: audience ?? "nobody", path: "token" } };
  return [
    {
      apiVersion: "v1",
      kind: "ConfigMap",
      metadata: { namespace, name: `${name}-program` },
      data: { "pod-agent.ts": PROGRAM },
    },
    {
      apiVersion: "v1",
      kind: "Pod",
      metadata: { namespace, name, labels },
      spec: {
        automountServiceAccountToken: false,
        terminationGracePeriodSeconds: 2,
        securityContext: { runAsNonRoot: true, runAsUser: 65532, seccompProfile: { type: "RuntimeDefault" } },
        containers: [
          {
            name: "app",
            image,
            imagePullPolicy: "Never",
            command: ["node", "/program/pod-agent.ts"],
            readinessProbe: { tcpSocket: { port: 9000 }, periodSeconds: 1 },
            securityContext: {
              allowPrivilegeEscalation: false,
              readOnlyRootFilesystem: true,
              capabilities: { drop: ["ALL"] },
            },
            volumeMounts: [
              { name: "program", mountPath: "/program" },
              { name: "token", mountPath: TOKEN_FILE.replace("/token", "") },
            ],
          },
        ],
        volumes: [
          { name: "program", configMap: { name: `${name}-program` } },
          { name: "token", projected: { sources: [token] } },
        ],
      },
    },
  ];
}

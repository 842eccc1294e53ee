// SPDX-License-Identifier: Apache-2.0
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { SeenRequest } from "../../src/stand-in/recorder.ts";
import { StandIn } from "../../src/stand-in/stand-in.ts";
import { Child } from "./child.ts";
import { Envoy } from "./envoy.ts";
import { freePort } from "./free-port.ts";
import { PATIENT } from "./gateway.ts";
import { HttpClient, type Reply, type Send } from "./http-client.ts";
import { meshBootstrap } from "./mesh-bootstrap.ts";
import { type Mesh, meshResourcesFile } from "./mesh-objects.ts";
import type { MeshResources, Resource } from "./mesh-resources.ts";
import { openTlsDoor, selfSigned, type TlsIdentity } from "./tls-door.ts";
import { waitFor } from "./wait-for.ts";

const BIN = join(import.meta.dirname, "../../bin/pointsman");

/** What the mesh injects towards the provider, and what its caller sends in the case of Envoy Gateway. */
export const PROVIDER_KEY = "sk-strong-1";
export const CALLER_KEY = "caller-key-1";

/** How long an Envoy of these tests waits for the router: the manifests' 250 ms are for quieter machines. */
const MESSAGE_TIMEOUT = "2s";

/** Names in the clusters of each mesh that tell which backend it is. */
const CLUSTERS = {
  "envoy-gateway": { weak: "rule/0", strong: "rule/1", router: "extproc/0" },
  istio: { weak: "||llama-3-8b.", strong: "||api.openai.com", router: "||pointsman-router." },
} as const;

/** A mesh's Envoy as its own controller would configure it, with pointsman as its router and stand-ins for the LLMs. */
export class MeshLab implements AsyncDisposable {
  readonly folder = mkdtempSync(join(tmpdir(), "pm-mesh-"));
  readonly #mesh: Mesh;
  readonly #identity: TlsIdentity;
  readonly #owned = new AsyncDisposableStack();
  #weak: StandIn | undefined;
  #strong: StandIn | undefined;
  #client: HttpClient | undefined;
  #router: Child | undefined;
  #grpcPort = 0;
  #adminPort = 0;

  private constructor(mesh: Mesh) {
    this.#mesh = mesh;
    this.#owned.defer(() => rmSync(this.folder, { recursive: true, force: true }));
    this.#identity = selfSigned(this.folder, ["api.openai.com", "pointsman-router.pointsman.svc"]);
  }

  /** Starts all of it and waits until requests are steered. */
  static async start(mesh: Mesh): Promise<MeshLab> {
    const lab = new MeshLab(mesh);
    try {
      await lab.#start();
      return lab;
    } catch (cause) {
      await lab[Symbol.asyncDispose]();
      throw cause;
    }
  }

  get weak(): StandIn {
    return this.#weak ?? fail("no weak backend");
  }

  get strong(): StandIn {
    return this.#strong ?? fail("no strong backend");
  }

  get router(): Child {
    return this.#router ?? fail("no router");
  }

  forget(): void {
    this.weak.forget();
    this.strong.forget();
  }

  /** The one request that reached the backend since `forget`. */
  only(standIn: StandIn): SeenRequest {
    const [request, ...more] = standIn.requests;
    if (request === undefined || more.length > 0)
      throw new Error(`${standIn.requests.length} requests, not one`);
    return request;
  }

  /** Sends a request as a client of the gateway's host does, a caller's key with it. */
  send(send: Send): Promise<Reply> {
    const headers = { host: "llm.example.com", authorization: `Bearer ${CALLER_KEY}`, ...send.headers };
    return (this.#client ?? fail("no client")).send({ ...send, headers });
  }

  /** Sends a chat completion with one user turn. */
  chat(content: string, body: Readonly<Record<string, unknown>> = {}, send: Send = {}): Promise<Reply> {
    const whole = { model: "auto", messages: [{ role: "user", content }], ...body };
    return this.send({ body: JSON.stringify(whole), ...send });
  }

  /** Starts the router (again), and waits until Envoy's requests reach it. */
  async startRouter(): Promise<void> {
    this.#router = this.#owned.use(
      new Child(BIN, [
        ...["serve", "--config", join(this.folder, "pointsman.json"), "--workers", "1"],
        ...["--grpc", `127.0.0.1:${this.#grpcPort}`],
      ]),
    );
    await waitFor("pointsman to be ready", async () => {
      if (!this.router.running) throw new Error(`pointsman ended: ${this.router.lines.join("\n")}`);
      const asked = fetch(`http://127.0.0.1:${this.#adminPort}/readyz`);
      return await asked.then(
        ({ ok }) => ok,
        () => false,
      );
    });
    await waitFor("requests to be steered", async () =>
      (await this.send({ body: "{}", timeoutMs: 5000 })).text.includes("missing_model"),
    );
    this.forget();
  }

  [Symbol.asyncDispose](): Promise<void> {
    return this.#owned.disposeAsync();
  }

  async #start(): Promise<void> {
    [this.#grpcPort, this.#adminPort] = [await freePort(), await freePort()];
    this.#weak = this.#owned.use(await new StandIn({ name: "llama", model: "llama" }).start());
    const strong = { name: "gpt-4", model: "gpt-4-turbo", apiKey: PROVIDER_KEY, tls: this.#identity };
    this.#strong = this.#owned.use(await new StandIn(strong).start());
    writeFileSync(join(this.folder, "pointsman.json"), JSON.stringify(this.#config()));
    await this.#startEnvoy();
    await this.startRouter();
  }

  /** The catalog as a file; its URLs are the mesh's business, so they lead nowhere. */
  #config(): unknown {
    const backend = { url: "http://127.0.0.1:9/v1", apis: ["chat-completions", "completions", "responses"] };
    return {
      listen: "127.0.0.1:0",
      admin: `127.0.0.1:${this.#adminPort}`,
      ...PATIENT,
      backends: [
        {
          ...backend,
          name: "llama-3-8b.pointsman",
          tier: "weak",
          model: "meta-llama/Meta-Llama-3-8B-Instruct",
          price: "0.05/0.08",
        },
        // The mesh's routes know nothing of this one.
        { ...backend, name: "new.pointsman", tier: "weak", model: "new-model", price: "9/9" },
        {
          ...backend,
          name: "gpt-4.pointsman",
          tier: "strong",
          model: "gpt-4-turbo",
          contextWindow: 4_000_000,
        },
      ],
    };
  }

  async #startEnvoy(): Promise<void> {
    const listen = await freePort();
    const admin = join(this.folder, "envoy.sock");
    const { weak, strong, router } = CLUSTERS[this.#mesh];
    const ports = {
      [weak]: portOf(this.weak),
      [strong]: portOf(this.strong),
      [router]: await this.#tlsDoor(),
    };
    const text = readFileSync(meshResourcesFile(this.#mesh), "utf8");
    const patient = text.replaceAll('"0.250s"', `"${MESSAGE_TIMEOUT}"`);
    const resources = JSON.parse(patient) as MeshResources;
    const places = { listen, admin, ports, secrets: this.#secrets(), files: this.#files() };
    this.#client = this.#owned.use(new HttpClient(listen));
    await this.#owned.use(new Envoy(meshBootstrap(resources, places), this.folder, admin)).ready();
  }

  async #tlsDoor(): Promise<number> {
    const door = await openTlsDoor(this.#identity, this.#grpcPort);
    this.#owned.defer(() => void door.close());
    return (door.address() as AddressInfo).port;
  }

  #secrets(): readonly Resource[] {
    const validation_context = { trusted_ca: { inline_string: this.#identity.cert } };
    const trusted = [
      ...["system_ca_certificates", "pointsman-router/pointsman-ca"], // Envoy Gateway's names
      ...["file-root:system", "kubernetes://pointsman-ca-cacert"], // Istio's
    ];
    const key = "credential_injector/credential/httproutefilter/pointsman/openai-key";
    return [
      ...trusted.map((name) => ({ name, validation_context })),
      { name: key, generic_secret: { secret: { inline_string: `Bearer ${PROVIDER_KEY}` } } },
    ];
  }

  #files(): Readonly<Record<string, string>> {
    const sds = join(this.folder, "sds.yaml");
    const type = "type.googleapis.com/envoy.extensions.transport_sockets.tls.v3.Secret";
    const secret = {
      "@type": type,
      name: "openai-key",
      generic_secret: { secret: { inline_string: PROVIDER_KEY } },
    };
    writeFileSync(sds, JSON.stringify({ resources: [secret] }));
    return { "/etc/pointsman/openai/sds.yaml": sds, "/etc/pointsman/openai": this.folder };
  }
}

function portOf(standIn: StandIn): number {
  return Number(new URL(standIn.baseUrl).port);
}

function fail(message: string): never {
  throw new Error(message);
}

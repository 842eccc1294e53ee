// SPDX-License-Identifier: Apache-2.0
import { mkdirSync, mkdtempSync, renameSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Backend } from "../../src/contract/backend.ts";
import type { Collector, HostPort, RouterService, ServerIdentity } from "../../src/contract/gateway.ts";
import { SIDECAR_AUDIENCE } from "../../src/contract/injection.ts";
import type { Policy } from "../../src/contract/policy.ts";
import { buildSidecarBootstrap } from "../../src/xds/sidecar-bootstrap.ts";
import type { Authority } from "./authority.ts";
import { aPolicy } from "./builders.ts";
import { Child } from "./child.ts";
import { Envoy } from "./envoy.ts";
import { freePort } from "./free-port.ts";
import { HttpClient, type Reply, type Send } from "./http-client.ts";
import type { RouterFile } from "./router-process.ts";
import { TcpFront } from "./tcp-front.ts";
import { PodTokens } from "./token-issuer.ts";
import { waitFor } from "./wait-for.ts";

/** The name by which sidecars reach the router and its egress: one that every machine resolves. */
const NAME = "localhost";

/** What a lab is made of besides its own parts. */
export interface SidecarLabOptions {
  readonly backends: readonly Backend[];
  readonly policy?: Partial<Policy>;
  /** Where the egress listener is. */
  readonly egressPort: number;
  /** Vouches for the router and the egress. */
  readonly authority: Authority;
  readonly collector?: Collector;
  /** Absent: as in production. */
  readonly connectionAgeMs?: number;
}

/** A sidecar's real Envoy, started from its bootstrap, and routers that serve it, each a process behind one address. */
export class SidecarLab implements AsyncDisposable {
  readonly folder = mkdtempSync(join(tmpdir(), "pm-sidecar-"));
  readonly client: HttpClient;
  readonly readyPort: number;
  readonly #options: SidecarLabOptions;
  readonly #listen: HostPort;
  readonly #stack = new AsyncDisposableStack();
  readonly front: TcpFront;
  /** Who vouches for pods. */
  readonly tokens = new PodTokens();
  #backends: readonly Backend[];
  #unpublished: readonly string[] = [];
  #router: Child | undefined;
  #envoy: Envoy | undefined;
  #tokens = 0;

  private constructor(options: SidecarLabOptions, front: TcpFront, ports: readonly [number, number]) {
    this.#options = options;
    this.#backends = options.backends;
    this.front = front;
    this.#listen = { host: "127.0.0.1", port: ports[0] };
    this.readyPort = ports[1];
    this.client = new HttpClient(ports[0]);
  }

  /** Lays out what the parts need, and starts none of them. */
  static async lay(options: SidecarLabOptions): Promise<SidecarLab> {
    const front = await new TcpFront().start();
    const lab = new SidecarLab(options, front, [await freePort(), await freePort()]);
    lab.#stack.defer(() => rmSync(lab.folder, { recursive: true, force: true }));
    lab.#stack.use(front);
    lab.#stack.use(lab.client);
    lab.#write("ca.crt", options.authority.certificate);
    lab.renewCertificate();
    mkdirSync(join(lab.folder, "token"));
    lab.putToken();
    return lab;
  }

  get router(): Child {
    return this.#router ?? fail("the router is not started");
  }

  get envoy(): Envoy {
    return this.#envoy ?? fail("the sidecar's Envoy is not started");
  }

  get service(): RouterService {
    const egress = { host: NAME, port: this.#options.egressPort };
    const grpc = { host: NAME, port: this.front.port };
    return { grpc, egress, authority: this.#options.authority.certificate };
  }

  /** Puts a new certificate of the router in place, as the injector does in its Secret. */
  renewCertificate(): void {
    this.showCertificate(this.#options.authority.issue(NAME));
  }

  /** Puts this certificate of the router in place. */
  showCertificate({ certificate, key }: ServerIdentity): void {
    this.#write("tls.key", key);
    this.#write("tls.crt", certificate);
  }

  /**
   * Puts the pod's token in place as the kubelet does: a new folder, and a link to it that is swapped. A good one, when
   * none is given.
   */
  putToken(token = this.tokens.token(SIDECAR_AUDIENCE)): void {
    const folder = join(this.folder, "token");
    const version = `..${++this.#tokens}`;
    mkdirSync(join(folder, version));
    writeFileSync(join(folder, version, "token"), token);
    symlinkSync(version, join(folder, "..data_tmp"));
    renameSync(join(folder, "..data_tmp"), join(folder, "..data"));
    if (this.#tokens === 1) symlinkSync("..data/token", join(folder, "token"));
  }

  /** Starts a router, waits until it serves, and has new connections go to it. */
  async startRouter(): Promise<Child> {
    const port = await freePort();
    this.#writeConfig();
    const program = join(import.meta.dirname, "router-process.ts");
    const router = new Child(process.execPath, [program, this.#path("router.json"), String(port)]);
    this.#router = this.#stack.use(router);
    await waitFor("the router to serve", () => {
      if (!router.running) throw new Error(`the router ended: ${router.lines.join("\n")}`);
      return router.lines.some((line) => line.includes('"ready"'));
    });
    this.front.target = port;
    return router;
  }

  /** Has the router publish other backends, save some that only its decisions know of; resolves when it has. */
  async publish(backends: readonly Backend[], unpublished: readonly string[] = []): Promise<void> {
    this.#backends = backends;
    this.#unpublished = unpublished;
    this.#writeConfig();
    const before = this.events("published").length;
    this.router.signal("SIGHUP");
    await waitFor("the router to publish", () => this.events("published").length > before);
  }

  /** Starts the sidecar's Envoy and waits until it is live. */
  async startEnvoy(withinMs = 30_000): Promise<Envoy> {
    const admin = this.#path("admin.sock");
    const { connectionAgeMs } = this.#options;
    const bootstrap = buildSidecarBootstrap(this.service, {
      admin: { kind: "unix", path: admin },
      readyPort: this.readyPort,
      spanFlushMs: 200,
      tokenFile: this.#path("token/token"),
      ...(connectionAgeMs === undefined ? {} : { connectionAgeMs }),
    });
    const args = ["--service-node", "pod-1", "--disable-hot-restart"];
    this.#envoy = this.#stack.use(new Envoy(JSON.stringify(bootstrap), this.folder, admin, { args }));
    return await this.#envoy.ready(withinMs);
  }

  /** Sends a chat completion with one user turn. Never rejects. */
  chat(content: string, body: Readonly<Record<string, unknown>> = {}, send: Send = {}): Promise<Reply> {
    const whole = { model: "auto", messages: [{ role: "user", content }], ...body };
    return this.client.send({ body: JSON.stringify(whole), ...send });
  }

  /** Waits until requests are steered by their score. */
  async steered(prompt: string, withinMs = 30_000): Promise<Reply> {
    const isSteered = async (): Promise<Reply | false> => {
      const reply = await this.chat(prompt);
      return reply.headers["x-pointsman-reason"] === "score" && reply;
    };
    return await waitFor("requests to be steered", isSteered, withinMs);
  }

  /** What the router said of one event. */
  events(event: string): readonly Readonly<Record<string, unknown>>[] {
    return this.router.lines
      .filter((line) => line.includes(`"event":"${event}"`))
      .map((line) => JSON.parse(line) as Record<string, unknown>);
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.#stack.disposeAsync();
  }

  #writeConfig(): void {
    const { grpc, egress } = this.service;
    const { policy, collector } = this.#options;
    const file: RouterFile = {
      names: { grpc, egress },
      secret: this.folder,
      backends: this.#backends,
      unpublished: this.#unpublished,
      policy: aPolicy(policy),
      sidecarListen: this.#listen,
      tokenFile: this.#path("token/token"),
      issuer: this.tokens.issuer(SIDECAR_AUDIENCE),
      ...(collector && { collector }),
    };
    this.#write("router.json", JSON.stringify(file));
  }

  #path(name: string): string {
    return join(this.folder, name);
  }

  #write(name: string, text: string): void {
    writeFileSync(this.#path(name), text);
  }
}

function fail(message: string): never {
  throw new Error(message);
}

// SPDX-License-Identifier: Apache-2.0
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { SeenRequest } from "../../src/stand-in/recorder.ts";
import { StandIn, type StandInOptions } from "../../src/stand-in/stand-in.ts";
import { Child } from "./child.ts";
import { Envoy, type EnvoyLimits } from "./envoy.ts";
import { freePort } from "./free-port.ts";
import { HttpClient, type Reply, type Send } from "./http-client.ts";
import { waitFor } from "./wait-for.ts";

const BIN = join(import.meta.dirname, "../../bin/pointsman");

/** One backend of a gateway under test: a stand-in, and what the configuration says of it. */
export interface BackendUnderTest {
  readonly name: string;
  readonly tier: "weak" | "strong";
  readonly model: string;
  /** Keys of the configuration's entry beyond those; `url` in place of the stand-in's own. */
  readonly entry?: Readonly<Record<string, unknown>>;
  readonly standIn?: Partial<StandInOptions>;
  /** The name by which the configuration calls the stand-in's host; absent: its address. */
  readonly host?: string;
}

/** What a test wants of its gateway; say only what it is about. */
export interface GatewayOptions {
  readonly backends?: readonly BackendUnderTest[];
  /** Top-level keys of the configuration, besides `backends`. */
  readonly config?: Readonly<Record<string, unknown>>;
  readonly env?: Readonly<Record<string, string>>;
  /** Folder of what is kept over a restart; absent: nothing is. */
  readonly state?: string;
  /** What Envoy may not have. */
  readonly envoyLimits?: EnvoyLimits;
  /** Where annotated Services are backends too, those of the configuration file may then be none. */
  readonly cluster?: { readonly kubeconfig: string; readonly namespaces: readonly string[] };
  /** Headers of the request that finds out whether the gateway steers, where it lets in callers only. */
  readonly headers?: Readonly<Record<string, string>>;
  /** Flags of `pointsman serve` besides the harness's own. */
  readonly serveFlags?: readonly string[];
  /** False: Envoy is not started (`startEnvoy` does). */
  readonly envoy?: boolean;
  /** False: pointsman is not started (`startServe` does). */
  readonly serve?: boolean;
}

export const LLAMA: BackendUnderTest = {
  name: "llama",
  tier: "weak",
  model: "meta-llama/Meta-Llama-3-8B-Instruct",
  entry: { price: "0.05/0.08" },
};
export const MIXTRAL: BackendUnderTest = {
  name: "mixtral",
  tier: "weak",
  model: "mistralai/Mixtral-8x7B-Instruct-v0.1",
  entry: { price: "0.24/0.24" },
};
export const GPT4: BackendUnderTest = {
  name: "gpt-4",
  tier: "strong",
  model: "gpt-4-turbo",
  entry: { price: "10/30", contextWindow: 128_000, credential: { env: "TEST_KEY" } },
};

/** The key that reaches gpt-4, and nobody else. */
export const TEST_KEY = "sk-strong-1";

/** Prompts whose scores are far from any threshold in use, for the heuristic and the router model alike. */
export const EASY = "hi, thanks!";
export const HARD =
  "Prove rigorously, step by step, that the algorithm is optimal; derive its complexity and analyze the trade-offs: T(n) = 2T(n/2) + n^2 - 3n + 17.";

/** How long pointsman may take to be ready: a second, and on a busy machine much more. */
const START_MS = 60_000;

/** For tests that are about something else than time: on a busy machine, too, the router answers and the encoder scores. */
export const PATIENT = { decisionBudgetMs: 2000, routerTimeoutMs: 5000 } as const;

/** A whole gateway on real parts: pointsman's own process, a real Envoy, and stand-ins for the LLMs. */
export class Gateway implements AsyncDisposable {
  readonly port: number;
  readonly adminPort: number;
  readonly client: HttpClient;
  readonly folder = mkdtempSync(join(tmpdir(), "pm-"));
  readonly standIns = new Map<string, StandIn>();
  readonly #options: GatewayOptions;
  #serve: Child | undefined;
  #envoy: Envoy | undefined;

  private constructor(options: GatewayOptions, port: number, adminPort: number) {
    this.#options = options;
    this.port = port;
    this.adminPort = adminPort;
    this.client = new HttpClient(port);
  }

  /** Starts all of it and waits until requests are steered. */
  static async start(options: GatewayOptions = {}): Promise<Gateway> {
    const gateway = new Gateway(options, await freePort(), await freePort());
    try {
      for (const backend of gateway.backends) await gateway.#startStandIn(backend);
      gateway.configure(options.config ?? {});
      if (options.serve !== false) await gateway.startServe();
      if (options.envoy !== false) await gateway.startEnvoy();
      return gateway;
    } catch (cause) {
      await gateway[Symbol.asyncDispose]();
      throw cause;
    }
  }

  get backends(): readonly BackendUnderTest[] {
    return this.#options.backends ?? [LLAMA, GPT4];
  }

  get serve(): Child {
    return this.#serve ?? fail("pointsman is not started");
  }

  get envoy(): Envoy {
    return this.#envoy ?? fail("Envoy is not started");
  }

  standIn(name: string): StandIn {
    return this.standIns.get(name) ?? fail(`no stand-in ${name}`);
  }

  /** Names of the stand-ins that requests have reached since `forget`, in the order of the backends. */
  called(): readonly string[] {
    return [...this.standIns].filter(([, standIn]) => standIn.requests.length > 0).map(([name]) => name);
  }

  /** The last request that reached a stand-in. */
  last(name: string): SeenRequest {
    return this.standIn(name).requests.at(-1) ?? fail(`nothing reached ${name}`);
  }

  /** Makes every stand-in well, and forget what reached it. */
  forget(): void {
    for (const standIn of this.standIns.values()) {
      standIn.behave({});
      standIn.forget();
    }
  }

  /** Writes the configuration file: the stand-ins as backends, and the keys given (`backends` replaces them). */
  configure(config: Readonly<Record<string, unknown>>): void {
    const backends = this.backends.map(({ name, tier, model, entry, host }) => {
      const own = this.standIns.get(name)?.baseUrl ?? "http://127.0.0.1:9/v1";
      const url = host === undefined ? own : own.replace("127.0.0.1", host);
      return {
        name,
        tier,
        model,
        url,
        apis: ["chat-completions", "completions", "responses", "messages"],
        ...entry,
      };
    });
    const whole = {
      listen: `127.0.0.1:${this.port}`,
      admin: `127.0.0.1:${this.adminPort}`,
      backends,
      ...config,
    };
    writeFileSync(this.file, JSON.stringify(whole, null, 2));
  }

  /** Writes the configuration file as it is given. */
  configureText(text: string): void {
    writeFileSync(this.file, text);
  }

  /** Starts `pointsman serve` (again) and waits until it is ready. */
  async startServe(): Promise<Child> {
    await this.#serve?.[Symbol.asyncDispose]();
    const { cluster } = this.#options;
    const serve = new Child(
      BIN,
      [
        ...[
          "serve",
          "--config",
          this.file,
          "--grpc",
          `unix:${this.socket}`,
          "--decision-log",
          "--workers",
          "1",
          "--envoy-admin",
          `unix:${this.#envoyAdmin}`,
        ],
        ...(this.#options.state === undefined ? [] : ["--state", this.#options.state]),
        ...(cluster === undefined ? [] : ["--kubernetes", "--namespaces", cluster.namespaces.join()]),
        ...(this.#options.serveFlags ?? []),
      ],
      { TEST_KEY, ...(cluster && { KUBECONFIG: cluster.kubeconfig }), ...this.#options.env },
    );
    this.#serve = serve;
    const isReady = async (): Promise<boolean> => {
      if (!serve.running) throw new Error(`pointsman ended: ${serve.lines.join("\n")}`);
      return await fetch(`http://127.0.0.1:${this.adminPort}/readyz`).then(
        (response) => response.ok,
        () => false,
      );
    };
    await waitFor("pointsman to be ready", isReady, START_MS);
    return serve;
  }

  /** Starts Envoy on a bootstrap (`ads`) or on the whole configuration (`static`), and waits until it serves. */
  async startEnvoy(kind: "ads" | "static" = "ads"): Promise<Envoy> {
    const admin = this.#envoyAdmin;
    const envoy = new Envoy(
      await this.#bootstrap(kind, admin),
      this.folder,
      admin,
      this.#options.envoyLimits,
    );
    this.#envoy = envoy;
    await envoy.ready();
    const steers = kind === "ads" && this.#serve !== undefined;
    await waitFor("the gateway to answer", async () => {
      const { status } = await this.client.send({ method: "GET", path: "/v1/models", timeoutMs: 1000 });
      return status > 0 && (!steers || (status !== 404 && (await this.#steers())));
    });
    return envoy;
  }

  /** Sends a chat completion with one user turn. */
  chat(content: unknown, body: Readonly<Record<string, unknown>> = {}, send: Send = {}): Promise<Reply> {
    const whole = { model: "auto", messages: [{ role: "user", content }], ...body };
    return this.client.send({ body: JSON.stringify(whole), ...send });
  }

  /** The exchange lines that pointsman printed, oldest first. */
  exchanges(): readonly Readonly<Record<string, unknown>>[] {
    return this.serve.lines
      .filter((line) => line.includes('"event":"exchange"'))
      .map((line) => JSON.parse(line) as Record<string, unknown>);
  }

  /** Lines of one event that pointsman printed. */
  events(event: string): readonly Readonly<Record<string, unknown>>[] {
    return this.serve.lines
      .filter((line) => line.includes(`"event":"${event}"`))
      .map((line) => JSON.parse(line) as Record<string, unknown>);
  }

  /** Waits until an easy request is steered by its score, after a time in which nobody answered Envoy. */
  async steered(): Promise<Reply> {
    return await waitFor("requests to be steered", async () => {
      const reply = await this.chat(EASY);
      return reply.headers["x-pointsman-reason"] === "score" && reply;
    });
  }

  async metrics(): Promise<string> {
    return await (await fetch(`http://127.0.0.1:${this.adminPort}/metrics`)).text();
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.client[Symbol.dispose]();
    await this.#envoy?.[Symbol.asyncDispose]();
    await this.#serve?.[Symbol.asyncDispose]();
    for (const standIn of this.standIns.values()) await standIn[Symbol.asyncDispose]();
    rmSync(this.folder, { recursive: true, force: true });
  }

  /** Path of the configuration file. */
  get file(): string {
    return join(this.folder, "pointsman.yaml");
  }

  /** Path of the unix socket on which Envoy expects pointsman. */
  get socket(): string {
    return join(this.folder, "pm.sock");
  }

  get #envoyAdmin(): string {
    return join(this.folder, "envoy.sock");
  }

  async #startStandIn(backend: BackendUnderTest): Promise<void> {
    if (backend.entry?.["url"] !== undefined) return;
    const { name, model } = backend;
    this.standIns.set(name, await new StandIn({ name, model, ...backend.standIn }).start());
  }

  /** True once Envoy's requests reach pointsman (its health check has passed). */
  async #steers(): Promise<boolean> {
    const reply = await this.client.send({
      body: "{}",
      timeoutMs: 1000,
      ...(this.#options.headers && { headers: this.#options.headers }),
    });
    return reply.text.includes("missing_model");
  }

  async #bootstrap(kind: "ads" | "static", admin: string): Promise<string> {
    await using child = new Child(
      BIN,
      [
        ...[
          "bootstrap",
          "--config",
          this.file,
          "--grpc",
          `unix:${this.socket}`,
          "--envoy-admin",
          `unix:${admin}`,
        ],
        ...(kind === "static" ? ["--static"] : []),
        ...(this.#options.cluster === undefined ? [] : ["--kubernetes"]),
      ],
      { TEST_KEY, ...this.#options.env },
    );
    if ((await child.ended()) !== 0) throw new Error(`bootstrap: ${child.lines.join("\n")}`);
    return child.lines.join("\n");
  }
}

function fail(message: string): never {
  throw new Error(message);
}

// SPDX-License-Identifier: Apache-2.0
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Child } from "../harness/child.ts";
import { Envoy } from "../harness/envoy.ts";
import { freePort } from "../harness/free-port.ts";
import { HttpClient } from "../harness/http-client.ts";
import { waitFor } from "../harness/wait-for.ts";
import { backendConfig } from "./backend-config.ts";
import { bareConfig } from "./bare-config.ts";
import { PINNED_MODEL } from "./modes.ts";

const BIN = join(import.meta.dirname, "../../bin/pointsman");

/** How pointsman is started. */
export interface LabOptions {
  /** Encoder threads; absent: pointsman's own default. */
  readonly workers?: number;
  /** Its environment beyond PATH, e.g. NODE_OPTIONS to profile it. */
  readonly env?: Readonly<Record<string, string>>;
}

/** The parts under measurement: pointsman and its Envoy, a bare Envoy, and an Envoy that stands in for the LLMs. */
export class Lab implements AsyncDisposable {
  readonly #folder = mkdtempSync(join(tmpdir(), "pm-bench-"));
  readonly #ports: LabPorts;
  readonly #running: AsyncDisposable[] = [];
  #serve: Child | undefined;
  #gateway: Envoy | undefined;
  #bare: Envoy | undefined;

  private constructor(ports: LabPorts) {
    this.#ports = ports;
    writeFileSync(this.#file, JSON.stringify(gatewayFile(ports)));
  }

  /** Starts everything and waits until requests are steered. */
  static async start(options: LabOptions = {}): Promise<Lab> {
    const [gateway, bare, backend, admin] = [
      await freePort(),
      await freePort(),
      await freePort(),
      await freePort(),
    ];
    const lab = new Lab({ gateway, bare, backend, admin });
    try {
      await lab.#startAll(options);
      return lab;
    } catch (cause) {
      await lab[Symbol.asyncDispose]();
      throw cause;
    }
  }

  port(through: "bare" | "gateway"): number {
    return this.#ports[through];
  }

  get pointsmanPid(): number {
    return this.#serve?.pid ?? 0;
  }

  /** Ends pointsman as an operator would, so that it writes its profile if it keeps one. */
  async stopPointsman(): Promise<void> {
    this.#serve?.signal("SIGTERM");
    await this.#serve?.ended();
  }

  /** Process id of the Envoy that a mode's requests pass. */
  envoyPid(through: "bare" | "gateway"): number {
    return (through === "bare" ? this.#bare : this.#gateway)?.child.pid ?? 0;
  }

  /** Requests that Envoy let pass because pointsman did not answer. */
  async failOpens(): Promise<number> {
    return (await this.#gateway?.count("ext_proc.failure_mode_allowed")) ?? 0;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    for (const part of this.#running.toReversed()) await part[Symbol.asyncDispose]();
    rmSync(this.#folder, { recursive: true, force: true });
  }

  get #file(): string {
    return join(this.#folder, "pointsman.yaml");
  }

  async #startAll(options: LabOptions): Promise<void> {
    await this.#startEnvoy("backend", (admin) => backendConfig(this.#ports.backend, admin));
    this.#bare = await this.#startEnvoy("bare", async (admin) => {
      const whole = await this.#bootstrap(admin, ["--static", "--listen", `127.0.0.1:${this.#ports.bare}`]);
      return bareConfig(whole, "weak");
    });
    this.#serve = await this.#startServe(options);
    this.#gateway = await this.#startEnvoy("gateway", (admin) => this.#bootstrap(admin, []));
    using client = new HttpClient(this.#ports.gateway);
    await waitFor("the gateway to steer", async () =>
      (await client.send({ body: "{}", timeoutMs: 1000 })).text.includes("missing_model"),
    );
  }

  async #startServe({ workers, env }: LabOptions): Promise<Child> {
    const threads = workers === undefined ? [] : ["--workers", String(workers)];
    const socket = join(this.#folder, "pm.sock");
    const serve = new Child(
      BIN,
      ["serve", "--config", this.#file, "--grpc", `unix:${socket}`, ...threads],
      env ?? {},
    );
    this.#running.push(serve);
    await untilReady(serve, this.#ports.admin);
    return serve;
  }

  async #startEnvoy(name: string, config: (admin: string) => string | Promise<string>): Promise<Envoy> {
    const admin = join(this.#folder, `${name}.sock`);
    const envoy = new Envoy(await config(admin), this.#folder, admin);
    this.#running.push(envoy);
    return await envoy.ready();
  }

  async #bootstrap(admin: string, more: readonly string[]): Promise<string> {
    await using child = new Child(BIN, [
      ...["bootstrap", "--config", this.#file, "--grpc", `unix:${join(this.#folder, "pm.sock")}`],
      ...["--envoy-admin", `unix:${admin}`, ...more],
    ]);
    if ((await child.ended()) !== 0) throw new Error(`bootstrap: ${child.lines.join("\n")}`);
    return child.lines.join("\n");
  }
}

/** Starts pointsman alone and gives the milliseconds until /readyz says 200. */
export async function timeToReady(): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), "pm-bench-"));
  const [gateway, bare, backend, admin] = [1, 2, 3, await freePort()];
  const file = join(folder, "pointsman.yaml");
  writeFileSync(file, JSON.stringify(gatewayFile({ gateway, bare, backend, admin })));
  const begun = performance.now();
  await using serve = new Child(BIN, [
    "serve",
    "--config",
    file,
    "--grpc",
    `unix:${join(folder, "pm.sock")}`,
  ]);
  await untilReady(serve, admin);
  const took = performance.now() - begun;
  rmSync(folder, { recursive: true, force: true });
  return took;
}

interface LabPorts {
  readonly gateway: number;
  readonly bare: number;
  readonly backend: number;
  readonly admin: number;
}

/** Two backends on the one stand-in, a virtual model for each router. */
function gatewayFile({ gateway, backend, admin }: LabPorts) {
  const url = `http://127.0.0.1:${backend}/v1`;
  return {
    listen: `127.0.0.1:${gateway}`,
    admin: `127.0.0.1:${admin}`,
    backends: [
      { name: "weak", tier: "weak", model: PINNED_MODEL, url, price: "0.05/0.08" },
      { name: "strong", tier: "strong", model: "gpt-4-turbo", url, price: "10/30" },
    ],
    virtualModels: [
      { name: "auto", router: "mf" },
      { name: "heuristic", router: "heuristic" },
    ],
  };
}

async function untilReady(serve: Child, admin: number): Promise<void> {
  await waitFor("pointsman to be ready", async () => {
    if (!serve.running) throw new Error(`pointsman ended: ${serve.lines.join("\n")}`);
    return await fetch(`http://127.0.0.1:${admin}/readyz`).then(
      (response) => response.ok,
      () => false,
    );
  });
}

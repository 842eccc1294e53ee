// SPDX-License-Identifier: Apache-2.0
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync } from "node:fs";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import http from "node:http";
import https from "node:https";
import net, { type AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { AccessRecord } from "../../src/contract/access.ts";
import type { Backend } from "../../src/contract/backend.ts";
import type { GatewayView, ProcessorAddress } from "../../src/contract/gateway.ts";
import type { Outcome } from "../../src/contract/outcome.ts";
import type { HttpRequest } from "../../src/contract/request.ts";
import { accessLogService } from "../../src/envoy/access-log.ts";
import { extProc } from "../../src/envoy/exchange.ts";
import { GrpcServer } from "../../src/envoy/grpc-server.ts";
import { healthService } from "../../src/envoy/health.ts";
import { adsService } from "../../src/xds/ads-service.ts";
import { buildBootstrap } from "../../src/xds/bootstrap.ts";
import type { Json } from "../../src/xds/json.ts";
import { Publisher } from "../../src/xds/publisher.ts";
import type { Rejected } from "../../src/xds/rejected.ts";
import { buildResources } from "../../src/xds/resources.ts";

/** The Envoy that everything here is proved on. */
export const ENVOY = join(import.meta.dirname, "../../.tools/envoy-1.40.0/envoy");

/** False where the binary has not been fetched yet (`make tools`): tests on it are skipped with that reason. */
export const NO_ENVOY = existsSync(ENVOY) ? false : "Envoy is not there: fetch it with make";

/** One request as a backend got it. */
export interface Seen {
  readonly backend: string;
  readonly path: string;
  readonly headers: http.IncomingHttpHeaders;
  readonly body: string;
}

/** A backend that records what it gets and answers with the status set for it. */
export interface LabBackend {
  readonly backend: Backend;
  status: number;
}

/** A private key and its certificate, PEM. */
export interface Certificate {
  readonly key: string;
  readonly cert: string;
}

/** What came back to the client. */
export interface Reply {
  readonly status: number;
  readonly headers: http.IncomingHttpHeaders;
  readonly body: string;
}

/** Waits until `holds` says so; throws after `limitMs`. */
export async function until(
  what: string,
  holds: () => boolean | Promise<boolean>,
  limitMs = 8000,
): Promise<void> {
  const deadline = Date.now() + limitMs;
  while (!(await holds())) {
    if (Date.now() > deadline) throw new Error(`wait until ${what}: not within ${limitMs} ms`);
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}

/** A TCP port that was free a moment ago. */
export async function freePort(): Promise<number> {
  const probe = net.createServer().listen(0, "127.0.0.1");
  await once(probe, "listening");
  const { port } = probe.address() as AddressInfo;
  probe.close();
  await once(probe, "close");
  return port;
}

/** A real Envoy, configured over ADS by a real publisher, with a processor whose decisions are the test's. */
export class Lab implements AsyncDisposable {
  readonly seen: Seen[] = [];
  readonly records: AccessRecord[] = [];
  readonly rejected: Rejected[] = [];
  readonly publisher: Publisher;
  readonly processor: ProcessorAddress;
  readonly admin: string;
  readonly #folder: string;
  readonly #closing: (() => Promise<unknown>)[] = [];
  #port = 0;
  #steer: (request: HttpRequest) => Promise<Outcome>;

  private constructor(folder: string, steer: (request: HttpRequest) => Promise<Outcome>) {
    this.#folder = folder;
    this.#steer = steer;
    this.processor = { kind: "unix", path: join(folder, "pointsman.sock") };
    this.admin = join(folder, "admin.sock");
    this.publisher = new Publisher({ onRejected: (rejected) => this.rejected.push(rejected), lingerMs: 300 });
  }

  static async start(steer: (request: HttpRequest) => Promise<Outcome>): Promise<Lab> {
    const lab = new Lab(await mkdtemp(join(tmpdir(), "pointsman-xds-")), steer);
    const server = new GrpcServer(lab.processor, [
      extProc((request) => lab.#steer(request)).service,
      adsService(lab.publisher),
      accessLogService({ sink: { record: (entry) => lab.records.push(entry) }, malformed: () => undefined }),
      healthService(() => true),
    ]);
    await server.start();
    lab.#closing.push(() => server[Symbol.asyncDispose]());
    lab.#port = await freePort();
    return lab;
  }

  get listen(): { readonly host: string; readonly port: number } {
    return { host: "127.0.0.1", port: this.#port };
  }

  /** Starts a backend on a free port; the rest of it is as given. It speaks TLS where it is given a certificate. */
  async addBackend(given: Backend, certificate?: Certificate): Promise<LabBackend> {
    const server = certificate === undefined ? http.createServer() : https.createServer(certificate);
    server.on("request", (request: http.IncomingMessage, response: http.ServerResponse) => {
      const chunks: Buffer[] = [];
      request.on("data", (chunk: Buffer) => chunks.push(chunk));
      request.on("end", () => {
        const { url: path = "", headers } = request;
        this.seen.push({ backend: given.name, path, headers, body: Buffer.concat(chunks).toString() });
        response.writeHead(added.status, { "content-type": "application/json" });
        response.end(JSON.stringify({ from: given.name }));
      });
    });
    server.listen(0, "127.0.0.1");
    await once(server, "listening");
    const { port } = server.address() as AddressInfo;
    const connection = { ...given.connection, port };
    const added: LabBackend = { backend: { ...given, connection }, status: 200 };
    this.#closing.unshift(async () => {
      server.closeAllConnections();
      server.close();
      await once(server, "close");
    });
    return added;
  }

  /** Publishes a view and, the first time, starts Envoy; returns when requests are served. */
  async serve(view: GatewayView): Promise<void> {
    await this.publisher.publish(buildResources(view));
    if (this.publisher.envoys > 0) return;
    await this.startEnvoy(
      buildBootstrap(this.processor, { nodeId: "lab", admin: { kind: "unix", path: this.admin } }),
    );
    await until("the gateway listens", () => this.#accepts());
  }

  /** Starts Envoy with a configuration of one's own. */
  async startEnvoy(config: Json): Promise<ChildProcess> {
    const file = join(this.#folder, "envoy.json");
    await writeFile(file, JSON.stringify(config), { mode: 0o600 });
    const flags = [
      "--use-dynamic-base-id",
      "--concurrency",
      "1",
      "--reject-unknown-dynamic-fields",
      "-l",
      "error",
    ];
    const child = spawn(ENVOY, [...flags, "-c", file], { stdio: ["ignore", "ignore", "inherit"] });
    this.#closing.unshift(async () => {
      if (child.exitCode !== null) return;
      const gone = once(child, "exit");
      child.kill("SIGKILL");
      await gone;
    });
    return child;
  }

  /** One request through the gateway. */
  async send(
    method: string,
    path: string,
    body: string,
    headers: http.OutgoingHttpHeaders = {},
  ): Promise<Reply> {
    const request = http.request({ ...this.listen, method, path, headers, agent: false });
    request.end(body);
    const [response] = (await once(request, "response")) as [http.IncomingMessage];
    return { status: response.statusCode ?? 0, headers: response.headers, body: await text(response) };
  }

  /** A chat completion, JSON. */
  post(path: string, body: string, headers: http.OutgoingHttpHeaders = {}): Promise<Reply> {
    return this.send("POST", path, body, { "content-type": "application/json", ...headers });
  }

  /** A page of Envoy's admin interface. */
  async adminPage(path: string): Promise<string> {
    const request = http.get({ socketPath: this.admin, path, agent: false });
    const [response] = (await once(request, "response")) as [http.IncomingMessage];
    return text(response);
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.publisher[Symbol.asyncDispose]();
    for (const close of this.#closing) await close();
    await rm(this.#folder, { recursive: true, force: true });
  }

  async #accepts(): Promise<boolean> {
    const socket = net.connect(this.listen);
    const open = await Promise.race([once(socket, "connect"), once(socket, "error")])
      .then(() => true)
      .catch(() => false);
    const connected = open && !socket.connecting && socket.remotePort !== undefined;
    socket.destroy();
    return connected;
  }
}

async function text(response: http.IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of response) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString();
}

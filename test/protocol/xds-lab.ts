// SPDX-License-Identifier: Apache-2.0
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import http from "node:http";
import https from "node:https";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { AccessRecord } from "../../src/contract/access.ts";
import type { Backend } from "../../src/contract/backend.ts";
import type { GatewayView, HostPort, ProcessorAddress } from "../../src/contract/gateway.ts";
import type { Outcome } from "../../src/contract/outcome.ts";
import type { HttpRequest } from "../../src/contract/request.ts";
import { accessLogService } from "../../src/envoy/access-log.ts";
import { extProc } from "../../src/envoy/exchange.ts";
import { GrpcServer } from "../../src/envoy/grpc-server.ts";
import { healthService } from "../../src/envoy/health.ts";
import { adsService } from "../../src/xds/ads-service.ts";
import { buildBootstrap, type EnvoyOptions } from "../../src/xds/bootstrap.ts";
import type { JsonObject } from "../../src/xds/json.ts";
import { Publisher } from "../../src/xds/publisher.ts";
import type { Rejected } from "../../src/xds/rejected.ts";
import { buildResources } from "../../src/xds/resources.ts";
import { Envoy } from "../harness/envoy.ts";
import { freePort } from "../harness/free-port.ts";
import { HttpClient, type Reply, type Send } from "../harness/http-client.ts";
import { waitFor } from "../harness/wait-for.ts";

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

/** What the processor does with a request: the test's own. */
type Steer = (request: HttpRequest) => Promise<Outcome>;

/**
 * A real Envoy, configured by the xds/ under test in this very process, with a processor whose decisions are the
 * test's: what no configuration file can bring about (harness/gateway.ts runs the whole program).
 */
export class Lab implements AsyncDisposable {
  readonly seen: Seen[] = [];
  readonly records: AccessRecord[] = [];
  readonly rejected: Rejected[] = [];
  readonly publisher: Publisher;
  readonly processor: ProcessorAddress;
  readonly listen: HostPort;
  readonly #folder: string;
  readonly #client: HttpClient;
  readonly #stack = new AsyncDisposableStack();
  #envoy: Envoy | undefined;

  private constructor(folder: string, port: number) {
    this.#folder = folder;
    this.listen = { host: "127.0.0.1", port };
    this.processor = { kind: "unix", path: join(folder, "pointsman.sock") };
    this.publisher = new Publisher({ onRejected: (rejected) => this.rejected.push(rejected), lingerMs: 300 });
    this.#client = new HttpClient(port);
  }

  static async start(steer: Steer): Promise<Lab> {
    const lab = new Lab(await mkdtemp(join(tmpdir(), "pointsman-xds-")), await freePort());
    lab.#stack.defer(() => rm(lab.#folder, { recursive: true, force: true }));
    const server = new GrpcServer(lab.processor, [
      extProc(steer).service,
      adsService(lab.publisher),
      accessLogService({ sink: { record: (entry) => lab.records.push(entry) }, malformed: () => undefined }),
      healthService(() => true),
    ]);
    await server.start();
    lab.#stack.use(server);
    return lab;
  }

  get envoy(): Envoy {
    if (this.#envoy === undefined) throw new Error("Envoy is not started");
    return this.#envoy;
  }

  /** With which a configuration for this lab's Envoy is to be built. */
  get envoyOptions(): EnvoyOptions & { readonly admin: { readonly kind: "unix"; readonly path: string } } {
    return { nodeId: "lab", admin: { kind: "unix", path: join(this.#folder, "admin.sock") } };
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
    const added: LabBackend = {
      backend: { ...given, connection: { ...given.connection, port } },
      status: 200,
    };
    this.#stack.defer(async () => {
      server.closeAllConnections();
      server.close();
      await once(server, "close");
    });
    return added;
  }

  /** Publishes a view and, the first time, starts Envoy; returns when requests are served. */
  async serve(view: GatewayView): Promise<void> {
    await this.publisher.publish(buildResources(view));
    if (this.#envoy === undefined) await this.startEnvoy(buildBootstrap(this.processor, this.envoyOptions));
  }

  /** Starts Envoy with a configuration built with `envoyOptions`; returns when it answers requests. */
  async startEnvoy(config: JsonObject): Promise<void> {
    const envoy = new Envoy(JSON.stringify(config), this.#folder, this.envoyOptions.admin.path);
    this.#envoy = this.#stack.use(envoy);
    await envoy.ready();
    await waitFor(
      "the gateway to answer",
      async () => (await this.send({ method: "GET", path: "/" })).status > 0,
    );
    this.seen.length = 0;
  }

  /** One request through the gateway. Never rejects. */
  send(send: Send): Promise<Reply> {
    return this.#client.send(send);
  }

  /** A POST of JSON. */
  post(path: string, body: string, headers: Record<string, string> = {}): Promise<Reply> {
    return this.send({ path, body, headers });
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.#client[Symbol.dispose]();
    await this.publisher[Symbol.asyncDispose]();
    await this.#stack.disposeAsync();
  }
}

// SPDX-License-Identifier: Apache-2.0
import { once } from "node:events";
import { chmod, unlink } from "node:fs/promises";
import http2 from "node:http2";
import net from "node:net";
import { setTimeout as pause } from "node:timers/promises";
import * as grpc from "@grpc/grpc-js";
import type { ProcessorAddress, ServerIdentity } from "../contract/gateway.ts";
import type { StreamService } from "../contract/stream.ts";
import { mount } from "./mount.ts";
import { TlsDoor } from "./tls-door.ts";

/**
 * Envoy ends every ext_proc stream with RST_STREAM, one a request. Node's http2 guards against rapid resets
 * (CVE-2023-44487) with a burst of 1,000 and 33 a second, then closes the connection and its requests with it.
 * Our only clients are Envoys, the one beside us or those of sidecars, so the guard is raised out of reach.
 */
const RESET_LIMITS = { streamResetBurst: 1e9, streamResetRate: 1e9 };

/** Above the largest body that a configuration may allow (256 MiB); Envoy refuses larger ones before us. */
const MAX_MESSAGE = 260 * 1024 * 1024;

/** HTTP/2 window for request bodies, so that a body of megabytes does not wait for window updates. */
const WINDOW = 4 * 1024 * 1024;

/** Most connections of a port that others than the Envoy beside us can reach. */
const MOST_CONNECTIONS = 20_000;

/** A peer on another machine can vanish without a word: it is asked for a sign of life, in milliseconds. */
const SIGN_OF_LIFE = { "grpc.keepalive_time_ms": 20_000, "grpc.keepalive_timeout_ms": 10_000 };

/** How a port is served over TLS. */
export interface SecureOptions {
  /** Asked at each connection; while there is none, connections are closed at once. */
  readonly identity: () => ServerIdentity | undefined;
  /** Hears of an identity whose certificate and key do not fit; the one before it stays. */
  readonly onBroken: (cause: unknown) => void;
}

/** One gRPC port, on a unix socket, TCP or TLS, for all services that Envoy calls. */
export class GrpcServer implements AsyncDisposable {
  readonly #server: grpc.Server;
  readonly #injector: grpc.ConnectionInjector;
  readonly #listener: net.Server;
  readonly #address: ProcessorAddress;
  readonly #flag: string;
  readonly #sessions = new Set<http2.ServerHttp2Session>();

  /**
   * `onBug` hears of what a service threw: the stream has ended with INTERNAL, the process lives. With `secure` the
   * port speaks TLS (1.2 or later), for Envoys that are not beside us.
   */
  constructor(
    address: ProcessorAddress,
    services: readonly StreamService[],
    onBug: (cause: unknown) => void = () => undefined,
    secure?: SecureOptions,
  ) {
    this.#address = address;
    this.#flag = secure === undefined ? "--grpc" : "--router-listen";
    this.#server = new grpc.Server({
      "grpc.max_receive_message_length": MAX_MESSAGE,
      "grpc.max_send_message_length": -1,
      "grpc.max_concurrent_streams": 1_000_000,
      "grpc.enable_channelz": 0,
      ...(secure === undefined ? {} : SIGN_OF_LIFE),
    });
    for (const service of services) mount(this.#server, service, onBug);
    this.#injector = withHttp2Options(this.#sessions, () =>
      this.#server.createConnectionInjector(grpc.ServerCredentials.createInsecure()),
    );
    this.#listener = this.#listenerFor(secure);
  }

  /** Begins to listen. Rejects with what to do when the address is taken. */
  async start(): Promise<ProcessorAddress> {
    if (this.#address.kind === "unix") await removeStale(this.#address.path);
    await listen(this.#listener, this.#address, this.#flag);
    if (this.#address.kind === "unix") {
      await chmod(this.#address.path, 0o660);
      return this.#address;
    }
    const bound = this.#listener.address() as net.AddressInfo;
    return { kind: "tcp", host: this.#address.host, port: bound.port };
  }

  /**
   * Stops listening and sends GOAWAY: nothing new comes, and what is under way ends. Resolves when every connection is
   * closed, or after `graceMs`, when the rest is cut.
   */
  async stop(graceMs: number): Promise<void> {
    this.#listener.close();
    // A session that ends by an error has ended, too: once() would reject with it, and the process would end as if it had failed.
    const ended = (session: http2.ServerHttp2Session) => once(session, "close").catch(() => undefined);
    const open = Promise.all([...this.#sessions].map(ended));
    this.#injector.drain(graceMs);
    const giveUp = new AbortController();
    const { signal } = giveUp;
    await Promise.race([open, pause(graceMs, undefined, { signal }).catch(() => undefined)]);
    giveUp.abort();
    this.#server.forceShutdown();
  }

  [Symbol.asyncDispose](): Promise<void> {
    return this.stop(100);
  }

  /** TLS ends here and not in grpc-js: its HTTP/2 server has neither our limits nor an identity that changes. */
  #listenerFor(secure: SecureOptions | undefined): net.Server {
    const inject = (socket: net.Socket): void => this.#injector.injectConnection(socket);
    if (secure === undefined) return net.createServer({ noDelay: true }, inject);
    const door = new TlsDoor(secure.identity, inject, secure.onBroken);
    const listener = net.createServer({ noDelay: true, keepAlive: true }, (socket) => door.admit(socket));
    listener.maxConnections = MOST_CONNECTIONS;
    return listener;
  }
}

/**
 * grpc-js passes neither the reset limits nor the windows on, so http2.createServer is given them while the
 * server is made, which createConnectionInjector does synchronously.
 */
function withHttp2Options<Made>(sessions: Set<http2.ServerHttp2Session>, make: () => Made): Made {
  const original = http2.createServer;
  const ours = (options: http2.ServerOptions = {}): http2.Http2Server => {
    const settings = { ...options.settings, initialWindowSize: WINDOW };
    const server = original({ ...options, ...RESET_LIMITS, settings });
    server.on("session", (session) => {
      session.setLocalWindowSize(WINDOW);
      sessions.add(session);
      session.once("close", () => sessions.delete(session));
    });
    return server;
  };
  http2.createServer = ours as typeof http2.createServer;
  try {
    return make();
  } finally {
    http2.createServer = original;
  }
}

function listen(listener: net.Server, address: ProcessorAddress, flag: string): Promise<void> {
  const where = address.kind === "unix" ? address.path : `${address.host}:${address.port}`;
  return new Promise((resolve, reject) => {
    listener.once("error", (cause: NodeJS.ErrnoException) =>
      reject(
        new Error(`listen on ${where}: ${cause.code ?? cause.message}: choose another with ${flag}`, {
          cause,
        }),
      ),
    );
    const options =
      address.kind === "unix" ? { path: address.path } : { host: address.host, port: address.port };
    listener.listen({ ...options, backlog: 1024 }, () => resolve());
  });
}

/** A socket file that nobody answers on is left from a process that was killed. */
async function removeStale(path: string): Promise<void> {
  const alive = await new Promise<boolean>((resolve) => {
    const probe = net.connect({ path });
    probe.once("connect", () => {
      probe.destroy();
      resolve(true);
    });
    probe.once("error", () => resolve(false));
  });
  if (!alive) await unlink(path).catch(() => undefined); // absent is what we want
}

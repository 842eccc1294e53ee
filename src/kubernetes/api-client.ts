// SPDX-License-Identifier: Apache-2.0
import { request as httpRequest, type IncomingMessage } from "node:http";
import { Agent, request as httpsRequest, type RequestOptions } from "node:https";
import { type ApiFailure, refusedBy, unreachable } from "./api-failure.ts";

/** A request to the API server. */
export interface ApiRequest {
  readonly method: "GET" | "POST" | "PATCH" | "PUT";
  /** From the server's root, e.g. `/api/v1/services`. */
  readonly path: string;
  readonly query?: Readonly<Record<string, string>>;
  readonly body?: unknown;
  /** Of the body; default `application/json`. */
  readonly contentType?: string;
}

/** What came of it. */
export type ApiReply = { readonly kind: "ok"; readonly body: unknown } | ApiFailure;

/** A response that goes on and on: a watch. */
export type ApiStream = { readonly kind: "stream"; readonly response: IncomingMessage } | ApiFailure;

/** What the library takes for a cluster where it finds none. */
const MADE_UP = "http://localhost:8080";
/** How long the API server may take for its first byte, and then between two. */
const TIMEOUT_MS = 15_000;
/** Largest body that is read: a page of 500 Services or EndpointSlices of their greatest size is less. */
const MAX_BODY = 256 * 1024 * 1024;

/**
 * The API server as a kubeconfig (or the pod's ServiceAccount) describes it. Who we are, proxies and authorities are
 * @kubernetes/client-node's; its `Watch` and `Informer` are not used: a Watch makes a new connection pool with each
 * reconnection, swallows what a callback throws and gives no reason of a refusal.
 */
export class ApiClient implements Disposable {
  readonly #server: URL;
  readonly #authorize: (options: RequestOptions) => Promise<void>;
  readonly #agent = new Agent({ keepAlive: true, maxFreeSockets: 8 });

  private constructor(server: string, authorize: (options: RequestOptions) => Promise<void>) {
    this.#server = new URL(server);
    this.#authorize = authorize;
  }

  /** By a kubeconfig file; without one by $KUBECONFIG, ~/.kube/config or the pod's ServiceAccount. Throws when there is no usable one. */
  static async load(kubeconfig?: string): Promise<ApiClient> {
    const { KubeConfig } = await import("@kubernetes/client-node");
    const config = new KubeConfig();
    if (kubeconfig === undefined) config.loadFromDefault();
    else config.loadFromFile(kubeconfig);
    const cluster = config.getCurrentCluster();
    if (cluster === null) throw new Error("the kubeconfig has no current context: choose one (use-context)");
    if (cluster.server === MADE_UP)
      throw new Error("there is no kubeconfig: set KUBECONFIG, or run in a pod with a ServiceAccount");
    return new ApiClient(cluster.server, (options) => config.applyToHTTPSOptions(options));
  }

  /** Sends a request and reads the answer whole, JSON. */
  async send(request: ApiRequest): Promise<ApiReply> {
    const opened = await this.#open(request, TIMEOUT_MS);
    if (opened.kind !== "stream") return opened;
    try {
      const text = await textOf(opened.response);
      return { kind: "ok", body: text === "" ? undefined : JSON.parse(text) };
    } catch (cause) {
      return unreachable(cause);
    }
  }

  /** Sends a request whose answer is read as it comes; the reader ends it by destroying the response. */
  stream(request: ApiRequest): Promise<ApiStream> {
    return this.#open(request, TIMEOUT_MS);
  }

  /** Ends every request and watch. */
  [Symbol.dispose](): void {
    this.#agent.destroy();
  }

  async #open(request: ApiRequest, timeoutMs: number): Promise<ApiStream> {
    try {
      const response = await this.#dispatch(request, timeoutMs);
      const status = response.statusCode ?? 0;
      if (status >= 200 && status < 300) return { kind: "stream", response };
      return refusedBy(status, await textOf(response), response.headers["retry-after"]);
    } catch (cause) {
      return unreachable(cause);
    }
  }

  async #dispatch({ method, path, query, body, contentType }: ApiRequest, timeout: number) {
    const url = new URL(this.#server);
    url.pathname = `${url.pathname.replace(/\/$/, "")}${path}`;
    for (const [name, value] of Object.entries(query ?? {})) url.searchParams.set(name, value);
    const headers: Record<string, string> = {
      accept: "application/json, */*;q=0.1",
      "user-agent": "pointsman",
    };
    const text = body === undefined ? undefined : JSON.stringify(body);
    if (text !== undefined) headers["content-type"] = contentType ?? "application/json";
    const options: RequestOptions = { method, headers, timeout };
    await this.#authorize(options);
    const isSecure = url.protocol === "https:";
    // Their agent keeps no connection; one that goes through a proxy is theirs to make.
    if (isSecure && options.agent instanceof Agent && options.agent.constructor === Agent)
      options.agent = this.#agent;
    return await new Promise<IncomingMessage>((resolve, reject) => {
      const sent = (isSecure ? httpsRequest : httpRequest)(url, options, resolve);
      sent.on("error", reject);
      sent.on("timeout", () => sent.destroy(new Error(`no answer within ${timeout} ms`)));
      sent.end(text);
    });
  }
}

async function textOf(response: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  let length = 0;
  for await (const part of response) {
    const bytes = Buffer.from(part);
    length += bytes.length;
    if (length > MAX_BODY) throw new Error(`an answer of more than ${MAX_BODY} bytes`);
    parts.push(bytes);
  }
  return Buffer.concat(parts).toString("utf8");
}

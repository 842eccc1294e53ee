// SPDX-License-Identifier: Apache-2.0
import {
  AdmissionregistrationV1Api,
  ApiException,
  type Configuration,
  CoreV1Api,
  createConfiguration,
  KubeConfig,
  ServerConfiguration,
} from "@kubernetes/client-node";

/** The API server, as the injector asks it. */
export interface InjectorApi {
  readonly core: CoreV1Api;
  readonly admission: AdmissionregistrationV1Api;
}

/** An API server that takes a request and never answers would otherwise stop the injector for good. */
const CALL_TIMEOUT_MS = 10_000;

/** Finds the API server: by a kubeconfig file, or as a pod does; outside one by KUBECONFIG or ~/.kube/config. */
export function injectorApi(kubeconfig: string | undefined): InjectorApi {
  const config = new KubeConfig();
  if (kubeconfig === undefined) config.loadFromDefault();
  else config.loadFromFile(kubeconfig);
  const calls = withTimeout(config);
  return { core: new CoreV1Api(calls), admission: new AdmissionregistrationV1Api(calls) };
}

function withTimeout(config: KubeConfig): Configuration {
  const cluster = config.getCurrentCluster();
  if (cluster === null) throw new Error("the kubeconfig names no cluster: check its current-context");
  return createConfiguration({
    baseServer: new ServerConfiguration(cluster.server, {}),
    authMethods: { default: config },
    promiseMiddleware: [
      {
        pre: (request) => {
          request.setSignal(AbortSignal.timeout(CALL_TIMEOUT_MS));
          return Promise.resolve(request);
        },
        post: (response) => Promise.resolve(response),
      },
    ],
  });
}

/** HTTP status of what the API server refused; undefined: it did not answer. */
export function statusOf(cause: unknown): number | undefined {
  return cause instanceof ApiException ? cause.code : undefined;
}

/** What to do about each status; the server's own text may quote what a Secret holds, so it is not shown. */
const REMEDIES: Readonly<Record<number, string>> = {
  401: "is the ServiceAccount's token mounted",
  403: "does the ServiceAccount have the role in docs/injection.md",
  404: "the chart makes it: was it deleted, or is its name another",
};

/** The one error for a call that failed: what was asked, what came back, what to check. */
export function callFailed(what: string, cause: unknown): Error {
  const status = statusOf(cause);
  if (status === undefined) {
    return new Error(`${what}: no answer (${reasonOf(cause)}): does the API server answer`, { cause });
  }
  return new Error(`${what}: status ${status}: ${REMEDIES[status] ?? "see the API server's log"}`);
}

/** What kept a call from being answered, e.g. `ECONNREFUSED` or `TimeoutError`; fetch wraps it in an error of its own. */
function reasonOf(cause: unknown): string {
  if (!(cause instanceof Error)) return typeof cause;
  if (cause.cause instanceof Error) return reasonOf(cause.cause);
  return "code" in cause && typeof cause.code === "string" ? cause.code : cause.name;
}

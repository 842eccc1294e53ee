// SPDX-License-Identifier: Apache-2.0

/** An event of a page, by the names of https://chromedevtools.github.io/devtools-protocol/ */
export interface DevtoolsEvent {
  readonly method: string;
  readonly params: Readonly<Record<string, unknown>>;
}

interface Message extends Partial<DevtoolsEvent> {
  readonly id?: number;
  readonly sessionId?: string;
  readonly result?: unknown;
  readonly error?: { readonly message: string };
}

interface Asked {
  readonly method: string;
  readonly resolve: (result: unknown) => void;
  readonly reject: (cause: Error) => void;
}

/** The DevTools protocol over a browser's WebSocket: commands with their answers, and events by session. */
export class Devtools implements Disposable {
  readonly #socket: WebSocket;
  readonly #asked = new Map<number, Asked>();
  readonly #listeners = new Map<string, (event: DevtoolsEvent) => void>();
  #last = 0;

  private constructor(socket: WebSocket) {
    this.#socket = socket;
    socket.addEventListener("message", ({ data }) => this.#take(JSON.parse(String(data)) as Message));
    socket.addEventListener("close", () => this.#end());
  }

  /** Rejects when nobody answers at the URL. */
  static async connect(url: string): Promise<Devtools> {
    const socket = new WebSocket(url);
    const opened = Promise.withResolvers<void>();
    socket.addEventListener("open", () => opened.resolve());
    socket.addEventListener("error", () => opened.reject(new Error(`no DevTools at ${url}`)));
    await opened.promise;
    return new Devtools(socket);
  }

  /** One command; rejects with its name and what the browser says of it. Without a session it is the browser's own. */
  async send<Result>(method: string, params: object = {}, sessionId?: string): Promise<Result> {
    const id = ++this.#last;
    const { promise, resolve, reject } = Promise.withResolvers<unknown>();
    this.#asked.set(id, { method, resolve, reject });
    this.#socket.send(JSON.stringify({ id, method, params, ...(sessionId && { sessionId }) }));
    return (await promise) as Result;
  }

  /** The one listener of a session. */
  listen(sessionId: string, listener: (event: DevtoolsEvent) => void): void {
    this.#listeners.set(sessionId, listener);
  }

  [Symbol.dispose](): void {
    this.#socket.close();
  }

  #take({ id, sessionId, method, params, result, error }: Message): void {
    if (id === undefined) {
      if (method !== undefined) this.#listeners.get(sessionId ?? "")?.({ method, params: params ?? {} });
      return;
    }
    const asked = this.#asked.get(id);
    this.#asked.delete(id);
    if (error === undefined) asked?.resolve(result);
    else asked?.reject(new Error(`${asked.method}: ${error.message}`));
  }

  #end(): void {
    for (const { method, reject } of this.#asked.values())
      reject(new Error(`${method}: the browser is gone`));
    this.#asked.clear();
  }
}

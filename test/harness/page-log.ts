// SPDX-License-Identifier: Apache-2.0
import type { DevtoolsEvent } from "./devtools.ts";

interface ConsoleCall {
  readonly type: string;
  readonly args: readonly { readonly value?: unknown; readonly description?: string }[];
}
interface Thrown {
  readonly exceptionDetails: { readonly text: string; readonly exception?: { readonly description: string } };
}
interface Entry {
  readonly entry: { readonly level: string; readonly text: string; readonly url?: string };
}
interface Request {
  readonly requestId: string;
  readonly request: { readonly url: string };
}
interface Response {
  readonly requestId: string;
  readonly response: {
    readonly url: string;
    readonly status: number;
    readonly headers: Readonly<Record<string, string>>;
  };
}

/** A reply that a page got whole. */
export interface PageReply {
  readonly id: string;
  readonly url: string;
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
}

/** What a page said on the console, what went wrong in it, and what it asked for. */
export class PageLog {
  /** Console messages of any level, uncaught errors, and what the browser complains of: each a line. */
  readonly complaints: string[] = [];
  /** Addresses asked for, in order. */
  readonly requests: string[] = [];
  readonly replies: PageReply[] = [];
  loads = 0;
  readonly #asked = new Map<string, string>();
  readonly #pending = new Map<string, PageReply>();

  take({ method, params }: DevtoolsEvent): void {
    switch (method) {
      case "Page.loadEventFired":
        this.loads++;
        break;
      case "Runtime.consoleAPICalled":
        this.complaints.push(consoleLine(params as unknown as ConsoleCall));
        break;
      case "Runtime.exceptionThrown":
        this.complaints.push(thrownLine(params as unknown as Thrown));
        break;
      case "Log.entryAdded":
        this.complaints.push(entryLine(params as unknown as Entry));
        break;
      case "Audits.issueAdded":
        this.complaints.push(`issue: ${JSON.stringify(params)}`);
        break;
      default:
        this.#takeTraffic({ method, params });
    }
  }

  #takeTraffic({ method, params }: DevtoolsEvent): void {
    const id = String(params["requestId"]);
    switch (method) {
      case "Network.requestWillBeSent": {
        const { url } = (params as unknown as Request).request;
        this.#asked.set(id, url);
        this.requests.push(url);
        break;
      }
      case "Network.responseReceived": {
        const { url, status, headers } = (params as unknown as Response).response;
        this.#pending.set(id, { id, url, status, headers });
        break;
      }
      case "Network.loadingFinished": {
        const reply = this.#pending.get(id);
        if (reply !== undefined) this.replies.push(reply);
        break;
      }
      case "Network.loadingFailed":
        this.complaints.push(`failed: ${params["errorText"]} ${this.#asked.get(id)}`);
        break;
    }
  }
}

function consoleLine({ type, args }: ConsoleCall): string {
  return `console.${type}: ${args.map(({ value, description }) => String(value ?? description)).join(" ")}`;
}

function thrownLine({ exceptionDetails: { text, exception } }: Thrown): string {
  return `uncaught: ${exception?.description ?? text}`;
}

function entryLine({ entry: { level, text, url } }: Entry): string {
  return `${level}: ${text} ${url ?? ""}`.trimEnd();
}

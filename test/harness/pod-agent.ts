// SPDX-License-Identifier: Apache-2.0
// A program of its own, run in a pod by the image's Node: it sends requests from inside the cluster, as an application there
// does, and tells what came of each. It imports nothing of ours, so that one file is all a pod needs.
import { lookup } from "node:dns/promises";
import { readFileSync } from "node:fs";
import http from "node:http";
import { setTimeout as wait } from "node:timers/promises";

/** One request to send. In `url`, `$NAME` stands for the pod's environment variable. */
export interface Ask {
  readonly url: string;
  /** Absent: POST where there is a body, else GET. */
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** A file of the pod whose text is sent as a bearer token; read for each request, as rotated tokens must be. */
  readonly tokenFile?: string;
  readonly body?: string;
}

/** What came back; status 0, and why, when nothing whole did. */
export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>;
  readonly text: string;
  /** When it was sent, in milliseconds of the epoch, and how long it took. */
  readonly at: number;
  readonly ms: number;
}

/** Requests that go on until they are told to stop. */
export interface Load {
  readonly asks: readonly Ask[];
  /** How many go on side by side; every second one makes a new connection for each request, as some clients do. */
  readonly lanes: number;
  /** What each of them waits between an answer and its next request. */
  readonly pauseMs: number;
}

/** A Service's address stays: each name is asked for once, so that a busy cluster DNS does not pass for a lost request. */
const addresses = new Map<string, Promise<string>>();

function addressOf(host: string): Promise<string> {
  const known = addresses.get(host) ?? lookup(host, { family: 4 }).then(({ address }) => address);
  addresses.set(host, known);
  known.catch(() => addresses.delete(host));
  return known;
}

const kept = new http.Agent({ keepAlive: true });
const fresh = new http.Agent({ keepAlive: false });

async function send(ask: Ask, agent: http.Agent): Promise<Answer> {
  const url = new URL(ask.url.replaceAll(/\$([A-Z_]+)/g, (_, name: string) => process.env[name] ?? ""));
  const token = ask.tokenFile === undefined ? undefined : readFileSync(ask.tokenFile, "utf8");
  const authorization = token === undefined ? {} : { authorization: `Bearer ${token}` };
  const headers = { ...ask.headers, ...authorization, host: url.host };
  const method = ask.method ?? (ask.body === undefined ? "GET" : "POST");
  const at = Date.now();
  try {
    url.hostname = await addressOf(url.hostname);
  } catch (cause) {
    return { status: 0, text: String(cause), headers: {}, at, ms: Date.now() - at };
  }
  return new Promise((resolve) => {
    const over = (status: number, text: string, response?: http.IncomingMessage): void =>
      resolve({ status, text, headers: { ...response?.headers }, at, ms: Date.now() - at });
    const request = http.request(url, { method, headers, agent, timeout: 30_000 }, (response) => {
      const chunks: Buffer[] = [];
      response.on("data", (chunk: Buffer) => chunks.push(chunk));
      response.on("end", () => over(response.statusCode ?? 0, Buffer.concat(chunks).toString(), response));
      response.on("error", (cause) => over(0, `cut off: ${cause.message}`));
    });
    request.on("timeout", () => request.destroy(new Error("no answer in 30 s")));
    request.on("error", (cause) => over(0, `${cause.message} (reused connection: ${request.reusedSocket})`));
    request.end(ask.body);
  });
}

let going = false;
let lanes: readonly Promise<void>[] = [];
let answers: Answer[] = [];

async function lane({ asks, pauseMs }: Load, number: number): Promise<void> {
  for (let turn = number; going; turn += 1) {
    const ask = asks[turn % asks.length];
    if (ask === undefined) return;
    answers.push(await send(ask, number % 2 === 0 ? kept : fresh));
    await wait(pauseMs);
  }
}

async function reply(path: string, body: string): Promise<unknown> {
  switch (path) {
    case "/ask":
      return await send(JSON.parse(body), fresh);
    case "/load": {
      const load: Load = JSON.parse(body);
      going = true;
      answers = [];
      lanes = Array.from({ length: load.lanes }, (_, number) => lane(load, number));
      return {};
    }
    case "/load/so-far":
      return answers.length;
    case "/load/stop":
      going = false;
      await Promise.all(lanes);
      return answers;
    default:
      return {};
  }
}

const server = http.createServer((request, response) => {
  const chunks: Buffer[] = [];
  request.on("data", (chunk: Buffer) => chunks.push(chunk));
  request.on("end", async () => {
    const answer = await reply(request.url ?? "/", Buffer.concat(chunks).toString());
    response.end(JSON.stringify(answer));
  });
});
server.listen(9000, "0.0.0.0");
process.on("SIGTERM", () => process.exit(0));

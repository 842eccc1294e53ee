// SPDX-License-Identifier: Apache-2.0
import { promptMaker } from "./prompts.ts";

/** What is measured: the same requests on a path that grows from mode to mode. */
export type ModeName = "bare" | "unread" | "pinned" | "heuristic" | "onnx" | "onnx-cached";

/** One mode: where its requests go and what they ask for. */
export interface Mode {
  readonly name: ModeName;
  /** One line for people. */
  readonly says: string;
  readonly through: "bare" | "gateway";
  readonly path: string;
  readonly model: string;
  /** Prompts that are sent over and over; absent: every prompt is new. */
  readonly repeated?: number;
  /** What `x-pointsman-reason` may say; undefined when the router is not asked. */
  readonly reasons?: readonly string[];
}

/** The weak backend's model, named by clients in the pinned mode. */
export const PINNED_MODEL = "meta-llama/Meta-Llama-3-8B-Instruct";

const CHAT = "/v1/chat/completions";
const SCORED = ["score", "static-late", "static-queue-full"];

/** Every mode, in the order in which they take turns. */
export const MODES: readonly Mode[] = [
  { name: "bare", says: "plain Envoy proxy", through: "bare", path: CHAT, model: PINNED_MODEL },
  {
    name: "unread",
    says: "our Envoy configuration, a path we do not read",
    through: "gateway",
    path: "/v1/embeddings",
    model: PINNED_MODEL,
  },
  {
    name: "pinned",
    says: "the client names a backend's model",
    through: "gateway",
    path: CHAT,
    model: PINNED_MODEL,
    reasons: ["explicit-model"],
  },
  {
    name: "heuristic",
    says: "scored by signals alone",
    through: "gateway",
    path: CHAT,
    model: "heuristic",
    reasons: ["score"],
  },
  {
    name: "onnx",
    says: "scored by the router model, every prompt new",
    through: "gateway",
    path: CHAT,
    model: "auto",
    reasons: SCORED,
  },
  {
    name: "onnx-cached",
    says: "scored by the router model, 64 prompts over and over",
    through: "gateway",
    path: CHAT,
    model: "auto",
    repeated: 64,
    reasons: SCORED,
  },
];

/** Makes the bytes of one HTTP/1.1 request after another for a mode. */
export function requestMaker(mode: Mode, seed: number): () => Buffer {
  const prompt = promptMaker(seed);
  if (mode.repeated === undefined) return () => requestBytes(mode, prompt());
  // One seed whatever the round, so that the score cache knows them all from the second round on.
  const always = promptMaker(1);
  const requests = Array.from({ length: mode.repeated }, () => requestBytes(mode, always()));
  let at = 0;
  return () => requests[at++ % requests.length] ?? Buffer.alloc(0);
}

function requestBytes(mode: Mode, prompt: string): Buffer {
  const body = JSON.stringify({
    model: mode.model,
    messages: [
      { role: "system", content: "You are a helpful assistant." },
      { role: "user", content: prompt },
    ],
    temperature: 0.7,
    max_tokens: 256,
  });
  return Buffer.from(
    `POST ${mode.path} HTTP/1.1\r\nhost: gateway.local\r\nuser-agent: pointsman-bench\r\naccept: */*\r\n` +
      `content-type: application/json\r\ncontent-length: ${Buffer.byteLength(body)}\r\n\r\n${body}`,
  );
}

// SPDX-License-Identifier: Apache-2.0
import { CALLER_HEADER } from "../contract/metadata.ts";
import type { HttpRequest } from "../contract/request.ts";
import { envoy } from "../gen/data-plane.js";

const { ProcessingRequest } = envoy.service.ext_proc.v3;

/** What steering reads of the request headers. */
export type RequestHead = Omit<HttpRequest, "body">;

/** The phases a ProcessingRequest may announce, by protobufjs's field names. */
export const PHASES = [
  "requestHeaders",
  "requestBody",
  "requestTrailers",
  "responseHeaders",
  "responseBody",
  "responseTrailers",
] as const;
export type Phase = (typeof PHASES)[number];

/** One message of Envoy's. */
export type Message =
  | {
      readonly kind: "headers";
      readonly phase: Phase;
      readonly head: RequestHead;
      readonly endOfStream: boolean;
    }
  | { readonly kind: "body"; readonly phase: Phase; readonly body: Uint8Array }
  /** A phase that we did not ask for; it still wants its reply. */
  | { readonly kind: "other"; readonly phase: Phase };

/** Decodes one message. Fields that we do not know are skipped, as protobuf has it. */
export function readMessage(bytes: Uint8Array): Message | { readonly kind: "unreadable" } {
  const request = decode(bytes);
  if (request === undefined) return { kind: "unreadable" };
  if (request.requestHeaders) {
    const { headers, endOfStream } = request.requestHeaders;
    return {
      kind: "headers",
      phase: "requestHeaders",
      head: headOf(headers?.headers ?? []),
      endOfStream: endOfStream ?? false,
    };
  }
  if (request.requestBody)
    return { kind: "body", phase: "requestBody", body: request.requestBody.body ?? EMPTY };
  const phase = PHASES.find((name) => request[name]);
  return phase === undefined ? { kind: "unreadable" } : { kind: "other", phase };
}

const EMPTY = new Uint8Array(0);

type Decoded = ReturnType<typeof ProcessingRequest.decode>;

function decode(bytes: Uint8Array): Decoded | undefined {
  try {
    return ProcessingRequest.decode(bytes);
  } catch {
    return undefined;
  }
}

type Header = {
  readonly key?: string | null;
  readonly value?: string | null;
  readonly rawValue?: Uint8Array | null;
};

function headOf(headers: readonly Header[]): RequestHead {
  let method = "";
  let path = "";
  let contentType = "";
  let caller = "";
  for (const header of headers) {
    if (header.key === ":method") method = textOf(header);
    else if (header.key === ":path") path = textOf(header);
    else if (header.key === "content-type") contentType = textOf(header);
    else if (header.key === CALLER_HEADER) caller = textOf(header);
  }
  return { method, path, contentType, ...(caller === "" ? {} : { caller }) };
}

/** Envoy fills `raw_value`; older ones fill `value`. */
function textOf({ value, rawValue }: Header): string {
  if (rawValue && rawValue.length > 0)
    return Buffer.from(rawValue.buffer, rawValue.byteOffset, rawValue.length).toString("latin1");
  return value ?? "";
}

// SPDX-License-Identifier: Apache-2.0
import * as grpc from "@grpc/grpc-js";
import { envoy, grpc as messages } from "../../src/gen/data-plane.js";

const { ProcessingRequest, ProcessingResponse } = envoy.service.ext_proc.v3;
type Request = Parameters<typeof ProcessingRequest.encode>[0];
/** A reply as it was sent: only the fields that are there. */
type Reply = ReturnType<typeof ProcessingResponse.toObject>;

/** The gRPC status of a stream that ended well. */
export const OVER = 0;

const PROCESS = "/envoy.service.ext_proc.v3.ExternalProcessor/Process";
const HEALTH = "/grpc.health.v1.Health/Check";
const LONGEST_MS = 5000;

/** The headers of a chat completion as Envoy sends them. */
export function chat(): NonNullable<Request["requestHeaders"]> {
  const headers = [
    [":method", "POST"],
    [":path", "/v1/chat/completions"],
    ["content-type", "application/json"],
  ].map(([key, value]) => ({ key: String(key), rawValue: Buffer.from(String(value)) }));
  return { headers: { headers } };
}

/** What Envoy is to the processor, with every message in the test's hand. */
export class ProcessorClient implements Disposable {
  readonly #client: grpc.Client;

  constructor(address: string) {
    this.#client = new grpc.Client(address, grpc.credentials.createInsecure(), {
      "grpc.max_send_message_length": -1,
      "grpc.use_local_subchannel_pool": 1,
    });
  }

  encode(request: Request): Uint8Array {
    return ProcessingRequest.encode(request).finish();
  }

  open(): ProcessorStream {
    const deadline = Date.now() + LONGEST_MS;
    const call = this.#client.makeBidiStreamRequest(PROCESS, asBuffer, asBuffer, new grpc.Metadata(), {
      deadline,
    });
    return new ProcessorStream(call, (request) => this.encode(request));
  }

  health(): Promise<string> {
    return new Promise((resolve, reject) => {
      const answered = (error: grpc.ServiceError | null, bytes?: Uint8Array): void => {
        if (error !== null || bytes === undefined) reject(error ?? new Error("health: nothing came back"));
        else {
          const { status } = messages.health.v1.HealthCheckResponse.decode(bytes);
          resolve({ 1: "SERVING", 2: "NOT_SERVING" }[Number(status)] ?? `status ${status}`);
        }
      };
      this.#client.makeUnaryRequest(HEALTH, asBuffer, asBuffer, new Uint8Array(0), answered);
    });
  }

  [Symbol.dispose](): void {
    this.#client.close();
  }
}

/** One exchange. Every wait ends with the stream's deadline. */
export class ProcessorStream {
  readonly #call: grpc.ClientDuplexStream<Uint8Array, Uint8Array>;
  readonly #encode: (request: Request) => Uint8Array;
  readonly #status = Promise.withResolvers<grpc.StatusObject>();
  readonly #replies: AsyncIterator<Reply>;
  details = "";

  constructor(
    call: grpc.ClientDuplexStream<Uint8Array, Uint8Array>,
    encode: (request: Request) => Uint8Array,
  ) {
    this.#call = call;
    this.#encode = encode;
    call.on("status", (status) => {
      this.details = status.details;
      this.#status.resolve(status);
    });
    this.#replies = repliesOf(call);
    call.on("error", () => undefined); // told by `status`
  }

  send(request: Request): void {
    this.sendBytes(this.#encode(request));
  }

  sendBytes(bytes: Uint8Array): void {
    this.#call.write(bytes);
  }

  halfClose(): void {
    this.#call.end();
  }

  cancel(): void {
    this.#call.cancel();
  }

  /** The next reply; rejects when the stream ends without one. */
  async reply(): Promise<Reply> {
    const next = await this.#replies.next();
    if (next.done === true) throw new Error("the stream ended without this reply");
    return next.value;
  }

  /** Every reply until the end. */
  async all(): Promise<readonly Reply[]> {
    const replies: Reply[] = [];
    for (let next = await this.#replies.next(); next.done !== true; next = await this.#replies.next())
      replies.push(next.value);
    return replies;
  }

  /** The gRPC status at the end; unread replies are dropped. */
  async status(): Promise<number> {
    this.#call.resume();
    return (await this.#status.promise).code;
  }
}

async function* repliesOf(call: AsyncIterable<Uint8Array>): AsyncGenerator<Reply> {
  for await (const bytes of call)
    yield ProcessingResponse.toObject(ProcessingResponse.decode(bytes), { defaults: false });
}

function asBuffer(bytes: Uint8Array): Buffer {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

// SPDX-License-Identifier: Apache-2.0
import type { ServerResponse } from "node:http";
import { type Behaviour, readBehaviour } from "./behaviour.ts";
import { requestsAsJson, type SeenRequest } from "./recorder.ts";
import { sendJson } from "./send.ts";

/** The part of a stand-in that can be changed and read from outside. */
export interface Controlled {
  readonly behaviour: Behaviour;
  behave(behaviour: Behaviour): void;
  readonly requests: readonly SeenRequest[];
  forget(): void;
}

export interface ControlRequest {
  readonly method: string;
  readonly path: string;
  readonly body: string;
}

interface Reply {
  readonly status: number;
  readonly body: object;
}

/** Answers `GET|PUT /stand-in` and `GET|DELETE /stand-in/requests`. */
export function control(standIn: Controlled, request: ControlRequest, response: ServerResponse): void {
  const { status, body } = replyTo(standIn, request);
  sendJson(response, status, body);
}

function replyTo(standIn: Controlled, request: ControlRequest): Reply {
  const [path] = request.path.split("?");
  switch (`${request.method} ${path}`) {
    case "GET /stand-in":
      return { status: 200, body: standIn.behaviour };
    case "PUT /stand-in":
      return change(standIn, request.body);
    case "GET /stand-in/requests":
      return { status: 200, body: { requests: requestsAsJson(standIn.requests) } };
    case "DELETE /stand-in/requests":
      standIn.forget();
      return { status: 200, body: { requests: [] } };
    default:
      return {
        status: 404,
        body: { error: "there are GET|PUT /stand-in and GET|DELETE /stand-in/requests" },
      };
  }
}

function change(standIn: Controlled, text: string): Reply {
  const read = readBehaviour(text);
  if (read.kind === "refused") return { status: 400, body: { error: read.problem } };
  standIn.behave(read.behaviour);
  return { status: 200, body: read.behaviour };
}

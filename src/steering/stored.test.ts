// SPDX-License-Identifier: Apache-2.0
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { aPost } from "../../test/harness/builders.ts";
import { parse } from "./parse.ts";
import type { Stored } from "./stored.ts";

function storedIn(more: object, path = "/v1/responses"): Stored | undefined {
  const parsed = parse(aPost({ model: "auto", input: "And then?", ...more }, path));
  return parsed.kind === "request" ? parsed.stored : assert.fail("no request");
}

describe("what a request goes on from", () => {
  it("is the response that it names", () => {
    const id = "resp_68af-4030592c";
    assert.deepEqual(storedIn({ previous_response_id: id }), { kind: "response", id });
    const padding = { metadata: { pad: "x".repeat(100_000) } };
    assert.deepEqual(storedIn({ ...padding, previous_response_id: id }), { kind: "response", id });
  });

  it("is a conversation, by its id or as an object", () => {
    assert.deepEqual(storedIn({ conversation: "conv_1" }), { kind: "conversation" });
    assert.deepEqual(storedIn({ conversation: { id: "conv_1" } }), { kind: "conversation" });
  });

  it("is nothing for what brings its turns along, or an id that no backend gives", () => {
    const none = [
      storedIn({}),
      storedIn({ previous_response_id: null, conversation: null }),
      storedIn({ previous_response_id: "x".repeat(129) }),
      storedIn({ previous_response_id: "resp_1\nforged" }),
      storedIn({ previous_response_id: 7, conversation: ["conv_1"] }),
    ];
    assert.deepEqual(new Set(none), new Set([undefined]));
  });

  it("is nothing in another API", () => {
    const messages = [{ role: "user", content: "And then?" }];
    assert.equal(storedIn({ messages, previous_response_id: "resp_1" }, "/v1/chat/completions"), undefined);
  });
});

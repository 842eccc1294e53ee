// SPDX-License-Identifier: Apache-2.0

import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { surroundings } from "../../test/harness/surroundings.ts";
import { readConfig } from "../config/read-config.ts";
import { StandIn } from "../stand-in/stand-in.ts";
import { type LocalBackends, localBackends, localConfigText } from "./local-backends.ts";
import { withPort } from "./port-check.ts";

const strongModel = "gpt-4-turbo";

async function disposeOf(local: LocalBackends): Promise<void> {
  if (local.kind !== "backends") return;
  for (const standIn of local.standIns.values()) await standIn[Symbol.asyncDispose]();
}

describe("the backends without a configuration file", () => {
  it("are stand-ins for both tiers when none is named, whatever keys there are", async () => {
    const local = await localBackends({ strongModel }, { OPENAI_API_KEY: "sk-test" });
    assert.ok(local.kind === "backends");
    assert.deepEqual(
      [...local.standIns.keys()],
      local.backends.map((backend) => backend.name),
    );
    const read = readConfig(localConfigText(local.backends), surroundings());
    assert.equal(read.kind, "config", JSON.stringify(read));
    await disposeOf(local);
  });

  it("are the server named, with the first model it lists, and OpenAI when there is a key", async () => {
    await using server = await new StandIn({ name: "ollama", model: "llama3:8b" }).start();
    const local = await localBackends({ weak: server.baseUrl, strongModel }, { OPENAI_API_KEY: "sk-test" });
    assert.ok(local.kind === "backends");
    assert.deepEqual(
      local.backends.map(({ model, standIn }) => [model, standIn]),
      [
        ["llama3:8b", false],
        [strongModel, false],
      ],
    );
    const text = localConfigText(local.backends);
    assert.doesNotMatch(text, /sk-test/);
    assert.equal(readConfig(text, surroundings({ env: { OPENAI_API_KEY: "sk-test" } })).kind, "config");
  });

  it("have a strong stand-in when the server is named and there is no key", async () => {
    const local = await localBackends({ weak: "http://127.0.0.1:9/v1", weakModel: "m", strongModel }, {});
    assert.ok(local.kind === "backends");
    assert.deepEqual(
      local.backends.map(({ model, standIn }) => [model, standIn]),
      [
        ["m", false],
        [strongModel, true],
      ],
    );
    await disposeOf(local);
  });

  it("say what to do when the server does not list its models", async () => {
    const problemOf = async (weak: string): Promise<string> => {
      const local = await localBackends({ weak, strongModel }, {});
      return local.kind === "problem" ? local.problem : assert.fail("no problem");
    };
    const { port } = await withPort({ host: "127.0.0.1", port: 0 });
    const closed = `http://127.0.0.1:${port}/v1`;
    assert.match(await problemOf(closed), /ECONNREFUSED: is the server running.*--weak-model/);
    await using server = await new StandIn({ name: "x", model: "m", apiKey: "k" }).start();
    assert.match(await problemOf(server.baseUrl), /status 401/);
  });
});

// SPDX-License-Identifier: Apache-2.0
import assert from "node:assert/strict";
import { after, before, beforeEach, describe, it } from "node:test";
import type { Backend } from "../../src/contract/backend.ts";
import { StandIn } from "../../src/stand-in/stand-in.ts";
import { Authority } from "../harness/authority.ts";
import { aBackend, aVirtualModel } from "../harness/builders.ts";
import { EASY, HARD } from "../harness/gateway.ts";
import { Load } from "../harness/load.ts";
import { SidecarLab } from "../harness/sidecar-lab.ts";
import { waitFor } from "../harness/wait-for.ts";

const NAMES = ["llama", "mixtral", "gpt-4"] as const;

describe("a sidecar whose backends change", () => {
  const stack = new AsyncDisposableStack();
  const at = new Map<string, Backend>();
  let lab: SidecarLab;
  const some = (...names: readonly string[]): readonly Backend[] =>
    names.map((name) => at.get(name) as Backend);

  before(async () => {
    for (const name of NAMES) {
      const { port } = stack.use(await new StandIn({ name, model: name, remember: 1 }).start());
      const endpoints = [{ address: "127.0.0.1", port }];
      const tier = name === "gpt-4" ? "strong" : "weak";
      at.set(name, aBackend({ name, tier, model: `model-of-${name}`, profile: tier, endpoints }));
    }
    lab = stack.use(
      await SidecarLab.lay({
        backends: some("llama", "gpt-4"),
        authority: stack.use(new Authority()),
        egressPort: 9,
        policy: { routerTimeoutMs: 3000, virtualModels: [aVirtualModel({ backends: [...NAMES] })] },
      }),
    );
    await lab.startRouter();
    await lab.startEnvoy();
    await lab.steered(EASY);
  });
  after(() => stack.disposeAsync());
  beforeEach(() => lab.publish(some("llama", "gpt-4")));

  it("gets them under load without losing a request", async () => {
    await using load = new Load(4, (number) => lab.chat(number % 2 === 0 ? EASY : HARD));
    const changes = [
      some("llama", "mixtral", "gpt-4"),
      some("mixtral", "gpt-4"),
      some("mixtral", "llama", "gpt-4"),
      some("llama", "gpt-4"),
    ];
    for (const backends of changes) {
      await lab.publish(backends);
      const since = load.replies.length;
      await waitFor("requests on these", () => load.replies.length > since + 50);
    }
    const replies = await load.stop();
    assert.deepEqual(Load.lost(replies), []);
    const served = new Set(replies.map(({ headers }) => headers["x-pointsman-backend"]));
    assert.deepEqual([...served].sort(), ["gpt-4", "llama", "mixtral"]);
  });

  it("asks the default backend when a decision names one that it does not have yet", async () => {
    await lab.publish(some("mixtral", "gpt-4"), ["mixtral"]);
    const reply = await lab.chat(EASY);
    assert.equal(reply.status, 200, reply.text);
    assert.equal(reply.headers["x-pointsman-backend"], "gpt-4");
    await lab.publish(some("mixtral", "gpt-4"));
    await waitFor("it to have it", async () => {
      const { headers } = await lab.chat(EASY);
      return headers["x-pointsman-backend"] === "mixtral";
    });
  });

  it("asks the others when one has nowhere to run", async () => {
    const [llama, gpt4] = some("llama", "gpt-4");
    assert.ok(llama && gpt4);
    await lab.publish([{ ...llama, endpoints: [] }, gpt4]);
    const reply = await lab.chat(EASY);
    assert.equal(reply.status, 200, reply.text);
    assert.equal(reply.headers["x-pointsman-backend"], "gpt-4");
  });
});

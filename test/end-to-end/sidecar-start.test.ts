// SPDX-License-Identifier: Apache-2.0
import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import { StandIn } from "../../src/stand-in/stand-in.ts";
import { Authority } from "../harness/authority.ts";
import { aBackend, gpt4 } from "../harness/builders.ts";
import { EASY } from "../harness/gateway.ts";
import { SidecarLab } from "../harness/sidecar-lab.ts";
import { waitFor } from "../harness/wait-for.ts";

describe("a sidecar that starts", () => {
  const stack = new AsyncDisposableStack();
  let authority: Authority;
  let llama: StandIn;
  before(async () => {
    authority = stack.use(new Authority());
    llama = stack.use(await new StandIn({ name: "llama", model: "small" }).start());
  });
  after(() => stack.disposeAsync());

  const layLab = (): Promise<SidecarLab> =>
    SidecarLab.lay({
      authority,
      egressPort: 9,
      policy: { routerTimeoutMs: 3000 },
      backends: [
        aBackend({ connection: { scheme: "http", host: "127.0.0.1", port: llama.port, pathPrefix: "/v1" } }),
        { ...gpt4, credential: { header: "authorization", prefix: "Bearer " } },
      ],
    });
  const ready = async (lab: SidecarLab): Promise<boolean> =>
    await fetch(`http://127.0.0.1:${lab.readyPort}/ready`).then(
      (response) => response.ok,
      () => false,
    );

  it("is ready once it has its configuration: the first request is served", async () => {
    await using lab = await layLab();
    await lab.startRouter();
    await lab.startEnvoy();
    await waitFor("readiness", () => ready(lab));
    const reply = await lab.chat(EASY);
    assert.equal(reply.status, 200, reply.text);
    assert.equal(reply.headers["x-pointsman-backend"], "llama");
    assert.equal((await fetch(`http://127.0.0.1:${lab.readyPort}/stats`)).status, 404);
  });

  it("is ready without a router too, so that its pod starts, and serves as soon as there is one", async () => {
    await using lab = await layLab();
    await Promise.all([lab.startEnvoy(), waitFor("readiness", () => ready(lab))]);
    assert.equal((await lab.chat(EASY)).status, 0);
    await lab.startRouter();
    assert.equal((await lab.steered(EASY)).headers["x-pointsman-backend"], "llama");
  });

  it("takes nobody for its router who cannot prove that name", async () => {
    await using lab = await layLab();
    using other = new Authority();
    lab.showCertificate(other.issue("localhost"));
    await lab.startRouter();
    await lab.startEnvoy(20_000);
    assert.equal((await lab.chat(EASY)).status, 0);
    assert.ok((await lab.envoy.count("cluster.pointsman.ssl.fail_verify_error")) > 0);
    lab.renewCertificate();
    await lab.steered(EASY);
  });

  it("gets neither configuration nor decisions until its pod has a token for that", async () => {
    await using lab = await layLab();
    lab.putToken(lab.tokens.token("somebody-else"));
    await lab.startRouter();
    await lab.startEnvoy(20_000);
    assert.equal((await lab.chat(EASY)).status, 0);
    assert.match(lab.envoy.child.lines.join(), /closed: 16, no%20token%20of%20a%20pod/);
    lab.putToken();
    await lab.steered(EASY, 20_000);
  });
});

// SPDX-License-Identifier: Apache-2.0

import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { surroundings } from "../../test/harness/surroundings.ts";
import { readConfig } from "../config/read-config.ts";
import { type BannerFacts, banner } from "./banner.ts";
import { demonstrationConfigText } from "./local-backends.ts";
import { PLAIN } from "./paint.ts";

const read = readConfig(demonstrationConfigText(), surroundings());
const config = read.kind === "config" ? read.config : assert.fail(JSON.stringify(read));

const facts = (changes: Partial<BannerFacts> = {}): BannerFacts => ({
  version: "1.2.3",
  envoyVersion: "1.40.0",
  listen: { host: "0.0.0.0", port: 10080 },
  admin: { host: "127.0.0.1", port: 10081 },
  configFile: "built in",
  backends: config.catalog.backends,
  policy: config.policy,
  standIns: new Map([
    ["llama-3-8b", "http://127.0.0.1:4001"],
    ["gpt-4", "http://127.0.0.1:4002"],
  ]),
  ...changes,
});

describe("the banner", () => {
  it("says which backends are stand-ins, and what that is", () => {
    const text = banner(facts(), PLAIN);
    assert.equal(text.match(/STAND-IN$/gm)?.length, 2);
    assert.match(text, /STAND-IN is no language model/);
    assert.doesNotMatch(banner(facts({ standIns: new Map() }), PLAIN), /STAND-IN/i);
  });

  it("gives three requests to try, and the one that makes the weak stand-in fail", () => {
    const text = banner(facts(), PLAIN);
    const commands = text.split("\n").filter((line) => line.startsWith("  curl "));
    assert.equal(commands.length, 4);
    const models = commands
      .slice(0, 3)
      .map((line) => JSON.parse(/-d '(.*)'$/.exec(line)?.[1] ?? "{}") as { model: string });
    assert.deepEqual(
      models.map(({ model }) => model),
      ["auto", "auto", "gpt-4-turbo"],
    );
    assert.match(commands[3] ?? "", /curl -X PUT http:\/\/127\.0\.0\.1:4001\/stand-in -d '\{"failNext":1\}'/);
  });

  it("names an address that can be reached where Envoy listens on every interface", () => {
    assert.match(banner(facts(), PLAIN), /gateway +http:\/\/127\.0\.0\.1:10080\/v1/);
  });

  it("says where metrics and traces are", () => {
    assert.match(banner(facts(), PLAIN), /http:\/\/127\.0\.0\.1:10081\/metrics/);
    assert.match(banner(facts(), PLAIN), /traces +not exported/);
    assert.match(banner(facts({ collector: "http://c:4317" }), PLAIN), /traces +http:\/\/c:4317/);
  });

  it("suggests no request where there are no backends", () => {
    assert.doesNotMatch(banner(facts({ backends: [] }), PLAIN), /curl/);
  });
});

// SPDX-License-Identifier: Apache-2.0
import assert from "node:assert/strict";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, describe, it } from "node:test";
import { surroundings } from "../../test/harness/surroundings.ts";
import { waitFor } from "../../test/harness/wait-for.ts";
import type { ConfigRead } from "../config/config.ts";
import { type DiscoveredBackend, NOTHING_FOUND } from "../contract/discovery.ts";
import { ConfigFeed } from "./config-feed.ts";

const folder = mkdtempSync(join(tmpdir(), "pointsman-feed-"));
after(() => rmSync(folder, { recursive: true }));

const LLAMA: DiscoveredBackend = {
  name: "llama.models",
  tier: "weak",
  model: "llama",
  profile: "weak",
  connection: { scheme: "http", host: "llama.models.svc", port: 8000, pathPrefix: "/v1" },
  endpoints: [],
  apis: ["chat-completions"],
  capabilities: [],
  contextWindow: 8192,
  forwardAuthorization: false,
};

function names(read: ConfigRead): readonly string[] {
  return read.kind === "config" ? read.config.catalog.backends.map(({ name }) => name) : [];
}

describe("the configuration of file and cluster", () => {
  it("follows the cluster with the last good text while the file is broken", async () => {
    const file = join(folder, "pointsman.yaml");
    writeFileSync(file, "maxBodyBytes: 2048");
    const heard: ConfigRead[] = [];
    using feed = new ConfigFeed(file, surroundings(), (read) => heard.push(read), NOTHING_FOUND);
    assert.deepEqual(names(feed.read()), []);
    writeFileSync(file, "maxBodyByte: 1");
    await waitFor("the broken file to be read", () => heard[0]?.kind === "invalid");
    const read = feed.follow({ ...NOTHING_FOUND, backends: [LLAMA] });
    assert.deepEqual(names(read), ["llama.models"]);
    assert.equal(read.kind === "config" && read.config.policy.maxBodyBytes, 2048);
    const endpoints = [{ address: "10.0.0.1", port: 1 }];
    const moved = feed.follow({ ...NOTHING_FOUND, backends: [{ ...LLAMA, endpoints }] });
    assert.deepEqual(moved.kind === "config" && moved.config.catalog.backends[0]?.endpoints, endpoints);
    writeFileSync(file, "maxBodyBytes: 4096");
    await waitFor("the file to be read again", () => heard.at(-1)?.kind === "config");
    assert.deepEqual(names(heard.at(-1) ?? assert.fail()), ["llama.models"]);
  });
});

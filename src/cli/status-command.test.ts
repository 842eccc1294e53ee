// SPDX-License-Identifier: Apache-2.0
import assert from "node:assert/strict";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { describe, it } from "node:test";
import { runCommand } from "../../test/harness/command.ts";
import type { StatusView } from "../contract/status.ts";
import { DECISION_BOUNDS, NO_TALLY, withOne } from "../status/tally.ts";
import { statusTable } from "./status-table.ts";

const one = {
  tier: "weak",
  fellBack: false,
  failedOpen: false,
  failed: false,
  cost: 1,
  allStrongCost: 10,
  promptTokens: 1,
  completionTokens: 1,
  decisionMs: 3,
  score: 0.2,
} as const;
const STATUS: StatusView = {
  version: "1.2.3",
  now: 3_600_000,
  startedAt: 0,
  ready: true,
  missing: [],
  missedExchanges: 7,
  virtualModels: [
    {
      name: "auto",
      policy: {
        router: "ensemble",
        threshold: 0.3911,
        mode: "enforce",
        defaultBackend: "gpt-4",
        dial: { target: { kind: "strongShare", share: 0.3 }, spentTodayUsd: 0, alarms: ["collapsed"] },
      },
      total: withOne(withOne(NO_TALLY, one), { ...one, tier: "strong", cost: 10 }),
      minutes: [],
    },
  ],
  backends: [{ name: "llama.models", state: "refused", source: "service" }],
  decisionBounds: DECISION_BOUNDS,
};

describe("pointsman status", () => {
  it("tells of each virtual model what it did, saved and holds, and what to look at", async () => {
    const server = createServer((_, response) => void response.end(JSON.stringify(STATUS)));
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    const address = `127.0.0.1:${(server.address() as AddressInfo).port}`;
    const { out, codes } = await runCommand(["status", "--admin", address], {});
    assert.match(out, /^pointsman 1\.2\.3: ready, up 1\.0 h/);
    assert.match(
      out,
      /auto +enforce +2 +50\.0 % +\$9\.00 +\$20\.00 +0\.391 +30\.0 % strong +<= 5 ms +<= 5 ms +0 +0/,
    );
    assert.match(out, /auto: collapsed/);
    assert.match(out, /7 exchanges are not in the ledger/);
    assert.match(out, /backend llama\.models: refused/);
    assert.deepEqual(codes, [0]);
    assert.doesNotMatch(out, /would have been/);
    const { out: json } = await runCommand(["status", "--json", "--admin", address], {});
    assert.deepEqual(JSON.parse(json), STATUS);
    await new Promise((resolve) => server.close(resolve));
  });

  it("says of a budget what is spent, and of shadow mode that its figures are no facts", () => {
    const [auto] = STATUS.virtualModels;
    assert.ok(auto?.policy !== undefined);
    const dial = { target: { kind: "dailyBudgetUsd", usd: 20 }, spentTodayUsd: 3.5, alarms: [] } as const;
    const shadow = { ...auto, policy: { ...auto.policy, mode: "shadow", dial } };
    const told = statusTable({ ...STATUS, virtualModels: [shadow] }, (_, text) => text);
    assert.match(told, /\$20\.00 a day, \$3\.50 spent/);
    assert.match(told, /auto: shadow mode: .* would have been/);
  });

  it("says what to do where nobody answers", async () => {
    const { err, codes } = await runCommand(["status", "--admin", "127.0.0.1:1"], {});
    assert.match(err, /nobody answers.*--admin/);
    assert.deepEqual(codes, [1]);
  });
});

// SPDX-License-Identifier: Apache-2.0
import assert from "node:assert/strict";
import { existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, describe, it } from "node:test";
import type { DialStatus, StatusView } from "../../src/contract/status.ts";
import { EASY, Gateway, HARD, LLAMA, PATIENT } from "../harness/gateway.ts";
import { waitFor } from "../harness/wait-for.ts";

const state = mkdtempSync(join(tmpdir(), "pm-state-"));
const FILE = join(state, "dials.json");
const CONFIG = {
  ...PATIENT,
  virtualModels: [
    { name: "auto", router: "heuristic", dailyBudgetUsd: 1000, default: LLAMA.name, sticky: false },
  ],
};

const DAY_MS = 86_400_000;
/** So long before midnight these tests do not begin: the next day has spent nothing. */
const EVE_MS = 120_000;

/** A dial as it outlives its process. */
interface SavedDial {
  readonly purse: { readonly spentUsd: number };
}

function savedDial(): SavedDial | undefined {
  if (!existsSync(FILE)) return undefined;
  const dials = JSON.parse(readFileSync(FILE, "utf8")) as Readonly<Record<string, string>>;
  return dials["auto"] === undefined ? undefined : (JSON.parse(dials["auto"]) as SavedDial);
}

describe("dials over a restart of pointsman, while Envoy goes on", () => {
  let gateway: Gateway;
  before(async () => {
    await waitFor("midnight to be over", () => DAY_MS - (Date.now() % DAY_MS) > EVE_MS, EVE_MS + 1000);
    gateway = await Gateway.start({ config: CONFIG, serveFlags: ["--state", state] });
    await gateway.steered();
  });
  after(async () => {
    await gateway[Symbol.asyncDispose]();
    rmSync(state, { recursive: true });
  });

  /** What of the dial does not change by itself as time goes by. */
  async function dial(): Promise<Pick<DialStatus, "spentTodayUsd" | "recentShare"> & { threshold: number }> {
    const response = await fetch(`http://127.0.0.1:${gateway.adminPort}/status.json`);
    const { virtualModels } = (await response.json()) as StatusView;
    const { policy } = virtualModels.find(({ name }) => name === "auto") ?? {};
    if (policy?.dial?.recentShare === undefined) return assert.fail("no dial that has seen requests");
    const { spentTodayUsd, recentShare } = policy.dial;
    return { spentTodayUsd, recentShare, threshold: policy.threshold };
  }

  /** Requests that move the threshold and cost money; all of them, and those before, are paid when it is done. */
  async function traffic(): Promise<void> {
    for (let at = 0; at < 20; at++) assert.equal((await gateway.chat(`${HARD} ${at}`)).status, 200);
    const named = () => gateway.exchanges().filter(({ reason }) => reason === "explicit-model").length;
    const before = named();
    await gateway.chat(EASY, { model: LLAMA.model });
    await waitFor("the line of the last of them", () => named() > before);
  }

  /** Ends pointsman so, and starts it again beside the same Envoy. */
  async function restart(signal: "SIGTERM" | "SIGKILL"): Promise<void> {
    gateway.serve.signal(signal);
    await gateway.serve.ended();
    await gateway.startServe();
  }

  it("takes them up as they were after SIGTERM: threshold, share and the day's spending", async () => {
    const blank = await dial();
    await traffic();
    const before = await dial();
    assert.ok(before.spentTodayUsd > blank.spentTodayUsd && before.threshold !== blank.threshold);
    await restart("SIGTERM");
    assert.deepEqual(await dial(), before);
    await gateway.steered();
    assert.ok((await dial()).spentTodayUsd > before.spentTodayUsd);
  });

  it("takes them up as they were saved last after SIGKILL", async () => {
    await traffic();
    const before = await dial();
    const isSaved = (): boolean => savedDial()?.purse.spentUsd === before.spentTodayUsd;
    await waitFor("the dial to be saved, as it is every five seconds", isSaved, 30_000);
    await restart("SIGKILL");
    assert.deepEqual(await dial(), before);
    await gateway.steered();
  });

  const unusable = [
    ["is cut off", (text: string) => text.slice(0, text.length / 2)],
    ["is of a newer version", () => '{"version":9,"dials":[]}'],
  ] as const;
  for (const [what, hurt] of unusable)
    it(`begins anew where the file ${what}, names it and what to do, and serves`, async () => {
      gateway.serve.signal("SIGTERM");
      await gateway.serve.ended();
      writeFileSync(FILE, hurt(readFileSync(FILE, "utf8")));
      await gateway.startServe();
      await gateway.steered();
      const [told = {}, ...more] = gateway.events("dials-not-loaded");
      assert.deepEqual([told["file"], more], [FILE, []]);
      assert.match(String(told["remedy"]), /dials\.json\.unusable/);
    });

  it("begins one dial anew where that dial alone is of a newer version, and says which", async () => {
    gateway.serve.signal("SIGTERM");
    await gateway.serve.ended();
    const dials = JSON.parse(readFileSync(FILE, "utf8")) as Record<string, string>;
    dials["auto"] = JSON.stringify({ ...JSON.parse(dials["auto"] ?? "{}"), version: 2 });
    writeFileSync(FILE, JSON.stringify(dials));
    await gateway.startServe();
    await gateway.steered();
    const [told] = gateway.events("dial-begins-anew");
    assert.deepEqual([told?.["virtual_model"], told?.["kept"], told?.["folder"]], ["auto", "nothing", state]);
  });

  it("goes on with a folder that is full, and says so once", async () => {
    gateway.serve.signal("SIGTERM");
    await gateway.serve.ended();
    rmSync(`${FILE}.new`, { force: true });
    symlinkSync("/dev/full", `${FILE}.new`);
    writeFileSync(FILE, "{}");
    await gateway.startServe();
    await gateway.steered();
    await traffic();
    gateway.serve.signal("SIGTERM");
    assert.equal(await gateway.serve.ended(), 0, gateway.serve.lines.slice(-4).join("\n"));
    const told = gateway.events("dials-not-saved");
    assert.deepEqual(
      told.map(({ error, folder }) => [error, folder]),
      [["ENOSPC", state]],
    );
    assert.equal(readFileSync(FILE, "utf8"), "{}");
  });
});

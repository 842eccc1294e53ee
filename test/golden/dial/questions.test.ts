// SPDX-License-Identifier: Apache-2.0
import assert from "node:assert/strict";
import { readdirSync } from "node:fs";
import { readFile, writeFile } from "node:fs/promises";
import { describe, it } from "node:test";
import { fileURLToPath } from "node:url";
import { parse, stringify } from "yaml";
import type { DialTarget } from "../../../src/contract/dial.ts";
import { UNKNOWN_TRAFFIC } from "../../../src/dial/calibration.ts";
import { dialTerms } from "../../../src/dial/dial.ts";
import { perReplica, replay } from "../../../src/dial/replay.ts";
import { type ReplayWindow, replayWindows } from "../../../src/dial/replay-windows.ts";
import { seededRandom } from "../../../src/evaluation/random.ts";
import { type Stretch, syntheticRequests } from "./synthetic.ts";

interface Case {
  readonly seed: number;
  readonly target: DialTarget;
  readonly replicas?: number;
  /** Requests of each line of the answer. */
  readonly every: number;
  readonly stretches: readonly Stretch[];
}

const here = fileURLToPath(new URL(".", import.meta.url));

function answer({ seed, target, replicas = 1, every, stretches }: Case): string {
  const terms = perReplica(dialTerms(target, UNKNOWN_TRAFFIC), replicas);
  const pick = seededRandom(seed + 1);
  const plan = {
    ...{ terms, replicas, settleAfterMs: 5000 },
    replicaOf: () => Math.floor(pick() * replicas),
  };
  const steps = replay(syntheticRequests(stretches, seededRandom(seed)), plan);
  return stringify({ windows: [...replayWindows(steps, every, terms)].map(told) }, { lineWidth: 150 });
}

/** A stretch on one line, to the digits that an operator reads. */
function told(window: ReplayWindow): string {
  const { from, requests, strongShare, threshold, quality, strongQuality, usd, weakOnly, alarms } = window;
  const held =
    quality === undefined || strongQuality === undefined ? "" : (quality / strongQuality).toFixed(3);
  const replicas = window.replicas.map((one) => one.toFixed(2)).join(" ");
  return [
    `${from + 1}-${from + requests}`,
    `share ${strongShare.toFixed(3)}`,
    `threshold ${threshold.mean.toFixed(2)} (${threshold.least.toFixed(2)}-${threshold.most.toFixed(2)})`,
    `quality ${held}`,
    `usd ${usd.toFixed(2)}`,
    ...(window.replicas.length > 1 ? [`replicas ${replicas}`] : []),
    ...(weakOnly > 0 ? [`weak only ${weakOnly}`] : []),
    ...(alarms.length > 0 ? [`alarms ${alarms.join(", ")}`] : []),
  ].join("; ");
}

describe("the dial answers", () => {
  for (const file of readdirSync(here).filter((name) => name.endsWith(".in.yaml"))) {
    const question = file.replace(".in.yaml", "");
    it(`${question.replaceAll("-", " ")}?`, async () => {
      const given = parse(await readFile(`${here}${file}`, "utf8")) as Case;
      const out = `${here}${question}.out.yaml`;
      const found = answer(given);
      if (process.env["UPDATE_GOLDEN"] === "1") await writeFile(out, found);
      assert.equal(found, await readFile(out, "utf8"));
    });
  }
});

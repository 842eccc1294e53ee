// SPDX-License-Identifier: Apache-2.0
import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { once } from "node:events";
import { json } from "node:stream/consumers";
import { describe, it } from "node:test";

const MEGABYTE = 2 ** 20;
const POINTSMAN = new URL("../../bin/pointsman", import.meta.url).pathname;

/** What `analyze --json` says that this test is about. */
interface Told {
  readonly counts: { readonly requests: number };
  readonly bad: number;
  readonly scored: number;
  readonly peakMegabytes: number;
}

/** About a megabyte of log lines of some two kilobytes, each another; the last is broken. */
function someLines(round: number): { readonly text: string; readonly requests: number } {
  const filler = "The train to the coast leaves at noon, and nobody knows from which platform. ".repeat(24);
  const requests = Math.floor(MEGABYTE / (filler.length + 200));
  const lines = Array.from({ length: requests }, (_, i) =>
    JSON.stringify({
      request: {
        model: "gpt-4",
        messages: [{ role: "user", content: `Question ${round}.${i}: when is it? ${filler}` }],
      },
      response: { usage: { prompt_tokens: 400 + (i % 7), completion_tokens: 20 } },
    }),
  );
  return { text: `${lines.join("\n")}\n{"broken\n`, requests };
}

/** Runs `analyze -` on a log of so many megabytes that nobody ever holds. */
async function analyzed(
  megabytes: number,
): Promise<Told & { readonly sent: number; readonly broken: number }> {
  const child = spawn(POINTSMAN, ["analyze", "-", "--sample", "40", "--json"], {
    stdio: ["pipe", "pipe", "ignore"],
  });
  const told = json(child.stdout);
  let [sent, broken] = [0, 0];
  for (let bytes = 0; bytes < megabytes * MEGABYTE; ) {
    const { text, requests } = someLines(broken);
    sent += requests;
    broken++;
    bytes += Buffer.byteLength(text);
    if (!child.stdin.write(text)) await once(child.stdin, "drain");
  }
  child.stdin.end();
  const found = (await told) as Told;
  if (child.exitCode === null) await once(child, "exit");
  assert.equal(child.exitCode, 0);
  return { ...found, sent, broken };
}

describe("analyze on a log larger than its memory", () => {
  it("reads a gigabyte to its end in the memory that 64 megabytes take, and half as much again at most", async () => {
    const small = await analyzed(64);
    const large = await analyzed(1024);
    for (const { counts, bad, scored, sent, broken } of [small, large])
      assert.deepEqual([counts.requests, bad, scored], [sent, broken, 40]);
    assert.ok(large.sent > 10 * small.sent);
    assert.ok(
      large.peakMegabytes <= 1.5 * small.peakMegabytes && large.peakMegabytes < 512,
      `${large.peakMegabytes} MB, and ${small.peakMegabytes} MB for 64 MB`,
    );
  });
});

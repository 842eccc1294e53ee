// SPDX-License-Identifier: Apache-2.0
import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, describe, it } from "node:test";
import { gzipSync } from "node:zlib";

const POINTSMAN = join(import.meta.dirname, "../../bin/pointsman");

const user = (content: string) => ({ model: "gpt-4", messages: [{ role: "user", content }] });
const usage = { prompt_tokens: 40, completion_tokens: 60 };

/** A line of each form, one that is broken, and a request that comes twice. */
const LINES = [
  user("Write a birthday greeting for a colleague who likes to sail."),
  user("Write a birthday greeting for a colleague who likes to sail."),
  { request: user("Prove that the square root of 7 is irrational, step by step."), response: { usage } },
  { custom_id: "a", url: "/v1/chat/completions", body: user("¿Cuál es la mejor forma de cocinar el arroz?") },
  { ...user("Which gas is noble?\nA. Helium\nB. Oxygen\nC. Iron"), prompt_tokens: 30, completion_tokens: 1 },
  { event: "exchange", tier: "weak", score: 0.2, router: "ensemble", reason: "score" },
].map((line) => JSON.stringify(line));

interface Told {
  readonly counts: { readonly requests: number; readonly repeated: number; readonly fromUsage: number };
  readonly formats: Readonly<Record<string, number>>;
  readonly bad: number;
  readonly scored: number;
  readonly all: { readonly simple: { readonly value: number }; readonly risk: { readonly value: number } };
  readonly decisions: { readonly tiers: Readonly<Record<string, number>> };
  readonly kinds: Readonly<Record<string, readonly { readonly kind: string }[]>>;
}

describe("analyze with the router model that ships", () => {
  let folder = "";
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), "analyze-"));
  });
  after(() => rm(folder, { recursive: true }));

  const analyze = (...args: readonly string[]): Promise<{ out: string; err: string; code: number }> =>
    new Promise((resolve) => {
      execFile(POINTSMAN, ["analyze", ...args], { timeout: 60_000 }, (cause, out, err) =>
        resolve({ out, err, code: Number(cause?.code ?? 0) }),
      );
    });

  it("reads a packed log of every form, scores it, and writes a page without a prompt in it", async () => {
    const [log, page] = [join(folder, "log.jsonl.gz"), join(folder, "page.html")];
    await writeFile(log, gzipSync([...LINES, '{"prompt": "sailing'].join("\n")));
    const { out, err, code } = await analyze(log, "--strong-share", "0.4", "--report", page, "--json");
    assert.equal(code, 0, err);
    const { counts, formats, bad, scored, all, decisions, kinds } = JSON.parse(out) as Told;
    assert.deepEqual(formats, { requests: 2, pairs: 1, batch: 1, litellm: 1, decisions: 1 });
    assert.deepEqual([counts.requests, counts.repeated, counts.fromUsage, bad, scored], [5, 1, 2, 1, 5]);
    assert.equal(all.simple.value, 0.6);
    assert.ok(all.risk.value > 0 && all.risk.value < 1);
    assert.deepEqual(decisions.tiers, { weak: 1 });
    assert.deepEqual(kinds["language"]?.map(({ kind }) => kind).toSorted(), ["English", "Spanish"]);
    assert.match(err, /log\.jsonl\.gz:7: left out: not JSON\n/);
    assert.doesNotMatch(out + err + (await readFile(page, "utf8")), /birthday|sail|irrational|arroz|Helium/);
  });

  it("ends with code 1 and says what to look at where no line can be used", async () => {
    const log = join(folder, "other.txt");
    await writeFile(log, "not\nlines of ours\n");
    const { err, code } = await analyze(log);
    assert.equal(code, 1);
    assert.match(err, /no request in it: is it the right file, or --format or --csv-column wrong/);
  });
});

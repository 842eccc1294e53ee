// SPDX-License-Identifier: Apache-2.0
import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, describe, it } from "node:test";

const BIN = join(import.meta.dirname, "../../bin/pointsman");

interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Two subjects that are equally hard: only the tenant knows that the weak model is bad at one of them. */
const WAYS = [
  ["soup", "bread", "stew", "a pie", "pasta", "rice", "an omelette", "pancakes", "a curry", "noodles"],
  ["roses", "tulips", "a hedge", "the lawn", "an apple tree", "moss", "ivy", "seedlings", "herbs", "weeds"],
] as const;
const ASKED = [
  "How long does it take with",
  "What do I need for",
  "Give me three tips about",
  "What goes wrong most often with",
  "Explain to a child what happens with",
  "What is the cheapest way with",
] as const;
const VERBS = ["when I cook", "when I garden with"] as const;

/** `pick` says of each prompt whether the weak model fails on it. */
function labels(pick: (subject: number, place: number) => boolean): string {
  const lines = WAYS.flatMap((things, subject) =>
    things.flatMap((thing, i) =>
      ASKED.map((asked, j) =>
        JSON.stringify({
          prompt: `${asked} ${thing} ${VERBS[subject]} ${["", "on Sundays", "for ten people"][(i + j) % 3]}?`,
          outcomes: { small: pick(subject, i * ASKED.length + j) ? 0 : 1, large: 1 },
        }),
      ),
    ),
  );
  return lines.join("\n");
}

describe("a tenant's own head, from labels to scores", () => {
  const folder = mkdtempSync(join(tmpdir(), "fit-"));
  const file = (name: string): string => join(folder, name);
  before(() => {
    writeFileSync(
      file("labels.jsonl"),
      labels((subject, place) => subject === 0 && place % 5 > 0),
    );
    // As many failures, anywhere.
    writeFileSync(
      file("chance.jsonl"),
      labels((subject, place) => (place * 31 + subject * 17) % 11 < 4),
    );
    const prompts = ["Why does my sauce curdle?", "Which flowers like shade?"];
    writeFileSync(file("prompts.jsonl"), prompts.map((prompt) => JSON.stringify({ prompt })).join("\n"));
  });
  after(() => rmSync(folder, { recursive: true }));

  const run = (...args: readonly string[]): Promise<Ran> =>
    new Promise((resolve) => {
      const env = { PATH: process.env["PATH"] };
      const child = execFile(BIN, args, { env, cwd: folder, timeout: 60_000 }, (cause, out, err) =>
        resolve({ code: Number(cause?.code ?? 0), out, err }),
      );
      child.stdin?.end();
    });
  const fit = (data: string, ...more: readonly string[]): Promise<Ran> =>
    run("fit", "--data", data, "--weak", "small", "--strong", "large", "--out", "own.json", ...more);
  interface Line {
    readonly scores: Readonly<Record<string, number>>;
    readonly success: Readonly<Record<string, number>>;
  }
  const score = async (...more: readonly string[]): Promise<readonly Line[]> => {
    const { out, code, err } = await run("score", "--routers", "ensemble", ...more, "prompts.jsonl");
    assert.equal(code, 0, err);
    return out
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line) as Line);
  };

  it("is refused where the labels follow nothing that can be seen", async () => {
    const { code, out, err } = await fit("chance.jsonl");
    assert.equal(code, 3, out + err);
    assert.match(out, /Refused: the score/);
    assert.equal(existsSync(file("own.json")), false);
  });

  it("moves the scores of prompts that it has not seen to where the weak model fails", async () => {
    const { code, out, err } = await fit("labels.jsonl");
    assert.equal(code, 0, out + err);
    const [kitchen, garden] = await score("--fitted", "own.json");
    const [before] = await score();
    const [hard, easy] = [kitchen, garden].map((line) => line?.scores["ensemble"] ?? Number.NaN);
    assert.ok((hard ?? 0) > (easy ?? 1) + 0.1, `${hard} and ${easy}`);
    assert.notEqual(kitchen?.scores["ensemble"], before?.scores["ensemble"]);
    // The profile of the weak model is told by its name, and says the same from the other side.
    assert.ok((kitchen?.success["small"] ?? 1) < (garden?.success["small"] ?? 0));
    assert.equal(kitchen?.success["small"], kitchen?.success["weak"]);
    assert.equal(before !== undefined && "small" in before.success, false);
  });

  it("is not taken where it was made for another router model", async () => {
    const other = readFileSync(file("own.json"), "utf8").replace(
      /"routerModel":"[0-9a-f]{12}"/,
      '"routerModel":"000000000000"',
    );
    writeFileSync(file("other.json"), other);
    const { code, err } = await run("score", "--fitted", "other.json", "prompts.jsonl");
    assert.equal(code, 1);
    assert.match(err, /run pointsman fit again/);
  });
});

// SPDX-License-Identifier: Apache-2.0
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Child } from "../harness/child.ts";

const BIN = join(import.meta.dirname, "../../bin/pointsman");
/** Enough for each kind to be a domain of its own. */
const PROMPTS = 150;

/** Prompts of three kinds, made up by templates. */
const KINDS: readonly (readonly [string, (at: number) => string])[] = [
  [
    "chat",
    (at) =>
      `Write two friendly lines to neighbour ${at} about the weather${", and about tea".repeat(at % 5)}.`,
  ],
  [
    "code",
    (at) =>
      `Implement function f${at}(xs) { return xs; } so that it sorts ${at + 2} lists in place; explain its complexity.`,
  ],
  [
    "maths",
    (at) =>
      `A shop sells ${at + 3} apples a day at ${(at % 7) + 1} dollars. What is earned in ${(at % 9) + 2} days? Prove it.`,
  ],
];

/** Reports that the commands have written about made-up prompts, with the router model that ships. */
export class ReportFiles implements Disposable {
  readonly #folder = mkdtempSync(join(tmpdir(), "pm-reports-"));

  /** Writes one by a command; gives its address. Rejects with what the command says when it fails. */
  async write(name: "analyze" | "simulate" | "eval"): Promise<string> {
    const page = join(this.#folder, `${name}.html`);
    await using command = new Child(BIN, [name, ...this.#argsOf(name, page)]);
    if ((await command.ended()) !== 0) throw new Error(command.lines.join("\n"));
    return `file://${page}`;
  }

  [Symbol.dispose](): void {
    rmSync(this.#folder, { recursive: true, force: true });
  }

  #argsOf(name: "analyze" | "simulate" | "eval", page: string): readonly string[] {
    switch (name) {
      case "analyze":
        return [this.#log(), "--examples", "3", "--strong-share", "0.4", "--report", page];
      case "simulate":
        return [
          ...[this.#log(), "--mix", this.#outcomes(), "--requests", "600", "--strong-share", "0.4"],
          ...["--report", page],
        ];
      case "eval":
        return [
          ...["--data", this.#outcomes(), "--weak", "llama-3-8b-instruct", "--strong", "gpt-4-1106-preview"],
          ...["--bootstrap", "100", "--report", page],
        ];
    }
  }

  /** Requests, and decisions that were recorded. */
  #log(): string {
    const requests = made().map(({ prompt }) => ({
      model: "gpt-4",
      messages: [{ role: "user", content: prompt }],
    }));
    const decisions = Array.from({ length: 60 }, (_, at) => ({
      ...{ event: "exchange", tier: at % 3 ? "weak" : "strong", score: (at % 50) / 50 },
      ...{ router: "ensemble", reason: "score" },
    }));
    return this.#lines("log.jsonl", [...requests, ...decisions]);
  }

  #outcomes(): string {
    const lines = made().map(({ prompt, domain, at }) => ({
      ...{ prompt, domain },
      outcomes: { "llama-3-8b-instruct": Number(at % 3 > 0), "gpt-4-1106-preview": Number(at % 11 > 0) },
    }));
    return this.#lines("outcomes.jsonl", lines);
  }

  #lines(name: string, lines: readonly object[]): string {
    const file = join(this.#folder, name);
    writeFileSync(file, lines.map((line) => JSON.stringify(line)).join("\n"));
    return file;
  }
}

function made() {
  return KINDS.flatMap(([domain, text]) =>
    Array.from({ length: PROMPTS / KINDS.length }, (_, at) => ({ prompt: text(at), domain, at })),
  );
}

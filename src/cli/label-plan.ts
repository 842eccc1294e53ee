// SPDX-License-Identifier: Apache-2.0
import { readFileSync, statSync } from "node:fs";
import type { Config } from "../config/config.ts";
import { DEFAULT_RUBRIC, MAX_RUBRIC_UNITS } from "../judging/rubric.ts";
import { ChatClient } from "../llm-client/chat-client.ts";
import { commandWords } from "./checker.ts";
import { askableBackend } from "./label-backends.ts";
import { checkerGrader } from "./label-checker.ts";
import { exactMatchGrader } from "./label-exact-match.ts";
import type { JudgingFlags } from "./label-flags.ts";
import type { Grader } from "./label-grader.ts";
import { judgeGrader } from "./label-judge.ts";
import { type ConfigDeps, readConfigFile, showProblems } from "./read-config-file.ts";

/** Collects what is wrong with the options and the configuration, one sentence each, and what has to be closed. */
export class LabelPlan implements Disposable {
  readonly problems: string[] = [];
  readonly #flags: JudgingFlags;
  readonly #configFile: string;
  readonly #deps: ConfigDeps;
  readonly #clients = new Map<string, ChatClient>();
  #config: Config | undefined;
  #read = false;

  constructor(flags: JudgingFlags, configFile: string, deps: ConfigDeps) {
    this.#flags = flags;
    this.#configFile = configFile;
    this.#deps = deps;
  }

  /** A client for a backend of the configuration, one for all that name it; undefined when there is a problem. */
  client(name: string | undefined, flag: string): ChatClient | undefined {
    if (name === undefined) {
      this.problems.push(`${flag} is missing: name a backend of the configuration`);
      return undefined;
    }
    const known = this.#clients.get(name);
    if (known !== undefined) return known;
    const config = this.#configuration();
    if (config === undefined) return undefined;
    const found = askableBackend(config, name, flag);
    if (found.kind === "unusable") {
      this.problems.push(found.problem);
      return undefined;
    }
    const { timeout, attempts } = this.#flags;
    const client = new ChatClient(found.endpoint, { timeoutMs: timeout * 1000, attempts });
    this.#clients.set(name, client);
    return client;
  }

  /** How answers are graded; undefined when there is a problem. */
  grader(): Grader | undefined {
    const { judge, exactMatch, checker, checkerTimeout, judgeTokens, rubric } = this.#flags;
    if (judge !== undefined) {
      const client = this.client(judge, "--judge");
      const text = rubric === undefined ? DEFAULT_RUBRIC : this.#rubric(rubric);
      return client === undefined || text === undefined ? undefined : judgeGrader(client, text, judgeTokens);
    }
    if (exactMatch !== undefined) return exactMatchGrader(exactMatch);
    const command = checker === undefined ? undefined : commandWords(checker);
    if (command === undefined) {
      this.problems.push("nothing says which answer is good: give --judge, --exact-match or --checker");
      return undefined;
    }
    return checkerGrader({ command, timeoutMs: checkerTimeout * 1000, env: this.#deps.env });
  }

  [Symbol.dispose](): void {
    for (const client of this.#clients.values()) client[Symbol.dispose]();
  }

  /** Read once, and its problems told once. */
  #configuration(): Config | undefined {
    if (this.#read) return this.#config;
    this.#read = true;
    const file = this.#configFile;
    const read = readConfigFile(file, this.#deps);
    if (read.kind === "config") this.#config = read.config;
    else this.problems.push(showProblems(file, read.problems).trim());
    return this.#config;
  }

  #rubric(path: string): string | undefined {
    try {
      if (statSync(path).size <= 4 * MAX_RUBRIC_UNITS) {
        const text = readFileSync(path, "utf8");
        if (text.trim() !== "" && text.length <= MAX_RUBRIC_UNITS) return text;
      }
      this.problems.push(`--rubric ${path}: it must have from 1 to ${MAX_RUBRIC_UNITS} characters`);
    } catch (cause) {
      const code = (cause as NodeJS.ErrnoException).code ?? "unreadable";
      this.problems.push(`--rubric ${path}: ${code}: is it the right file`);
    }
    return undefined;
  }
}

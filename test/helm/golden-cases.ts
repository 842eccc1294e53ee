// SPDX-License-Identifier: Apache-2.0
import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import type { ChartOptions } from "../harness/chart.ts";

/** Folder of the cases. */
export const GOLDEN = join(import.meta.dirname, "golden");

/** What an operator installs, and where to look in what comes of it. */
export interface GoldenCase extends ChartOptions {
  readonly name: string;
  readonly question: string;
  /** `KIND/NAME`, then fields; list items by name or number, `*` for all of them. */
  readonly show: readonly string[];
}

/** Every case, by the name of its file. */
export function goldenCases(): readonly GoldenCase[] {
  return globSync("*.in.yaml", { cwd: GOLDEN })
    .toSorted()
    .map((file) => {
      const given = parse(readFileSync(join(GOLDEN, file), "utf8")) as Omit<GoldenCase, "name">;
      return { ...given, name: file.replace(".in.yaml", "") };
    });
}

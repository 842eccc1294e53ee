// SPDX-License-Identifier: Apache-2.0

import { text } from "node:stream/consumers";
import { heuristicScore } from "../src/steering/heuristic.ts";
import { readSignals } from "../src/steering/signals.ts";

/** A JSON list of prompts on stdin; a JSON list of the `heuristic` router's scores on stdout. For `reference.py`. */
const prompts: readonly string[] = JSON.parse(await text(process.stdin));
process.stdout.write(JSON.stringify(prompts.map((prompt) => heuristicScore(readSignals(prompt)))));

// SPDX-License-Identifier: Apache-2.0
import { columns } from "../../src/cli/columns.ts";
import { UNKNOWN_TRAFFIC } from "../../src/dial/calibration.ts";
import { dialTerms } from "../../src/dial/dial.ts";
import { perReplica, type ReplayedRequest, replay } from "../../src/dial/replay.ts";
import { seededRandom } from "../../src/evaluation/random.ts";
import { flagsOf } from "./flags.ts";

const DAY_MS = 86_400_000;
const HOUR_MS = 3_600_000;
const START = Date.UTC(2026, 0, 1);

const { runs: RUNS } = flagsOf({
  file: "dial-budget.ts",
  measures: `How a daily budget is held: steady days, days with a rush, days that are unlike the one before, replicas, wrong estimates.
Scores and costs are made up; nothing is read.`,
  takes: "Up to nine minutes on two cores that were busy with other work; in proportion to --runs.",
  flags: {
    runs: {
      kind: "number",
      default: 3,
      least: 1,
      most: 1000,
      whole: true,
      help: "runs of each day, each at random",
    },
  },
  example: "--runs 10",
});

interface Case {
  readonly name: string;
  readonly days: number;
  readonly perDay: number;
  readonly usd: number;
  readonly replicas: number;
  /** How busy an hour of a day is against the others. */
  readonly busy: (day: number, hour: number) => number;
  /** What is paid for a dollar estimated. */
  readonly paid: number;
}

const steady = (): number => 1;
const office = (_day: number, hour: number): number => (hour >= 8 && hour < 18 ? 8 : 1);
const CASES: readonly Case[] = [
  { name: "steady", days: 3, perDay: 20_000, usd: 40, replicas: 1, busy: steady, paid: 1 },
  { name: "steady, few requests", days: 3, perDay: 1000, usd: 2, replicas: 1, busy: steady, paid: 1 },
  { name: "steady, three replicas", days: 3, perDay: 20_000, usd: 40, replicas: 3, busy: steady, paid: 1 },
  {
    name: "steady, paid 1.5 × the estimate",
    days: 3,
    perDay: 20_000,
    usd: 40,
    replicas: 1,
    busy: steady,
    paid: 1.5,
  },
  { name: "office hours", days: 4, perDay: 20_000, usd: 40, replicas: 1, busy: office, paid: 1 },
  {
    name: "office hours, then three times as many",
    days: 4,
    perDay: 20_000,
    usd: 40,
    replicas: 1,
    busy: (day, hour) => (day === 3 ? 3 : 1) * office(day, hour),
    paid: 1,
  },
  {
    name: "less than weak calls alone cost",
    days: 1,
    perDay: 20_000,
    usd: 1,
    replicas: 1,
    busy: steady,
    paid: 1,
  },
];

/** Requests of all days: hours as busy as they are, times inside them at random, log odds of the score normal, costs unlike each other. */
function* requestsOf({ days, perDay, busy, paid }: Case, random: () => number): Generator<ReplayedRequest> {
  const usual = Array.from({ length: 24 }, (_, hour) => busy(0, hour)).reduce((a, b) => a + b, 0);
  for (let day = 0; day < days; day++)
    for (let hour = 0; hour < 24; hour++) {
      const count = Math.round((perDay * busy(day, hour)) / usual);
      const times = Array.from({ length: count }, () => random() * HOUR_MS).sort((a, b) => a - b);
      for (const ms of times) {
        const score = 1 / (1 + Math.exp(-(-0.5 + 0.9 * normal(random))));
        const size = Math.exp(0.8 * normal(random));
        const [weak, strong] = [0.00005 * (1 + score), 0.006 * (1 + score)];
        yield {
          atMs: Math.round(START + day * DAY_MS + hour * HOUR_MS + ms),
          score,
          weak: { usd: weak },
          strong: { usd: strong },
          // A long answer costs more than a mean one: exp(0.32) is the mean of the sizes.
          paidUsd: { weak: (paid * weak * size) / 1.377, strong: (paid * strong * size) / 1.377 },
        };
      }
    }
}

function normal(random: () => number): number {
  return Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
}

interface Day {
  usd: number;
  requests: number;
  strong: number;
  firstSpent: number | undefined;
}

function daysOf(one: Case, run: number): readonly Day[] {
  const random = seededRandom(run);
  const pick = seededRandom(77 + run);
  const terms = perReplica(
    dialTerms({ kind: "dailyBudgetUsd", usd: one.usd }, UNKNOWN_TRAFFIC),
    one.replicas,
  );
  const plan = {
    ...{ terms, replicas: one.replicas, settleAfterMs: 8000 },
    replicaOf: () => Math.floor(pick() * one.replicas),
  };
  const days: Day[] = [];
  for (const { request, chosen, usd, aim } of replay(requestsOf(one, random), plan)) {
    const at = Math.floor((request.atMs - START) / DAY_MS);
    days[at] ??= { usd: 0, requests: 0, strong: 0, firstSpent: undefined };
    const day = days[at];
    day.usd += usd;
    day.requests++;
    if (chosen === "strong") day.strong++;
    if (aim.kind === "weak-only") day.firstSpent ??= (request.atMs - START - at * DAY_MS) / HOUR_MS;
  }
  return days;
}

const rows = CASES.flatMap((one) => {
  const runs = Array.from({ length: RUNS }, (_, run) => daysOf(one, run));
  return Array.from({ length: one.days }, (_, day) => {
    const found = runs.flatMap((days) => days[day] ?? []);
    const parts = found.map(({ usd }) => usd / one.usd);
    const spent = found.flatMap(({ firstSpent }) => (firstSpent === undefined ? [] : [firstSpent]));
    const share = found.reduce((sum, { strong, requests }) => sum + strong / requests, 0) / found.length;
    return [
      day === 0 ? one.name : "",
      String(day + 1),
      String(Math.round(found.reduce((sum, { requests }) => sum + requests, 0) / found.length)),
      `${(100 * Math.min(...parts)).toFixed(1)} – ${(100 * Math.max(...parts)).toFixed(1)} %`,
      `${(100 * share).toFixed(1)} %`,
      spent.length === 0 ? "never" : `${Math.min(...spent).toFixed(1)} h, in ${spent.length} of ${RUNS}`,
    ];
  });
});
const head = ["traffic", "day", "requests", "of the budget spent", "strong share", "weak calls only from"];
process.stdout.write(`${columns([head, ...rows]).join("\n")}\n`);

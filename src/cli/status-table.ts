// SPDX-License-Identifier: Apache-2.0
import type { DialStatus, StatusView, Tally, VirtualModelStatus } from "../contract/status.ts";
import { columns } from "./columns.ts";
import type { Paint } from "./paint.ts";

const HEAD = [
  "VIRTUAL MODEL",
  "MODE",
  "REQUESTS",
  "STRONG",
  "SAVED",
  "OF",
  "THRESHOLD",
  "HOLDS",
  "DECISION P50",
  "P99",
  "FALLBACKS",
  "FAIL-OPENS",
];

/** One line a virtual model, what its dial wants somebody to look at, and the backends that are not live. */
export function statusTable(status: StatusView, paint: Paint): string {
  const [title = "", ...lines] = columns([
    HEAD,
    ...status.virtualModels.map((one) => rowOf(one, status.decisionBounds)),
  ]);
  const alarms = status.virtualModels.flatMap(({ name, policy }) =>
    (policy?.dial?.alarms ?? []).map((alarm) => paint("yellow", `${name}: ${alarm} (docs/operations.md)`)),
  );
  const absent = status.backends
    .filter(({ state }) => state !== "live")
    .map(({ name, state, remark }) =>
      paint("red", `backend ${name}: ${state}${remark === undefined ? "" : `: ${remark}`}`),
    );
  const ready = status.ready ? "ready" : `not ready: waiting for ${status.missing.join(", ")}`;
  const hours = ((status.now - status.startedAt) / 3_600_000).toFixed(1);
  const first = `pointsman ${status.version}: ${ready}, up ${hours} h`;
  const missed = status.missedExchanges ?? 0;
  const unheard =
    missed === 0 ? [] : [paint("yellow", `${missed} exchanges are not in the ledger (docs/operations.md)`)];
  const shadowed = status.virtualModels
    .filter(({ policy }) => policy?.mode === "shadow")
    .map(({ name }) => `${name}: shadow mode: share, saving and spending are what they would have been`);
  const looked = [...shadowed, ...alarms, ...unheard, ...absent];
  return `${[first, "", paint("bold", title), ...lines, ...(looked.length === 0 ? [] : ["", ...looked])].join("\n")}\n`;
}

function rowOf({ name, policy, total }: VirtualModelStatus, bounds: readonly number[]): readonly string[] {
  return [
    name,
    policy?.mode ?? "-",
    String(total.exchanges),
    percent(total.strong, total.strong + total.weak),
    dollars(total.allStrongCost - total.cost),
    dollars(total.allStrongCost),
    policy?.threshold.toFixed(3) ?? "-",
    policy?.dial === undefined ? "-" : held(policy.dial),
    quantile(total, bounds, 0.5),
    quantile(total, bounds, 0.99),
    String(total.fallbacks),
    String(total.failOpens),
  ];
}

function held({ target, spentTodayUsd }: DialStatus): string {
  switch (target.kind) {
    case "strongShare":
      return `${percent(target.share, 1)} strong`;
    case "qualityFloor":
      return `${percent(target.floor, 1)} quality`;
    case "dailyBudgetUsd":
      return `${dollars(target.usd)} a day, ${dollars(spentTodayUsd)} spent`;
    default:
      return "the threshold";
  }
}

function percent(part: number, whole: number): string {
  return whole === 0 ? "-" : `${((100 * part) / whole).toFixed(1)} %`;
}

function dollars(amount: number): string {
  return amount !== 0 && Math.abs(amount) < 0.01 ? `$${amount.toPrecision(2)}` : `$${amount.toFixed(2)}`;
}

/** The smallest bound under which this share of the decisions stays. */
function quantile({ decisions }: Tally, bounds: readonly number[], share: number): string {
  const all = decisions.reduce((sum, count) => sum + count, 0);
  if (all === 0) return "-";
  let seen = 0;
  const at = decisions.findIndex((count) => {
    seen += count;
    return seen >= share * all;
  });
  const bound = bounds[at];
  return bound === undefined ? `> ${bounds.at(-1)} ms` : `<= ${bound} ms`;
}

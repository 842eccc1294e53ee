// SPDX-License-Identifier: Apache-2.0
import type { Turn } from "./measure.ts";
import { MODES } from "./modes.ts";

/** What went wrong while measuring, one sentence each: figures of a path that fails are worth nothing. */
export function faultsOf(turns: readonly Turn[], failOpens: number): readonly string[] {
  const faults = MODES.flatMap(({ name, reasons }) => {
    const own = turns.filter((turn) => turn.mode === name);
    return [...statusFaults(name, own), ...reasonFaults(name, own, reasons ?? [])];
  });
  if (failOpens > 0) faults.push(`${failOpens} requests passed without a decision (failure_mode_allowed)`);
  return faults;
}

function statusFaults(mode: string, turns: readonly Turn[]): readonly string[] {
  return turns.flatMap(({ result }) =>
    [...result.statuses]
      .filter(([status]) => status !== 200)
      .map(([status, count]) => `${mode}: ${count} replies with status ${status}`),
  );
}

/** In a mode that asks the router every reply has a reason, and one of the expected. */
function reasonFaults(mode: string, turns: readonly Turn[], expected: readonly string[]): readonly string[] {
  return turns.flatMap(({ result }) => {
    const known = expected.reduce((sum, reason) => sum + (result.reasons.get(reason) ?? 0), 0);
    if (expected.length === 0 || known === result.requests) return [];
    const seen = [...result.reasons].map(([reason, count]) => `${reason} ${count}`).join(", ");
    return [`${mode}: of ${result.requests} replies ${known} have an expected reason (${seen})`];
  });
}

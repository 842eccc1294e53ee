// SPDX-License-Identifier: Apache-2.0
import type { Outlook } from "../dial/outlook.ts";
import { columns } from "./columns.ts";
import type { GatheredTraffic, TrafficModel, TrafficSource } from "./gather-traffic.ts";
import type { TrafficRate } from "./traffic-rate.ts";

/** What a calibration found, ready to be told. */
export interface Calibrated {
  readonly source: TrafficSource;
  readonly gathered: GatheredTraffic;
  /** Digest of the router model. */
  readonly digest: string;
  readonly rate?: TrafficRate;
  readonly chosen: Outlook;
  /** What other thresholds would give. */
  readonly table: readonly Outlook[];
  /** True: the tenant's own heads scored. */
  readonly fitted: boolean;
}

/** A calibration as lines for a terminal, the policy to paste at the end. */
export function calibrationLines(found: Calibrated): readonly string[] {
  return [heading(found), ...tableLines(found), ...notes(found), "", ...snippet(found)];
}

/** Whether every model has a price. */
export function isPriced({ weak, strong }: TrafficSource): boolean {
  return [...weak, strong].every(({ price }) => price !== undefined);
}

function heading({ source, gathered, digest, rate }: Calibrated): string {
  const { prompts, bad, drawnFrom } = gathered;
  const left = bad === 0 ? "" : ` (lines left out: ${bad})`;
  const sample = drawnFrom === undefined ? "" : `, drawn at random from ${drawnFrom} (--limit)`;
  return `${prompts.length} prompts of ${source.file}${sample}${left}${rateText(rate)}; router ${source.router}, router model ${digest}`;
}

function rateText(rate: TrafficRate | undefined): string {
  if (rate === undefined) return "";
  const { requestsPerDay, hours } = rate;
  const from = hours === undefined ? "" : `, by the time stamps of ${hours.toFixed(1)} hours`;
  return `; ${Math.round(requestsPerDay)} requests a day${from}`;
}

/** One line a threshold, the chosen one marked among them. */
function tableLines({ source, table, chosen, rate }: Calibrated): readonly string[] {
  // Where scores are few or equal, several shares have one threshold.
  const rows = [...new Map([...table, chosen].map((row) => [row.threshold, row])).values()].toSorted(
    (a, b) => a.strongShare - b.strongShare,
  );
  const priced = isPriced(source);
  const perDay = priced && rate !== undefined ? rate.requestsPerDay : undefined;
  const head = ["", "strong share", "threshold", "predicted quality", "USD per 1,000 requests"];
  const cells = rows.map((row) => [
    row === chosen ? "→" : "",
    `${(100 * row.strongShare).toFixed(1)} %`,
    String(row.threshold),
    row.quality?.toFixed(3) ?? "–",
    priced ? (1000 * row.usd).toFixed(2) : "–",
    ...(perDay === undefined ? [] : [(perDay * row.usd).toFixed(2)]),
  ]);
  return columns([perDay === undefined ? head : [...head, "USD a day"], ...cells]);
}

function notes(found: Calibrated): readonly string[] {
  const { source, gathered } = found;
  const models = [...source.weak, source.strong];
  const names = models.map(({ profile }) => profile).join(", ");
  return [
    qualityNote(found, names),
    ...(gathered.told === 0
      ? []
      : [
          `${gathered.told} of them have a score and no prompt: they count as they were scored, by whichever router, for the weak backends of then.`,
        ]),
    ...(gathered.unknown.length === 0
      ? []
      : [
          `Nothing predicts the loss of ${gathered.unknown.join(", ")}: the router's own score stands for it.`,
        ]),
    isPriced(source)
      ? `Prices in/out per million tokens: ${models.map(priced).join(", ")}; answers of ${source.answerTokens} tokens.`
      : `No price for one of ${names}: give --prices.`,
  ];
}

function qualityNote({ gathered, chosen }: Calibrated, names: string): string {
  if (chosen.quality !== undefined)
    return `Quality is what the router model predicts for ${names}, not what was measured.`;
  return gathered.told > 0
    ? "Quality is not predicted: that takes the prompts of all lines."
    : `Quality is not predicted: there is no profile of one of ${names}.`;
}

function priced({ profile, price }: TrafficModel): string {
  return `${profile} ${price?.input}/${price?.output}`;
}

function snippet({ source, gathered, chosen, fitted }: Calibrated): readonly string[] {
  const share = `${(100 * chosen.strongShare).toFixed(1)} %`;
  const profiles = source.weak.map(({ profile }) => profile).join(", ");
  const where =
    gathered.told === gathered.prompts.length ? "" : `, where the weak backends' profiles are ${profiles}`;
  return [
    `# pointsman.yaml: ${share} of such prompts go to the strong model${where}`,
    "virtualModels:",
    "  - name: auto",
    `    router: ${source.router}`,
    `    threshold: ${chosen.threshold}`,
    ...(fitted ? ["    # and the file of --fitted, by the key fitted: the threshold belongs to it"] : []),
  ];
}

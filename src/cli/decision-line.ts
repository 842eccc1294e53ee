// SPDX-License-Identifier: Apache-2.0
import { fit } from "./columns.ts";
import type { ExchangeLine } from "./exchange-line.ts";
import type { Paint, Style } from "./paint.ts";

/** Widths that together, with a space between them, fit 100 columns. */
const WIDTHS = {
  time: 8,
  model: 11,
  score: 11,
  tier: 6,
  reason: 17,
  backend: 14,
  decision: 6,
  status: 3,
  total: 7,
} as const;

/** The heading over the decision lines. */
export function decisionHeading(paint: Paint): string {
  const cells = [
    fit("time", WIDTHS.time),
    fit("model", WIDTHS.model),
    fit("score", WIDTHS.score),
    fit("tier", WIDTHS.tier),
    fit("reason", WIDTHS.reason),
    fit("backend", WIDTHS.backend),
    fit("decide", WIDTHS.decision, "right"),
    "   ",
    fit("total", WIDTHS.total, "right"),
  ];
  return paint("dim", cells.join(" "));
}

/**
 * One exchange as one line of at most 100 columns. The backend shown is the one that served; where the client was told
 * a problem in place of a backend's answer, its code runs over the backend's column.
 */
export function decisionLine(exchange: ExchangeLine, paint: Paint): string {
  const { virtual_model: model, tier, status } = exchange;
  const cells = [
    paint("dim", fit(clock(exchange.time), WIDTHS.time)),
    fit(model ?? "-", WIDTHS.model),
    fit(scoreAgainst(exchange), WIDTHS.score),
    styled(paint, tierStyle(tier), fit(tier ?? "-", WIDTHS.tier)),
    reasonAndBackend(exchange, paint),
    fit(duration(exchange.decision_ms), WIDTHS.decision, "right"),
    styled(
      paint,
      statusStyle(status),
      fit(status === undefined ? "-" : String(status), WIDTHS.status, "right"),
    ),
    fit(duration(exchange.duration_ms), WIDTHS.total, "right"),
    ...(fellBack(exchange) ? [paint("yellow", "fallback")] : []),
  ];
  return cells.join(" ");
}

function reasonAndBackend(exchange: ExchangeLine, paint: Paint): string {
  const { reason, problem } = exchange;
  if (problem !== undefined) {
    const told = reason === undefined ? problem : `${reason} ${problem}`;
    return paint("red", fit(told, WIDTHS.reason + 1 + WIDTHS.backend));
  }
  const shown = styled(paint, reasonStyle(reason), fit(reason ?? "-", WIDTHS.reason));
  return `${shown} ${fit(servedBy(exchange), WIDTHS.backend)}`;
}

/** True when more than one attempt was made, or another backend served than was decided on. */
export function fellBack({ attempts, backend, served_by }: ExchangeLine): boolean {
  if ((attempts ?? 1) > 1) return true;
  return backend !== undefined && served_by !== undefined && served_by !== "" && served_by !== backend;
}

function servedBy({ served_by, backend }: ExchangeLine): string {
  return served_by || backend || "-";
}

/** Hours, minutes and seconds of this machine's time zone. */
export function clock(time: string): string {
  const at = new Date(time);
  if (Number.isNaN(at.getTime())) return "--:--:--";
  return [at.getHours(), at.getMinutes(), at.getSeconds()]
    .map((part) => String(part).padStart(2, "0"))
    .join(":");
}

function scoreAgainst({ score, threshold }: ExchangeLine): string {
  if (score === undefined) return "-";
  if (threshold === undefined) return score.toFixed(3);
  return `${score.toFixed(3)}${score >= threshold ? "≥" : "<"}${threshold.toFixed(3)}`;
}

/** At most six characters: `0.4ms`, `12.3ms`, `840ms`, `12.3s`, `742s`. */
function duration(ms: number | undefined): string {
  if (ms === undefined) return "-";
  if (ms < 99.95) return `${ms.toFixed(1)}ms`;
  if (ms < 9999.5) return `${Math.round(ms)}ms`;
  const seconds = ms / 1000;
  return seconds < 99.95 ? `${seconds.toFixed(1)}s` : `${Math.round(seconds)}s`;
}

function styled(paint: Paint, style: Style | undefined, text: string): string {
  return style === undefined ? text : paint(style, text);
}

function tierStyle(tier: string | undefined): Style | undefined {
  if (tier === "weak") return "green";
  return tier === "strong" ? "magenta" : undefined;
}

/** A score that came from something quicker than the router's best is yellow; no answer of ours at all is red. */
function reasonStyle(reason: string | undefined): Style | undefined {
  if (reason === "fail-open") return "red";
  return reason === "unscored" || reason?.startsWith("static-") ? "yellow" : undefined;
}

function statusStyle(status: number | undefined): Style | undefined {
  if (status === undefined || status === 0 || status >= 500) return "red";
  return status >= 400 ? "yellow" : "green";
}

// SPDX-License-Identifier: Apache-2.0
import type { DomainCalibration } from "../evaluation/domain-calibration.ts";
import type { Evaluation } from "../evaluation/evaluation.ts";
import { percent } from "./estimate-cell.ts";
import { escaped } from "./html.ts";
import { wide } from "./report-page.ts";

/** Calibration of every router by domain as an HTML table; empty where prompts have no domain. */
export function domainTable({ rows }: Evaluation): string {
  const routers = rows.flatMap(({ router, domains }) => (domains === undefined ? [] : [{ router, domains }]));
  const domains = routers[0]?.domains ?? [];
  if (domains.length === 0) return "";
  const head = ["domain", "prompts", "strong needed", ...routers.map(({ router }) => escaped(router))];
  const body = domains.map(({ domain, prompts, observed }) => {
    const cells = routers.map((router) => cell(router.domains.find((one) => one.domain === domain)));
    return `<tr><th scope="row">${escaped(domain).replaceAll("_", "_<wbr>")}</th><td>${prompts}</td><td>${percent(observed)}</td>${cells.join("")}</tr>`;
  });
  return [
    "<p>Calibration by domain: each router's mean score, to be compared with how often the strong model was needed; below it its calibration error, and in brackets what that would be if every score were right.</p>",
    wide(
      "Calibration by domain",
      `<table class="dense"><thead><tr>${head.map((name) => `<th scope="col">${name}</th>`).join("")}</tr></thead><tbody>${body.join("")}</tbody></table>`,
    ),
  ].join("\n");
}

function cell(found: DomainCalibration | undefined): string {
  if (found === undefined) return "<td></td>";
  const { predicted, error, chance } = found;
  return `<td>${percent(predicted)} <small>${twoDigits(error)} (${twoDigits(chance)})</small></td>`;
}

function twoDigits(value: number): string {
  return value.toFixed(2);
}

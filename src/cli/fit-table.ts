// SPDX-License-Identifier: Apache-2.0
import type { Estimate } from "../evaluation/bootstrap.ts";
import type { HeldOutProfile } from "../fitting/fit-profile.ts";
import type { FittedContent, FittedScore } from "../fitting/fitted-text.ts";
import { columns } from "./columns.ts";

/** Figures of a fit for people: what it gains on prompts that were kept from it. */
export function fitTable({ score, profiles, routerModel, data }: FittedContent): readonly string[] {
  const names = [...profiles];
  const measured = names.flatMap(([name, profile]) => ("heldOut" in profile ? [{ name, ...profile }] : []));
  const also = (name: string): string =>
    names
      .flatMap(([other, profile]) => ("same" in profile && profile.same === name ? [` (${other})`] : []))
      .join("");
  return [
    `${data.rows} labelled prompts, router model ${routerModel}; figures are of prompts that were kept from the fit`,
    "",
    ...(score === undefined ? [] : scoreLines(score)),
    ...measured.flatMap(({ name, heldOut }) => profileLines(`${name}${also(name)}`, heldOut)),
  ];
}

function scoreLines({ router, weak, strong, heldOut }: FittedScore): readonly string[] {
  const { apgr, staticApgr, overShipped, overLength, better, strongShare95, calibrationError } = heldOut;
  const rows = [
    ["", "fitted", `shipped ${router}`, "prompt length"],
    ["APGR", shown(apgr.fitted), shown(apgr.shipped), shown(apgr.length)],
    ["APGR, static graph", shown(staticApgr.fitted), shown(staticApgr.shipped), ""],
    ["strong at 95 % quality", percent(strongShare95.fitted), percent(strongShare95.shipped), ""],
    ["calibration error", calibrationError.fitted.toFixed(3), calibrationError.shipped.toFixed(3), ""],
  ];
  return [
    `Score, ${weak} or ${strong}: ${heldOut.prompts} prompts in ${heldOut.folds} parts`,
    ...columns(rows, "  "),
    `  over shipped ${signed(overShipped)}, better in ${percent(better)} of the draws; over length ${signed(overLength)}`,
    "",
  ];
}

function profileLines(name: string, heldOut: HeldOutProfile): readonly string[] {
  const { brier, calibrationError, overShipped, better } = heldOut;
  const rows = [
    ["", "fitted", "shipped", "always the mean"],
    ["Brier score", ...[brier.fitted, brier.shipped, brier.constant].map((value) => value.toFixed(4))],
    ["calibration error", calibrationError.fitted.toFixed(3), calibrationError.shipped.toFixed(3), ""],
  ];
  return [
    `Profile ${name}: ${heldOut.prompts} prompts in ${heldOut.folds} parts, mean outcome ${heldOut.success.toFixed(3)}`,
    ...columns(rows, "  "),
    `  less than shipped by ${signed(overShipped, 4)}, better in ${percent(better)} of the draws`,
    "",
  ];
}

function shown({ value, low, high }: Estimate): string {
  const interval = low === undefined || high === undefined ? "" : ` [${low.toFixed(3)}, ${high.toFixed(3)}]`;
  return `${value.toFixed(3)}${interval}`;
}

function signed({ value, low, high }: Estimate, digits = 3): string {
  const sign = (number: number): string => `${number < 0 ? "−" : "+"}${Math.abs(number).toFixed(digits)}`;
  const interval = low === undefined || high === undefined ? "" : ` [${sign(low)}, ${sign(high)}]`;
  return `${sign(value)}${interval}`;
}

function percent(share: number): string {
  return `${(100 * share).toFixed(0)} %`;
}

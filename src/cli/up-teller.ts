// SPDX-License-Identifier: Apache-2.0
import { showHostPort } from "./address.ts";
import { type BannerFacts, banner } from "./banner.ts";
import { showAsJson, showForPeople } from "./child-output.ts";
import { clock } from "./decision-line.ts";
import type { Notice } from "./lifecycle.ts";
import { type NoticeText, noticeText } from "./notice-text.ts";
import { type Paint, paintFor } from "./paint.ts";
import type { Output, ProgramDeps } from "./program-deps.ts";

/** Tells a person or a program what happens. */
export interface Teller {
  tell(notice: Notice, envoy: EnvoyWitness): Promise<void>;
  /** One line of `serve`'s standard output. */
  readonly childLine: (line: string) => void;
}

/** What Envoy's own records say. */
export interface EnvoyWitness {
  readonly logFile: string;
  logTail(): Promise<readonly string[]>;
  refusals(): Promise<readonly string[]>;
}

/** Lines for people on a terminal, JSON lines when asked for or when nobody sits there. */
export function makeTeller(
  deps: ProgramDeps,
  wish: { readonly json: boolean; readonly color: boolean },
  facts: BannerFacts,
): Teller {
  if (wish.json || deps.stdout.isTTY !== true) return jsonTeller(deps, facts);
  const paint = paintFor(deps.stdout, deps.env, wish.color);
  const people = showForPeople(deps.stdout, paint);
  return {
    childLine: people,
    tell: (notice, envoy) => {
      if (notice.kind === "up") deps.stdout.write(banner(facts, paint));
      else deps.stdout.write(`${noticeLine(noticeText(notice), paint)}\n`);
      return witness(notice, envoy, (lines) =>
        deps.stdout.write(lines.map((line) => `  ${line}\n`).join("")),
      );
    },
  };
}

function jsonTeller({ stdout, stderr }: ProgramDeps, facts: BannerFacts): Teller {
  return {
    childLine: showAsJson(stdout, stderr),
    tell: (notice, envoy) => {
      const { level, event, fields } = noticeText(notice);
      writeJson(stdout, { level, event, ...fields, ...(notice.kind === "up" ? upFields(facts) : {}) });
      return witness(notice, envoy, (lines) =>
        writeJson(stdout, { level: "error", event: "envoy-says", lines }),
      );
    },
  };
}

/** What a script needs to know once requests can be made. */
function upFields({ listen, admin, standIns, envoyVersion }: BannerFacts): object {
  return {
    listen: showHostPort(listen),
    admin: showHostPort(admin),
    envoy: envoyVersion,
    stand_ins: Object.fromEntries(standIns),
  };
}

function writeJson(stdout: Output, fields: object): void {
  stdout.write(`${JSON.stringify({ time: new Date().toISOString(), ...fields })}\n`);
}

function noticeLine({ level, sentence }: NoticeText, paint: Paint): string {
  const style = { info: "cyan", warn: "yellow", error: "red" } as const;
  return `${paint("dim", clock(new Date().toISOString()))} ${paint(style[level], sentence)}`;
}

/** What Envoy's records add: the end of its log when it died, the resources it refused when it is up. */
async function witness(
  notice: Notice,
  envoy: EnvoyWitness,
  show: (lines: readonly string[]) => void,
): Promise<void> {
  if (notice.kind === "envoy-died") return show(await envoy.logTail());
  if (notice.kind !== "up" && notice.kind !== "steering") return;
  const refused = await envoy.refusals();
  if (refused.length > 0)
    show([`Envoy refused part of its configuration: ${refused.join(", ")}: see ${envoy.logFile}`]);
}

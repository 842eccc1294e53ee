// SPDX-License-Identifier: Apache-2.0
import type { ChildExit, Notice } from "./lifecycle.ts";

/** A notice for people (`sentence`) and for programs (`event` with fields); `up` has its own banner. */
export interface NoticeText {
  readonly level: "info" | "warn" | "error";
  readonly event: string;
  readonly sentence: string;
  readonly fields: Readonly<Record<string, unknown>>;
}

/** What a notice says. */
export function noticeText(notice: Notice): NoticeText {
  switch (notice.kind) {
    case "serve-late":
      return warn(
        "serve-late",
        "pointsman serve is not ready yet: Envoy starts without it and uses default backends",
      );
    case "serve-died":
      return died(notice.exit, notice.delayMs, notice.envoyRuns);
    case "serve-back":
      return info("serve-back", "pointsman serve is ready again: requests are steered");
    case "up":
      return info("up", "Envoy takes requests");
    case "steering":
      return info(
        "steering",
        "pointsman serve is ready: a new Envoy has taken over, and requests are steered",
      );
    case "envoy-died":
      return {
        level: "error",
        event: "envoy-died",
        sentence: `Envoy ended (${showExit(notice.exit)}): stopping`,
        fields: { ...notice.exit },
      };
    case "draining":
      return info("draining", "stopping: waiting for requests in flight (Ctrl-C again ends them)");
  }
}

function died(exit: ChildExit, delayMs: number, envoyRuns: boolean): NoticeText {
  const meanwhile = envoyRuns ? "Envoy fails open to the default backends" : "Envoy has not started";
  return {
    level: "warn",
    event: "serve-died",
    sentence: `pointsman serve ended (${showExit(exit)}): ${meanwhile}; starting it again in ${delayMs / 1000} s`,
    fields: { ...exit, restart_in_ms: delayMs },
  };
}

function showExit({ code, signal }: ChildExit): string {
  return signal === null ? `exit code ${code}` : `signal ${signal}`;
}

function warn(event: string, sentence: string): NoticeText {
  return { level: "warn", event, sentence, fields: {} };
}

function info(event: string, sentence: string): NoticeText {
  return { level: "info", event, sentence, fields: {} };
}

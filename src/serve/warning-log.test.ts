// SPDX-License-Identifier: Apache-2.0
import assert from "node:assert/strict";
import { it } from "node:test";
import type { ConfigWarning } from "../config/config.ts";
import { warningLog } from "./warning-log.ts";

it("a warning of the configuration is told once, however often it is read again", () => {
  const told: unknown[] = [];
  const tell = warningLog((level, event, fields) => told.push([level, event, fields?.["message"]]));
  const warning = (message: string): ConfigWarning => ({
    event: "profile-unknown",
    path: "backends[0]",
    message,
  });
  tell([warning("a"), warning("b")]);
  tell([warning("b"), warning("c")]);
  assert.deepEqual(told, [
    ["warn", "profile-unknown", "a"],
    ["warn", "profile-unknown", "b"],
    ["warn", "profile-unknown", "c"],
  ]);
});

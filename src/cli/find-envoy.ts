// SPDX-License-Identifier: Apache-2.0
import { execFile } from "node:child_process";
import { constants } from "node:fs";
import { access } from "node:fs/promises";
import { delimiter, join } from "node:path";
import type { Env } from "./program-deps.ts";

/** An Envoy that will do, or a sentence that says what to do. */
export type FoundEnvoy =
  | { readonly kind: "envoy"; readonly path: string; readonly version: string }
  | { readonly kind: "problem"; readonly problem: string };

/** The oldest version that can be configured as we do (`priority_group` cluster specifier). */
export const OLDEST_ENVOY = "1.40.0";

/** Finds the Envoy asked for, a path or a name on PATH; without a wish the one that `make tools` brings. */
export async function findEnvoy(wish: string | undefined, toolsEnvoy: string, env: Env): Promise<FoundEnvoy> {
  const path = await locate(wish ?? toolsEnvoy, env);
  if (path === undefined) {
    const what =
      wish === undefined ? "in this installation" : wish.includes("/") ? `at ${wish}` : `as ${wish} on PATH`;
    const advice = "run `make tools` in a checkout, or give one with --envoy PATH";
    return { kind: "problem", problem: `looked for Envoy ${what}: found none: ${advice}` };
  }
  return checkVersion(path);
}

async function locate(wish: string, env: Env): Promise<string | undefined> {
  const paths = wish.includes("/")
    ? [wish]
    : (env["PATH"] ?? "").split(delimiter).map((folder) => join(folder, wish));
  for (const path of paths) {
    const runs = await access(path, constants.X_OK).then(
      () => true,
      () => false,
    );
    if (runs) return path;
  }
  return undefined;
}

async function checkVersion(path: string): Promise<FoundEnvoy> {
  const said = await sayVersion(path);
  // "envoy  version: 9e55…/1.40.0/Clean/RELEASE/BoringSSL"
  const version = /\/(\d+\.\d+\.\d+)[^/]*\//.exec(said)?.[1];
  if (version === undefined) {
    const problem = `asked ${path} for its version: it does not answer like Envoy: give another with --envoy PATH`;
    return { kind: "problem", problem };
  }
  if (isOlder(version, OLDEST_ENVOY)) {
    const problem = `asked ${path} for its version: it is ${version}: Envoy ${OLDEST_ENVOY} or newer is needed (\`make tools\`, or --envoy PATH)`;
    return { kind: "problem", problem };
  }
  return { kind: "envoy", path, version };
}

function sayVersion(path: string): Promise<string> {
  return new Promise((resolve) => {
    execFile(path, ["--version"], { timeout: 10_000, maxBuffer: 64 * 1024 }, (_cause, stdout) =>
      resolve(stdout),
    );
  });
}

/** True when the first version comes before the second; both are `major.minor.patch`. */
export function isOlder(version: string, than: string): boolean {
  const parts = than.split(".").map(Number);
  for (const [i, part] of version.split(".").map(Number).entries()) {
    const other = parts[i] ?? 0;
    if (part !== other) return part < other;
  }
  return false;
}

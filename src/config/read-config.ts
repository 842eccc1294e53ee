// SPDX-License-Identifier: Apache-2.0
import { parseDocument } from "yaml";
import type { z } from "zod";
import type { Catalog } from "../contract/backend.ts";
import type { ExchangeLogKeeping } from "../contract/exchange-log.ts";
import type { FeedbackKeeping } from "../contract/feedback.ts";
import type { ConfigProblem, ConfigRead, ConfigWarning, Surroundings } from "./config.ts";
import { placeDiscovered } from "./place-discovered.ts";
import { readBackends } from "./read-backends.ts";
import { readCallers } from "./read-callers.ts";
import { complainOfNoEndpoint, readCausal, warnOfShortBudget } from "./read-causal.ts";
import { readFitted } from "./read-fitted.ts";
import { budgetedOf, namesOf, readPolicy } from "./read-policy.ts";
import { knownProfiles, readProfile } from "./read-profile.ts";
import { ConfigFile } from "./schema.ts";
import type { BackendEntry } from "./schema-backend.ts";

/** A configuration is at most this many bytes of YAML. */
const MAX_TEXT = 1024 * 1024;

/**
 * Reads a configuration file's text. All problems at once, each with its path; no exception for bad input.
 * YAML 1.2 (https://yaml.org/spec/1.2.2/), so JSON is fine too.
 */
export function readConfig(text: string, surroundings: Surroundings): ConfigRead {
  if (text.length > MAX_TEXT) return invalid([{ path: "", message: `is longer than ${MAX_TEXT} bytes` }]);
  const document = parseDocument(text);
  if (document.errors.length > 0)
    return invalid(document.errors.map((error) => ({ path: "", message: firstLine(error.message) })));
  const parsed = ConfigFile.safeParse(document.toJS({ maxAliasCount: 100 }) ?? {});
  if (!parsed.success) return invalid(parsed.error.issues.map(problemOf));
  return understand(parsed.data, surroundings);
}

/** The second half: what the schema cannot say (names that must be known, keys that must exist). */
function understand(file: ConfigFile, surroundings: Surroundings): ConfigRead {
  const problems: ConfigProblem[] = [];
  const warnings: ConfigWarning[] = [];
  const fitted = readFitted(file.virtualModels ?? [], surroundings, problems);
  const known = knownProfiles(fitted, surroundings.routerModel().profiles);
  const profileOf = (entry: BackendEntry, path: string): string =>
    readProfile(entry, known, path, problems, warnings);
  const own = readBackends(file.backends, profileOf, surroundings, problems);
  const found = surroundings.discovered?.();
  const placed = placeDiscovered(found?.backends ?? [], {
    fileBackends: own.backends,
    virtualModels: namesOf(file),
    budgeted: budgetedOf(file),
    profiles: known,
  });
  const catalog: Catalog = {
    backends: [...own.backends, ...placed.backends],
    secrets: new Map([...(found?.secrets ?? []), ...own.secrets]),
  };
  const causal = file.causal && readCausal(file.causal, surroundings, problems);
  if (causal === undefined) complainOfNoEndpoint(file.virtualModels ?? [], problems);
  else warnOfShortBudget(file.decisionBudgetMs, warnings);
  const ground = { backends: catalog.backends, found, fitted, routerModel: surroundings.routerModel };
  const policy = { ...readPolicy(file, ground, problems), ...(causal === undefined ? {} : { causal }) };
  const callers = file.callers && readCallers(file.callers, surroundings, problems, warnings);
  const listen = hostPort(file.listen, "listen", problems);
  const admin = hostPort(file.admin, "admin", problems);
  if (problems.length > 0) return invalid(problems);
  const { placements } = placed;
  const rest = {
    scorer: file.scorer,
    feedback: feedbackOf(file.feedback),
    placements,
    warnings,
    ...exchangeLogOf(file),
    ...(callers && { callers }),
    ...(found && { trust: found }),
  };
  return { kind: "config", config: { listen, admin, catalog, policy, ...rest } };
}

function feedbackOf({ maxMegabytes, remember, folder, prompts }: ConfigFile["feedback"]): FeedbackKeeping {
  return { remember, prompts, maxBytes: maxMegabytes * 2 ** 20, ...(folder === undefined ? {} : { folder }) };
}

function exchangeLogOf({ exchangeLog }: ConfigFile): { readonly exchangeLog?: ExchangeLogKeeping } {
  if (exchangeLog === undefined) return {};
  const { folder, maxMegabytes } = exchangeLog;
  return { exchangeLog: { folder, maxBytes: maxMegabytes * 2 ** 20 } };
}

/** `HOST:PORT`, with brackets around an IPv6 address. */
export function hostPort(text: string, path: string, problems: ConfigProblem[]) {
  const colon = text.lastIndexOf(":");
  const port = Number(text.slice(colon + 1));
  if (port > 65_535) problems.push({ path, message: "the port must be at most 65535" });
  return { host: text.slice(0, colon).replace(/^\[|\]$/g, ""), port };
}

function problemOf(issue: z.core.$ZodIssue): ConfigProblem {
  const path = issue.path.map((key) => (typeof key === "number" ? `[${key}]` : `.${String(key)}`)).join("");
  return { path: path.replace(/^\./, ""), message: issue.message };
}

function firstLine(message: string): string {
  return message.split("\n", 1)[0] ?? "";
}

function invalid(problems: readonly ConfigProblem[]): ConfigRead {
  return { kind: "invalid", problems };
}

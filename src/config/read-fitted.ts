// SPDX-License-Identifier: Apache-2.0
import type { Fitted } from "../contract/fitted.ts";
import { parseFitted } from "../fitting/fitted-file.ts";
import type { ConfigProblem, Surroundings } from "./config.ts";
import type { VirtualModelEntry } from "./schema-virtual-model.ts";

/** The fitted files that virtual models name, by path. Whether each is for the router in use is seen here too. */
export function readFitted(
  entries: readonly VirtualModelEntry[],
  surroundings: Surroundings,
  problems: ConfigProblem[],
): ReadonlyMap<string, Fitted> {
  const files = new Map<string, Fitted | undefined>();
  for (const [position, entry] of entries.entries()) {
    if (entry.fitted === undefined) continue;
    const path = `virtualModels[${position}].fitted`;
    const known = files.has(entry.fitted);
    const fitted = known ? files.get(entry.fitted) : readOne(entry.fitted, surroundings, path, problems);
    files.set(entry.fitted, fitted);
    const router = entry.router === "semantic" ? entry.semantic?.otherwise : entry.router;
    if (fitted?.router !== undefined && fitted.router !== router)
      problems.push({
        path,
        message: `${entry.fitted} was fitted to the scores of ${fitted.router}, not ${router}: set router: ${fitted.router}, or fit again`,
      });
  }
  return new Map(
    [...files].flatMap(([path, fitted]) => (fitted === undefined ? [] : [[path, fitted] as const])),
  );
}

function readOne(
  file: string,
  { readFile, routerModel }: Surroundings,
  path: string,
  problems: ConfigProblem[],
): Fitted | undefined {
  let text: string;
  try {
    text = readFile(file);
  } catch {
    problems.push({ path, message: `${file} cannot be read: is it the right file?` });
    return undefined;
  }
  const read = parseFitted(text, routerModel().digest);
  if (read.kind === "fitted") return read.fitted;
  problems.push({ path, message: `${file} is no fitted file: ${read.why}` });
  return undefined;
}

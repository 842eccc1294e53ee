// SPDX-License-Identifier: Apache-2.0
import { explainRequest } from "./cli/explain-request.ts";
import type { Explanation } from "./cli/explanation.ts";
import type { ExplainRequest } from "./cli/program-deps.ts";
import { promptReading } from "./prompt-reading.ts";
import { joinRouters } from "./routers.ts";
import type { Place } from "./serve/place.ts";

/** One decision with every number behind it, by the router model that `serve` would use. */
export async function explain(request: ExplainRequest, place: Place): Promise<Explanation> {
  const { config, http } = request;
  const routers = joinRouters(config, { workers: 1 }, place, () => undefined);
  await using model = routers.model;
  await model.start();
  await routers.prepare(config, () => Promise.resolve());
  const { backends } = config.catalog;
  return await explainRequest({
    http,
    backends,
    policy: config.policy,
    scorers: routers.scorers,
    inspect: async (text) => promptReading(await model.inspect(text)),
    neighbours: request.neighbours,
  });
}

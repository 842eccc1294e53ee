// SPDX-License-Identifier: Apache-2.0
import type { Backend } from "../contract/backend.ts";
import type { Outcome } from "../contract/outcome.ts";
import type { Policy } from "../contract/policy.ts";

/** One entry as OpenAI's `GET /v1/models` has it: https://platform.openai.com/docs/api-reference/models/object */
interface ModelEntry {
  readonly id: string;
  readonly object: "model";
  readonly created: number;
  readonly owned_by: string;
}

/** Answers `GET /v1/models` (empty id) and `GET /v1/models/{id}`: virtual models, then backends' models. */
export function modelList(
  id: string,
  world: { readonly backends: readonly Backend[]; readonly policy: Policy },
): Outcome {
  const entries = [
    ...world.policy.virtualModels.map((one) => entry(one.name, "pointsman")),
    ...[...new Set(world.backends.map((backend) => backend.model))].map((model) => entry(model, "backend")),
  ];
  if (id === "") return answer({ object: "list", data: entries });
  const found = entries.find((one) => one.id === id);
  return found === undefined ? { kind: "reject", problem: { code: "model_not_found" } } : answer(found);
}

/** `created` is part of the schema but means nothing here: 0, so that two replicas answer alike. */
function entry(id: string, owner: string): ModelEntry {
  return { id, object: "model", created: 0, owned_by: owner };
}

function answer(body: unknown): Outcome {
  return { kind: "answer", status: 200, body: JSON.stringify(body) };
}

// SPDX-License-Identifier: Apache-2.0
import { Command } from "commander";
import type { BackendState, BackendStatus } from "../contract/backend-status.ts";
import type { HostPort } from "../contract/gateway.ts";
import { parseHostPort, showHostPort } from "./address.ts";
import { askHttp } from "./ask-http.ts";
import { columns } from "./columns.ts";
import { type Paint, paintFor, type Style } from "./paint.ts";
import type { ProgramDeps } from "./program-deps.ts";

interface BackendsFlags {
  readonly admin: HostPort;
  readonly json?: true;
  readonly color: boolean;
}

const EXAMPLES = `
Examples:
  pointsman backends                              # of the pointsman on this machine
  kubectl exec -n pointsman deploy/pointsman -c router -- pointsman backends
  pointsman backends --json | jq -r '.backends[] | select(.state != "live") | .name'

States: live (requests may go there), pending (Envoy does not have it yet), refused (Envoy would not take it),
left-out (the configuration cannot place it). A backend without ready endpoints is live, and its requests fall over to
the next one.

Exit codes: 0 it answered, 1 it did not.
`;

/** `pointsman backends`: what a running pointsman steers to, from its admin port. */
export function backendsCommand(deps: ProgramDeps): Command {
  return new Command("backends")
    .description("list the backends of a running pointsman: state, endpoints, price, profile")
    .option("--admin <host:port>", "its admin address", parseHostPort, {
      host: "127.0.0.1",
      port: 10081,
    } as const)
    .option("--json", "print them as JSON")
    .option("--no-color", "plain text")
    .addHelpText("after", EXAMPLES)
    .action((flags: BackendsFlags) => list(deps, flags));
}

async function list(deps: ProgramDeps, { admin, json, color }: BackendsFlags): Promise<void> {
  const answer = await askHttp(admin, "/backends");
  if (answer?.status !== 200) {
    const why = answer === undefined ? "nobody answers" : `it answers ${answer.status}`;
    deps.stderr.write(
      `pointsman: asked ${showHostPort(admin)} for its backends: ${why}: name the admin address of a running pointsman with --admin\n`,
    );
    deps.exit(1);
    return;
  }
  const backends = backendsIn(answer.text);
  deps.stdout.write(
    json === true ? answer.text : backendsTable(backends, paintFor(deps.stdout, deps.env, color)),
  );
  deps.exit(0);
}

function backendsIn(text: string): readonly BackendStatus[] {
  const { backends } = JSON.parse(text) as { readonly backends?: readonly BackendStatus[] };
  return backends ?? [];
}

/** One line a backend, and beneath what its owner should know. */
export function backendsTable(backends: readonly BackendStatus[], paint: Paint): string {
  if (backends.length === 0) return "no backends: annotate a Service, or name one in the configuration\n";
  const rows = backends.map((one) => [
    one.name,
    one.state,
    one.tier ?? "-",
    one.model ?? "-",
    one.profile ?? "-",
    one.price === undefined ? "-" : `${one.price.input}/${one.price.output}`,
    one.endpoints === undefined ? "by name" : String(one.endpoints),
    one.hasKey === true ? "yes" : "-",
    one.url ?? "-",
  ]);
  const head = ["BACKEND", "STATE", "TIER", "MODEL", "PROFILE", "PRICE", "ENDPOINTS", "KEY", "URL"];
  const [title = "", ...lines] = columns([head, ...rows]);
  const painted = lines.map((line, position) => paint(STYLES[backends[position]?.state ?? "pending"], line));
  const remarks = backends.flatMap(({ name, remark }) =>
    remark === undefined ? [] : [`${name}: ${remark}`],
  );
  return `${[paint("bold", title), ...painted, ...(remarks.length === 0 ? [] : ["", ...remarks])].join("\n")}\n`;
}

const STYLES: Readonly<Record<BackendState, Style>> = {
  live: "green",
  pending: "yellow",
  refused: "red",
  "left-out": "red",
};

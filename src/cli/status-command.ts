// SPDX-License-Identifier: Apache-2.0
import { Command } from "commander";
import type { HostPort } from "../contract/gateway.ts";
import type { StatusView } from "../contract/status.ts";
import { parseHostPort, showHostPort } from "./address.ts";
import { askHttp } from "./ask-http.ts";
import { paintFor } from "./paint.ts";
import type { ProgramDeps } from "./program-deps.ts";
import { statusTable } from "./status-table.ts";

interface StatusFlags {
  readonly admin: HostPort;
  readonly json?: true;
  readonly color: boolean;
}

const EXAMPLES = `
Examples:
  pointsman status                                # of the pointsman on this machine; in a browser: /status of the same port
  kubectl exec -n pointsman deploy/pointsman -c router -- pointsman status
  pointsman status --json | jq '.virtualModels[] | {name, total}'

Exit codes: 0 it answered, 1 it did not.
`;

/** `pointsman status`: what a running pointsman did, saved and holds, from its admin port. */
export function statusCommand(deps: ProgramDeps): Command {
  return new Command("status")
    .description("what a running pointsman did: requests, share of strong calls, money saved, dials, alarms")
    .option("--admin <host:port>", "its admin address", parseHostPort, {
      host: "127.0.0.1",
      port: 10081,
    } as const)
    .option("--json", "print it as JSON")
    .option("--no-color", "plain text")
    .addHelpText("after", EXAMPLES)
    .action((flags: StatusFlags) => tell(deps, flags));
}

async function tell(deps: ProgramDeps, { admin, json, color }: StatusFlags): Promise<void> {
  const answer = await askHttp(admin, "/status.json");
  if (answer?.status !== 200) {
    const why = answer === undefined ? "nobody answers" : `it answers ${answer.status}`;
    deps.stderr.write(
      `pointsman: asked ${showHostPort(admin)} for its status: ${why}: name the admin address of a running pointsman with --admin\n`,
    );
    deps.exit(1);
    return;
  }
  const paint = paintFor(deps.stdout, deps.env, color);
  deps.stdout.write(json === true ? answer.text : statusTable(JSON.parse(answer.text) as StatusView, paint));
  deps.exit(0);
}

// SPDX-License-Identifier: Apache-2.0
import { EASY, Gateway, HARD, PATIENT } from "../harness/gateway.ts";
import { HttpClient, type Reply } from "../harness/http-client.ts";
import { flagsOf } from "./flags.ts";

const { turns: TURNS } = flagsOf({
  file: "quick-turns.ts",
  measures: `How many turns that go on from a stored response, each sent as soon as the one before is answered, find that nobody knows
yet who gave it: by clients that keep their connection, and by clients with a new one for each turn.`,
  takes: "Less than a minute; in proportion to --turns. Needs Envoy (make tools).",
  flags: {
    turns: {
      kind: "number",
      default: 100,
      least: 1,
      most: 100_000,
      whole: true,
      help: "turns of each client",
    },
  },
  example: "--turns 300",
});
const CLIENTS = [1, 4, 16] as const;

await using gateway = await Gateway.start({
  config: { ...PATIENT, virtualModels: [{ name: "auto", sticky: false }] },
  envoyLimits: { workers: 2 },
});
await gateway.steered();
for (const clients of CLIENTS)
  for (const connections of ["kept", "new"] as const) {
    const all = Array.from({ length: clients }, (_, at) => unknownTo(connections, at % 2 === 0));
    const unknown = (await Promise.all(all)).reduce((sum, one) => sum + one, 0);
    const turns = clients * TURNS;
    process.stdout.write(
      `${clients} clients, connections ${connections}: ${unknown} of ${turns} not known\n`,
    );
  }

/** Turns of one client whose response was not known. */
async function unknownTo(connections: "kept" | "new", stream: boolean): Promise<number> {
  using kept = new HttpClient(gateway.port);
  const send = async (body: object): Promise<Reply> => {
    using fresh = new HttpClient(gateway.port);
    const client = connections === "kept" ? kept : fresh;
    return await client.send({
      path: "/v1/responses",
      body: JSON.stringify({ model: "auto", stream, ...body }),
    });
  };
  let unknown = 0;
  let reply = await send({ input: HARD });
  for (let turn = 0; turn < TURNS; turn++) {
    const id = /"id":"(resp_[\w-]+)"/.exec(reply.text)?.[1];
    if (id === undefined) throw new Error(`no response: ${reply.status} ${reply.text}`);
    reply = await send({ input: EASY, previous_response_id: id });
    if (reply.headers["x-pointsman-reason"] === "stored") continue;
    unknown++;
    reply = await send({ input: HARD });
  }
  return unknown;
}

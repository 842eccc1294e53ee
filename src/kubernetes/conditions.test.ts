// SPDX-License-Identifier: Apache-2.0
import assert from "node:assert/strict";
import { test } from "node:test";
import type { Standing } from "../contract/discovery.ts";
import { conditionsFor, isSameStatus } from "./conditions.ts";
import type { Condition, ServiceObject } from "./objects.ts";
import { eventsFor } from "./service-event.ts";
import type { Verdict } from "./verdict.ts";

const SERVICE: ServiceObject = {
  namespace: "demo",
  name: "llama",
  uid: "1",
  created: "2026-01-01T00:00:00Z",
  annotations: { "pointsman.io/tier": "weak" },
  ports: [],
  ipFamily: "IPv4",
  conditions: [],
};
const PLACE = { backend: "llama.demo", endpoints: "some" } as const;
const GOOD: Verdict = { kind: "accepted", place: PLACE, message: "It is one." };
const BAD: Verdict = { kind: "refused", reason: "InvalidAnnotation", message: "It is wrong." };
const NOON = new Date("2026-11-24T12:00:00.123Z");
const LATER = new Date("2026-11-24T12:30:00Z");

function programmed(standing?: Standing): ReadonlyMap<string, Standing> {
  return new Map(standing === undefined ? [] : [["llama.demo", standing]]);
}

function short(conditions: readonly Condition[]) {
  return conditions.map(
    ({ type, status, reason }) => `${type.slice("pointsman.io/".length)} ${status} ${reason}`,
  );
}

test("a backend that Envoy has is accepted and programmed", () => {
  assert.deepEqual(conditionsFor(SERVICE, GOOD, programmed({ kind: "programmed" }), NOON), [
    {
      type: "pointsman.io/Accepted",
      status: "True",
      reason: "Accepted",
      message: "It is one.",
      lastTransitionTime: "2026-11-24T12:00:00Z",
    },
    {
      type: "pointsman.io/Programmed",
      status: "True",
      reason: "Programmed",
      message: "Envoy has the backend llama.demo.",
      lastTransitionTime: "2026-11-24T12:00:00Z",
    },
  ]);
});

test("how a backend stands is told as its owner can use it", () => {
  const tell = (verdict: Verdict, standing?: Standing) =>
    short(conditionsFor(SERVICE, verdict, programmed(standing), NOON))[1];
  assert.equal(tell(GOOD), "Programmed False Pending");
  assert.equal(tell(GOOD, { kind: "left-out", why: "the file has its name" }), "Programmed False LeftOut");
  assert.equal(tell(GOOD, { kind: "refused" }), "Programmed False RefusedByEnvoy");
  assert.equal(
    tell({ ...GOOD, place: { ...PLACE, endpoints: "none" } }, { kind: "programmed" }),
    "Programmed True NoReadyEndpoints",
  );
  assert.equal(tell(BAD, { kind: "programmed" }), "Programmed False NotAccepted");
  assert.equal(tell({ ...BAD, place: PLACE }, { kind: "programmed" }), "Programmed True Programmed");
});

test("a remark stands behind the sentence", () => {
  const standings = programmed({ kind: "programmed", remark: "no profile is known for it" });
  assert.equal(
    conditionsFor(SERVICE, GOOD, standings, NOON)[1]?.message,
    "Envoy has the backend llama.demo; no profile is known for it.",
  );
});

test("a gateway that does not know yet how backends stand leaves that as another has told it", () => {
  const conditions = conditionsFor(SERVICE, GOOD, programmed({ kind: "programmed" }), NOON);
  const service = { ...SERVICE, conditions };
  assert.deepEqual(conditionsFor(service, GOOD, undefined, LATER), conditions);
  assert.deepEqual(conditionsFor(service, GOOD, programmed(), LATER), conditions);
  assert.deepEqual(conditionsFor(service, { kind: "pending" }, undefined, LATER), conditions);
});

test("the time of a condition is that of the last change of its status", () => {
  const before = conditionsFor(SERVICE, BAD, programmed(), NOON);
  const same = conditionsFor(
    { ...SERVICE, conditions: before },
    { ...BAD, message: "Else." },
    programmed(),
    LATER,
  );
  assert.equal(same[0]?.lastTransitionTime, "2026-11-24T12:00:00Z");
  const better = conditionsFor({ ...SERVICE, conditions: before }, GOOD, programmed(), LATER);
  assert.equal(better[0]?.lastTransitionTime, "2026-11-24T12:30:00Z");
});

test("a Service that says nothing to us has no conditions of ours", () => {
  assert.deepEqual(conditionsFor(SERVICE, undefined, programmed(), NOON), []);
});

test("conditions that differ only in time are the same", () => {
  const at = (now: Date) => conditionsFor(SERVICE, GOOD, programmed({ kind: "programmed" }), now);
  assert.equal(isSameStatus(at(NOON), at(LATER)), true);
  assert.equal(isSameStatus(at(NOON), conditionsFor(SERVICE, BAD, programmed(), NOON)), false);
});

test("a change is told once, by one name, whoever tells it", () => {
  const wanted = conditionsFor(SERVICE, BAD, programmed(), NOON);
  const [event, ...others] = eventsFor(SERVICE, wanted, "replica-1", NOON);
  assert.equal(others.length, 0, "NotAccepted says nothing that InvalidAnnotation does not");
  const again = eventsFor(SERVICE, wanted, "replica-2", new Date(NOON.getTime() + 1000));
  assert.deepEqual(event?.body["metadata"], again[0]?.body["metadata"]);
  assert.equal(event?.body["type"], "Warning");
  assert.equal(event?.body["note"], "It is wrong.");
  assert.equal(event?.body["eventTime"], "2026-11-24T12:00:00.123000Z");
  assert.deepEqual(eventsFor({ ...SERVICE, conditions: wanted }, wanted, "replica-1", NOON), []);
});

test("a note is cut to what the API server takes, between characters", () => {
  const wanted = conditionsFor(SERVICE, { ...BAD, message: "é".repeat(2000) }, programmed(), NOON);
  const note = String(eventsFor(SERVICE, wanted, "replica-1", NOON)[0]?.body["note"]);
  assert.ok(Buffer.byteLength(note) <= 1024);
  assert.match(note, /^é+\.\.\.$/);
});

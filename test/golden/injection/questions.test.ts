// SPDX-License-Identifier: Apache-2.0
import assert from "node:assert/strict";
import { writeFileSync } from "node:fs";
import { describe, it } from "node:test";
import { isDeepStrictEqual } from "node:util";
import { stringify } from "yaml";
import { type Injection, injectPod } from "../../../src/injection/inject-pod.ts";
import type { Pod } from "../../../src/injection/pod.ts";
import { outcomeOf } from "../../../src/injection/webhook-metrics.ts";
import { patched } from "../../harness/json-patch.ts";
import { type GoldenPod, goldenAnswer, goldenFile, goldenPods, PLAIN, SETTINGS } from "./golden-pods.ts";

// UPDATE_GOLDEN=1 writes what is said now: read the difference before it is committed.
const UPDATE = process.env["UPDATE_GOLDEN"] !== undefined;
const LONGEST = 90;

describe("what an operator asks of injection", () => {
  for (const golden of goldenPods()) {
    it(golden.name.replaceAll("-", " "), () => {
      const answer = answerTo(golden);
      if (UPDATE) write(golden, answer);
      assert.deepEqual(answer, goldenAnswer(golden.name));
    });
  }

  it("changes nothing that was there, and is the same when asked again", () => {
    for (const { pod } of goldenPods()) {
      const before = structuredClone(pod);
      const injection = injectPod(pod, SETTINGS, "");
      assert.deepEqual(pod, before);
      assert.deepEqual(injectPod(pod, SETTINGS, ""), injection);
      if (injection.kind === "injected") {
        const again = injectPod(patched(pod, injection.patch), SETTINGS, "");
        assert.deepEqual(again, { kind: "left-alone", why: "already-injected" });
      }
    }
  });
});

function answerTo({ pod }: GoldenPod) {
  const injection: Injection = injectPod(pod, SETTINGS, "");
  return {
    outcome: outcomeOf(injection),
    ...(injection.warning === undefined ? {} : { warning: injection.warning }),
    ...(injection.kind === "injected" ? { pod: patched(pod, injection.patch) } : {}),
  };
}

function write({ name, question }: GoldenPod, answer: { readonly pod?: Pod }): void {
  const shown =
    name === PLAIN || answer.pod === undefined ? answer : { ...answer, pod: shortened(answer.pod) };
  const text = `# ${question}\n${stringify(shown, { lineWidth: 110, aliasDuplicateObjects: false })}`;
  assert.ok(text.split("\n").length <= LONGEST, "an answer fits on a screen");
  writeFileSync(goldenFile(name, "out"), text);
}

/** Of the sidecar only its name, and what differs from the plain case. */
function shortened(pod: Pod): Pod {
  const [sidecar = {}, ...others] = pod.spec.initContainers ?? [];
  const plain: object = goldenAnswer(PLAIN).pod?.spec.initContainers?.[0] ?? {};
  const own = Object.entries(sidecar).filter(
    ([key, value]) =>
      key === "name" || !isDeepStrictEqual(value, Object.entries(plain).find(([k]) => k === key)?.[1]),
  );
  const initContainers = [Object.fromEntries(own), ...others];
  return { ...pod, spec: { ...pod.spec, initContainers } } as Pod;
}

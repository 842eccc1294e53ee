// SPDX-License-Identifier: Apache-2.0
import assert from "node:assert/strict";
import { PassThrough } from "node:stream";
import { describe, it } from "node:test";
import { showAsJson, showForPeople } from "./child-output.ts";
import { PLAIN } from "./paint.ts";

const textOf = (stream: PassThrough): string => stream.setEncoding("utf8").read(stream.readableLength) ?? "";
const exchange = '{"time":"2026-01-02T03:04:05Z","level":"info","event":"exchange","virtual_model":"auto"}';

describe("what a person sees of serve", () => {
  it("is one heading, then a line for each exchange", () => {
    const stdout = new PassThrough();
    const show = showForPeople(stdout, PLAIN);
    show(exchange);
    show(exchange);
    assert.deepEqual(
      textOf(stdout)
        .trimEnd()
        .split("\n")
        .map((line) => line.split(/ +/)[1]),
      ["model", "auto", "auto"],
    );
  });

  it("is a sentence for warnings and errors, and nothing for other events", () => {
    const stdout = new PassThrough();
    const show = showForPeople(stdout, PLAIN);
    show('{"time":"x","level":"info","event":"ready"}');
    show('{"time":"x","level":"warn","event":"resource-rejected","resource":"llama","times":2}');
    assert.equal(textOf(stdout), "--:--:-- warning: resource rejected (resource: llama, times: 2)\n");
  });
});

describe("what a program sees of serve", () => {
  it("is its JSON lines as they are; anything else goes to standard error", () => {
    const [stdout, stderr] = [new PassThrough(), new PassThrough()];
    const show = showAsJson(stdout, stderr);
    show(exchange);
    show("Warning: something");
    assert.equal(textOf(stdout), `${exchange}\n`);
    assert.equal(textOf(stderr), "Warning: something\n");
  });
});

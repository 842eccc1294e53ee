// SPDX-License-Identifier: Apache-2.0
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import { type BodyView, PARSE_WHOLE_BYTES, viewBody } from "./body-view.ts";
import { MAX_DEPTH } from "./json-scan.ts";

function viewOf(text: string): BodyView {
  const viewed = viewBody(Buffer.from(text));
  return viewed.kind === "view" ? viewed.view : assert.fail(`${viewed.kind}: ${text.slice(0, 80)}`);
}

/** The same object, in a body too large to be parsed whole. */
function large(text: string): string {
  return `${text.slice(0, -1)}${text === "{}" ? "" : ","}"filler":"${"x".repeat(PARSE_WHOLE_BYTES)}"}`;
}

const anObject = fc.dictionary(fc.string({ unit: "grapheme" }), fc.jsonValue(), { maxKeys: 6 });

describe("viewBody", () => {
  it("finds the model value of any object, whatever stands around it", () => {
    fc.assert(
      fc.property(
        anObject,
        fc.string({ unit: "grapheme", minLength: 1 }),
        fc.nat(8),
        (object, model, indent) => {
          const { model: _, ...rest } = object;
          const text = JSON.stringify({ ...rest, model }, null, indent);
          const bytes = Buffer.from(text);
          const span = viewOf(text).modelSpan ?? assert.fail("no span");
          assert.equal(bytes[span.at], 0x3a);
          assert.equal(JSON.parse(bytes.toString("utf8", span.at + 1, span.at + 1 + span.length)), model);
        },
      ),
    );
  });

  it("reads the same values from a body it scans as from one it parses", () => {
    fc.assert(
      fc.property(anObject, (object) => {
        const text = JSON.stringify(object);
        const parsed = viewOf(text);
        const scanned = viewOf(large(text));
        for (const key of Object.keys(object)) {
          if (key === "filler") continue;
          assert.deepEqual(scanned.value(key), parsed.value(key));
          const items = scanned.items(key);
          assert.equal(items?.length, parsed.items(key)?.length);
          for (let at = 0; at < (items?.length ?? 0); at++)
            assert.deepEqual(items?.at(at), parsed.items(key)?.at(at));
        }
      }),
    );
  });

  it("never fails in another way than by saying so, whatever the bytes", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), fc.boolean(), (bytes, isLarge) => {
        const body = isLarge ? Buffer.concat([bytes, Buffer.alloc(PARSE_WHOLE_BYTES, 0x20)]) : bytes;
        assert.match(viewBody(body).kind, /^(view|not_an_object|malformed_json|too_deep)$/);
      }),
    );
  });

  it("gives no span for a model that is doubled, escaped or no string", () => {
    for (const text of ['{"model":"a","model":"b"}', '{"mod\\u0065l":"a"}', '{"model":7}', "{}"])
      assert.equal(viewOf(text).modelSpan, undefined, text);
  });

  it("reads the last of doubled keys, as the servers behind us do", () => {
    assert.equal(viewOf('{"model":"a","model":"b"}').value("model"), "b");
    assert.equal(viewOf(large('{"model":"a","mod\\u0065l":"b"}')).value("model"), "b");
  });

  it("refuses what is no object, is cut off, or goes on behind its end", () => {
    assert.equal(viewBody(Buffer.from("[1]")).kind, "not_an_object");
    assert.equal(viewBody(Buffer.from('"text"')).kind, "not_an_object");
    for (const text of ['{"a":', '{"a":1,}', "{a:1}", '{"a":1} x', "", "   ", '{"a":"\\q"}'])
      assert.equal(viewBody(Buffer.from(text)).kind, "malformed_json", text);
    const body = large('{"a":1}');
    for (const text of [body.slice(0, -1), `${body}x`, body.replace("{", ""), body.replace('"a"', "a")])
      assert.notEqual(viewBody(Buffer.from(text)).kind, "view", text.slice(0, 20));
  });

  it("refuses nesting that no API needs", () => {
    const deep = (levels: number) => `{"a":${"[".repeat(levels)}${"]".repeat(levels)}}`;
    assert.equal(viewBody(Buffer.from(deep(MAX_DEPTH))).kind, "too_deep");
    assert.equal(viewBody(Buffer.from(deep(MAX_DEPTH - 1))).kind, "view");
    assert.equal(viewBody(Buffer.from(deep(1_000_000))).kind, "too_deep");
  });

  it("is not fooled by quotes and brackets inside strings", () => {
    const text = '{"a":"}\\"]\\\\","model":"m\\"x","b":["{"]}';
    assert.equal(viewOf(text).value("model"), 'm"x');
    assert.equal(viewOf(large(text)).value("model"), 'm"x');
  });
});

// SPDX-License-Identifier: Apache-2.0
import assert from "node:assert/strict";
import { globSync } from "node:fs";
import { join } from "node:path";
import { before, describe, it } from "node:test";
import protobuf from "protobufjs";
import { DURATION_FIELDS, STRUCT_FIELDS, WRAPPED_FIELDS } from "../../src/xds/encode.ts";
import { envoyBinary } from "../harness/envoy.ts";
import { EnvoyDescriptors, type FieldFact, type FileFacts } from "./envoy-descriptors.ts";

const PROTO = join(import.meta.dirname, "../../proto");
/** gRPC's own file is compiled under another path. */
const NAMES_IN_ENVOY: Readonly<Record<string, string>> = {
  "grpc/health/v1/health.proto": "src/proto/grpc/health/v1/health.proto",
};
const FILES = globSync("**/*.proto", { cwd: PROTO }).sort();

describe("our .proto files are a subset of what the real Envoy speaks", () => {
  let descriptors: EnvoyDescriptors;
  before(() => {
    descriptors = new EnvoyDescriptors(envoyBinary());
  });

  for (const file of FILES) {
    it(`${file}: every name, number and type`, () => {
      const subset = new Subset(descriptors, NAMES_IN_ENVOY[file] ?? file);
      const declared = declaredIn(file);
      assert.ok(declared.length > 0);
      for (const type of declared) subset.assertDeclared(type);
      for (const type of declared) assert.ok(subset.met(type), `Envoy has no ${type.fullName}`);
    });
  }

  it("tells a wrong number from a right one", () => {
    const text = 'syntax = "proto3"; package envoy.type.v3; message Percent { double value = 2; }';
    const wrong = protobuf.parse(text).root.lookupType("envoy.type.v3.Percent");
    const subset = new Subset(descriptors, "envoy/type/v3/percent.proto");
    assert.throws(() => subset.assertDeclared(wrong), /value/);
  });
});

describe("the encoder's tables", () => {
  const fields = FILES.filter((file) => !/ext_proc|accesslog|health/.test(file))
    .flatMap((file) => declaredIn(file))
    .flatMap((type) => (type instanceof protobuf.Type ? type.fieldsArray : []));
  const namesOf = (type: RegExp): Set<string> =>
    new Set(fields.filter((field) => type.test(field.type)).map(({ name }) => name));

  it("name every duration, wrapper and struct of the subset, and no other field", () => {
    assert.deepEqual(new Set(DURATION_FIELDS), namesOf(/google\.protobuf\.Duration$/));
    assert.deepEqual(new Set(WRAPPED_FIELDS), namesOf(/google\.protobuf\.\w+Value$/));
    const maps = fields.filter((field) => field instanceof protobuf.MapField && /Struct$/.test(field.type));
    assert.deepEqual(new Set(STRUCT_FIELDS), new Set(maps.map(({ name }) => name)));
    for (const field of fields) {
      const listed = DURATION_FIELDS.has(field.name) || WRAPPED_FIELDS.has(field.name);
      assert.equal(listed, /google\.protobuf\.(Duration|\w+Value)$/.test(field.type), field.fullName);
    }
  });
});

/** Messages and enums that a file itself declares, nested ones among them. */
function declaredIn(file: string): readonly (protobuf.Type | protobuf.Enum)[] {
  const root = new protobuf.Root();
  root.resolvePath = (_origin, target) => (target.startsWith(PROTO) ? target : join(PROTO, target));
  const path = join(PROTO, file);
  root.loadSync(path, { keepCase: true }).resolveAll();
  const found: (protobuf.Type | protobuf.Enum)[] = [];
  const collect = (node: protobuf.ReflectionObject): void => {
    const declared = node instanceof protobuf.Type || node instanceof protobuf.Enum;
    if (declared && node.filename === path) found.push(node);
    if (node instanceof protobuf.Namespace) node.nestedArray.forEach(collect);
  };
  collect(root);
  return found;
}

/**
 * Holds one file against the binary. A message that a file keeps a copy of (HeaderMap in ext_proc's, say) is held
 * against the real one where a field leads to it.
 */
class Subset {
  readonly #files: readonly FileFacts[];
  readonly #met = new Set<string>();

  constructor(descriptors: EnvoyDescriptors, file: string) {
    const real = descriptors.file(file);
    assert.ok(real, `Envoy has no ${file}`);
    this.#files = [real, ...real.imports.flatMap((name) => descriptors.file(name) ?? [])];
  }

  met(type: protobuf.ReflectionObject): boolean {
    return this.#met.has(type.fullName);
  }

  assertDeclared(type: protobuf.Type | protobuf.Enum): void {
    const known = this.#files.some(
      (file) => file.messages.has(type.fullName) || file.enums.has(type.fullName),
    );
    if (known) this.#assertType(type, type.fullName);
  }

  #assertType(type: protobuf.Type | protobuf.Enum, realName: string): void {
    if (this.#met.has(type.fullName)) return;
    this.#met.add(type.fullName);
    if (type instanceof protobuf.Enum) this.#assertEnum(type, realName);
    else for (const field of type.fieldsArray) this.#assertField(field, realName);
  }

  #assertEnum(type: protobuf.Enum, realName: string): void {
    const theirs = this.#files.flatMap((file) => file.enums.get(realName) ?? [])[0];
    for (const [name, number] of Object.entries(type.values)) {
      assert.equal(theirs?.get(name), number, `${type.fullName}.${name}`);
    }
  }

  #assertField(field: protobuf.FieldBase, messageName: string): void {
    const fact = this.#message(messageName)?.get(field.name);
    assert.ok(fact, `Envoy has no field ${field.name} in ${messageName}`);
    assert.deepEqual([fact.number, fact.repeated], [field.id, field.repeated || field.map], field.fullName);
    const entry = field instanceof protobuf.MapField ? this.#message(fact.type) : undefined;
    if (field instanceof protobuf.MapField)
      assert.equal(entry?.get("key")?.type, field.keyType, field.fullName);
    this.#assertFieldType(field, entry?.get("value") ?? fact);
  }

  #assertFieldType(field: protobuf.FieldBase, fact: FieldFact): void {
    const { resolvedType } = field;
    const realType = fact.isEnum && resolvedType === null ? "int32" : fact.type;
    if (resolvedType === null || resolvedType.fullName === realType) {
      assert.equal(resolvedType?.fullName ?? field.type, realType, field.fullName);
      return;
    }
    assert.equal(resolvedType.name, realType.split(".").at(-1), field.fullName);
    this.#assertType(resolvedType, realType);
  }

  #message(name: string): ReadonlyMap<string, FieldFact> | undefined {
    return this.#files.flatMap((file) => file.messages.get(name) ?? [])[0];
  }
}

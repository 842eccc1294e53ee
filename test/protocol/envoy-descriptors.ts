// SPDX-License-Identifier: Apache-2.0
import { readFileSync } from "node:fs";
import descriptor from "protobufjs/ext/descriptor.js";

/** One field as protobuf's own descriptors have it: https://protobuf.dev/reference/protobuf/google.protobuf/#field */
export interface FieldFact {
  readonly number: number;
  /** `string`, `uint32`, …, or the full name of a message or enum, with a leading dot. */
  readonly type: string;
  readonly repeated: boolean;
  /** True for an enum: on the wire the same as an int32. */
  readonly isEnum: boolean;
}

/** What a binary knows of one .proto file: fields by message and name, numbers by enum and name. */
export interface FileFacts {
  /** The files it imports. */
  readonly imports: readonly string[];
  readonly messages: ReadonlyMap<string, ReadonlyMap<string, FieldFact>>;
  readonly enums: ReadonlyMap<string, ReadonlyMap<string, number>>;
}

/**
 * Reads the descriptors that protoc compiles into every C++ program. A serialized FileDescriptorProto begins with its
 * own name (field 1), so that is what is searched for; its end is where its fields stop making sense.
 */
export class EnvoyDescriptors {
  readonly #binary: Buffer;

  constructor(path: string) {
    this.#binary = readFileSync(path);
  }

  /** The facts of a file such as `envoy/config/cluster/v3/cluster.proto`; undefined when the binary has no such file. */
  file(name: string): FileFacts | undefined {
    const head = Buffer.concat([Buffer.from([FILE_NAME_TAG, name.length]), Buffer.from(name)]);
    for (let at = this.#binary.indexOf(head); at >= 0; at = this.#binary.indexOf(head, at + 1)) {
      const facts = factsAt(this.#binary, at);
      if (facts !== undefined) return facts;
    }
    return undefined;
  }
}

const FILE_NAME_TAG = 0x0a;
const LARGEST_FIELD = 500_000;
/** Field numbers of FileDescriptorProto: https://github.com/protocolbuffers/protobuf/blob/main/src/google/protobuf/descriptor.proto */
const FILE_FIELDS: ReadonlySet<number> = new Set([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 14]);
const SYNTAX_FIELD = 12;
const LABEL_REPEATED = 3;
const TYPE_ENUM = 14;
const VARINT = 0;
const LENGTH_DELIMITED = 2;

interface Fields {
  readonly name: string;
  readonly number: number;
  readonly label: number;
  readonly type: number;
  readonly typeName: string;
}
interface Enums {
  readonly name: string;
  readonly value: readonly { readonly name: string; readonly number: number }[];
}
interface Messages {
  readonly name: string;
  readonly field: readonly Fields[];
  readonly nestedType: readonly Messages[];
  readonly enumType: readonly Enums[];
}
interface FileProto {
  readonly package: string;
  readonly dependency: readonly string[];
  readonly messageType: readonly Messages[];
  readonly enumType: readonly Enums[];
}

function factsAt(binary: Buffer, start: number): FileFacts | undefined {
  const end = endOfFile(binary, start);
  try {
    const file = descriptor.FileDescriptorProto.decode(binary.subarray(start, end)) as unknown as FileProto;
    return file.package === "" ? undefined : factsOf(file);
  } catch {
    return undefined; // the name stands elsewhere too, e.g. where another file imports this one
  }
}

/** Walks the top-level fields to the last one, `syntax`, or to the first that cannot belong to the message. */
function endOfFile(binary: Buffer, start: number): number {
  for (let at = start; ; ) {
    const [tag, body] = varint(binary, at);
    const [value, behind] = varint(binary, body);
    const [field, wire] = [tag >>> 3, tag & 7];
    if (!belongs(field, wire, value) || (field === 1 && at !== start)) return at;
    at = wire === LENGTH_DELIMITED ? behind + value : behind;
    if (field === SYNTAX_FIELD) return at;
  }
}

function belongs(field: number, wire: number, value: number): boolean {
  if (!FILE_FIELDS.has(field)) return false;
  return wire === VARINT || (wire === LENGTH_DELIMITED && value <= LARGEST_FIELD);
}

/** https://protobuf.dev/programming-guides/encoding/#varints */
function varint(binary: Buffer, start: number): readonly [value: number, next: number] {
  let value = 0;
  for (let index = 0; index < 10; index++) {
    const byte = binary[start + index] ?? 0;
    value += (byte & 0x7f) * 2 ** (7 * index);
    if (byte < 0x80) return [value, start + index + 1];
  }
  return [value, start + 10];
}

function factsOf(file: FileProto): FileFacts {
  const messages = new Map<string, ReadonlyMap<string, FieldFact>>();
  const enums = new Map<string, ReadonlyMap<string, number>>();
  const addEnums = (scope: string, types: readonly Enums[]): void => {
    for (const { name, value } of types) {
      enums.set(`${scope}.${name}`, new Map(value.map((each) => [each.name, each.number])));
    }
  };
  const addMessages = (scope: string, types: readonly Messages[]): void => {
    for (const message of types) {
      const name = `${scope}.${message.name}`;
      messages.set(name, new Map(message.field.map((field) => [field.name, factOf(field)])));
      addMessages(name, message.nestedType);
      addEnums(name, message.enumType);
    }
  };
  addMessages(`.${file.package}`, file.messageType);
  addEnums(`.${file.package}`, file.enumType);
  return { imports: file.dependency, messages, enums };
}

function factOf(field: Fields): FieldFact {
  return {
    number: field.number,
    type: field.typeName || (SCALARS[field.type] ?? String(field.type)),
    repeated: field.label === LABEL_REPEATED,
    isEnum: field.type === TYPE_ENUM,
  };
}

/** FieldDescriptorProto.Type, the ones that proto3 files of Envoy use. */
const SCALARS: Readonly<Record<number, string>> = {
  1: "double",
  2: "float",
  3: "int64",
  4: "uint64",
  5: "int32",
  6: "fixed64",
  7: "fixed32",
  8: "bool",
  9: "string",
  12: "bytes",
  13: "uint32",
};

// SPDX-License-Identifier: Apache-2.0
import { ConfigFile } from "../../src/config/schema.ts";
import { code, head, table } from "./table.ts";

/** A configuration to begin with; a test reads it as the program does. */
export const EXAMPLE = `# pointsman.yaml: two backends, and the virtual model \`auto\` over both.
backends:
  - name: llama-3-8b
    tier: weak
    model: meta-llama/Meta-Llama-3-8B-Instruct
    url: http://127.0.0.1:8000/v1
    price: "0.05/0.08"
  - name: gpt-4
    tier: strong
    model: gpt-4-turbo
    url: https://api.openai.com/v1
    credential: { env: OPENAI_API_KEY }
    contextWindow: 128000
    price: "10/30"
virtualModels:
  - name: auto
    strongShare: 0.3
`;

/** Every key of the configuration file. */
export function configurationPage(): string {
  return `${head("Configuration", "src/config/schema.ts")}
One YAML (or JSON) file. \`pointsman validate\` names everything that is wrong with one; an unknown key is an error. A
running \`serve\` takes a changed file by itself, and keeps the former configuration while the new one is not valid.

\`\`\`yaml
${EXAMPLE}\`\`\`

${table(
  ["key", "type", "default", "what it is"],
  configurationKeys().map(({ path, type, fallback, help }) => [code(path), type, fallback, help]),
)}

Keys without a default may be left out, unless they are *required*. Times are in milliseconds, sizes in bytes.
`;
}

/** One key of the file as the page has it. */
export interface ConfigurationKey {
  readonly path: string;
  readonly type: string;
  readonly fallback: string;
  readonly help: string;
}

/** The keys in the order of the schema, lists as \`[]\`. */
export function configurationKeys(): readonly ConfigurationKey[] {
  return keysOf(ConfigFile.toJSONSchema({ io: "input" }) as Schema, "");
}

/** The part of JSON Schema that ours uses: https://json-schema.org/draft/2020-12/json-schema-validation */
interface Schema {
  readonly type?: string;
  readonly enum?: readonly unknown[];
  readonly items?: Schema;
  readonly anyOf?: readonly Schema[];
  readonly const?: unknown;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly default?: unknown;
  readonly description?: string;
  readonly minimum?: number;
  readonly maximum?: number;
}

function keysOf({ properties = {}, required = [] }: Schema, prefix: string): readonly ConfigurationKey[] {
  return Object.entries(properties).flatMap(([name, schema]) => {
    const path = `${prefix}${name}`;
    const key = {
      path,
      type: typeOf(schema),
      fallback: required.includes(name) ? "*required*" : defaultOf(schema),
      help: schema.description ?? "",
    };
    // A group without a word of its own is told by its keys.
    const told = schema.properties !== undefined && key.help === "" ? [] : [key];
    const inner = [schema, ...(schema.anyOf ?? [])].flatMap((one) => keysOf(one, `${path}.`));
    return [...told, ...inner, ...keysOf(schema.items ?? {}, `${path}[].`)];
  });
}

function typeOf(schema: Schema): string {
  if (schema.anyOf !== undefined) return schema.anyOf.map(typeOf).join(" or ");
  if (schema.const !== undefined) return code(schema.const);
  if (schema.enum !== undefined) return schema.enum.map(code).join(" or ");
  if (schema.items !== undefined) return `list of ${typeOf(schema.items)}`;
  if (schema.type === "string") return "text";
  if (schema.minimum === undefined || schema.maximum === undefined) return schema.type ?? "";
  return `${schema.type ?? ""}, ${schema.minimum} to ${schema.maximum}`;
}

function defaultOf(schema: Schema): string {
  const { default: fallback } = schema;
  if (fallback === undefined || schema.properties !== undefined) return "";
  return Array.isArray(fallback) ? fallback.map(code).join(", ") || "none" : code(fallback);
}

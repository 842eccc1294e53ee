// SPDX-License-Identifier: Apache-2.0
import type { Command } from "commander";

/** Has `--help` say which options cannot be left out, and defaults as a person would write them: commander prints JSON. */
export function withOptionWords(command: Command): Command {
  for (const option of command.options) {
    const { defaultValue, defaultValueDescription } = option;
    if (option.mandatory && defaultValue === undefined) option.description += " (required)";
    if (typeof defaultValue === "object" && defaultValueDescription === undefined)
      option.default(defaultValue, written(defaultValue as object));
  }
  return command;
}

/** An address as its option takes it; a list or a map that is empty. */
function written(value: object): string {
  if ("path" in value) return `unix:${String(value.path)}`;
  if ("host" in value && "port" in value) return `${String(value.host)}:${String(value.port)}`;
  return "none";
}

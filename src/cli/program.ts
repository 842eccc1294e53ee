// SPDX-License-Identifier: Apache-2.0
import { Command, CommanderError } from "commander";
import { analyzeCommand } from "./analyze-command.ts";
import { backendsCommand } from "./backends-command.ts";
import { bootstrapCommand } from "./bootstrap-command.ts";
import { calibrateCommand } from "./calibrate-command.ts";
import { drainCommand } from "./drain-command.ts";
import { evalCommand } from "./eval-command.ts";
import { explainCommand } from "./explain-command.ts";
import { exportCommand } from "./export-command.ts";
import { fitCommand } from "./fit-command.ts";
import { injectCommand } from "./inject-command.ts";
import { labelCommand } from "./label-command.ts";
import { withOptionWords } from "./option-words.ts";
import type { ProgramDeps } from "./program-deps.ts";
import { EXIT_UNUSABLE } from "./read-config-file.ts";
import { scoreCommand } from "./score-command.ts";
import { serveCommand } from "./serve-command.ts";
import { simulateCommand } from "./simulate-command.ts";
import { statusCommand } from "./status-command.ts";
import { upCommand } from "./up-command.ts";
import { validateCommand } from "./validate-command.ts";

const EXAMPLES = `
Examples:
  pointsman up                              # try it: Envoy, the router and stand-in backends on this machine
  pointsman explain "What is 2 + 2?"        # one decision with every number behind it
  pointsman validate pointsman.yaml         # every problem of a configuration at once

Each command has examples of its own: pointsman help COMMAND.
Exit codes: 0 done, 1 an error, 2 options or a configuration that cannot be used; a command's help has those beside them.
`;

const COMMANDS = [
  upCommand,
  serveCommand,
  validateCommand,
  explainCommand,
  bootstrapCommand,
  backendsCommand,
  statusCommand,
  drainCommand,
  injectCommand,
  scoreCommand,
  evalCommand,
  calibrateCommand,
  simulateCommand,
  fitCommand,
  analyzeCommand,
  labelCommand,
  exportCommand,
] as const;

/** The command line: one file a command. Commander throws (CommanderError) where it would exit. */
export function createProgram(deps: ProgramDeps): Command {
  const program = new Command("pointsman")
    .description("steers each LLM request to the cheap or the expensive model, inside Envoy")
    .version(deps.version)
    .addHelpText("after", EXAMPLES)
    .showHelpAfterError("(pointsman --help shows what there is)")
    .exitOverride()
    .configureOutput({
      writeOut: (text) => void deps.stdout.write(text),
      writeErr: (text) => void deps.stderr.write(text),
    });
  for (const make of COMMANDS) program.addCommand(withOptionWords(make(deps)).copyInheritedSettings(program));
  return program;
}

/** As a shell has it of a program that SIGPIPE ends; Node ignores that signal. */
const EXIT_BROKEN_PIPE = 141;

/** Whether nobody reads our output any more, as behind `| head`: no error of the command's. */
function isBrokenPipe(cause: unknown): boolean {
  return cause instanceof Error && "code" in cause && cause.code === "EPIPE";
}

/** Runs the command that the arguments (without node and script) name, and sets the exit code whatever happens. */
export async function runProgram(deps: ProgramDeps, args: readonly string[]): Promise<void> {
  try {
    await createProgram(deps).parseAsync(args, { from: "user" });
  } catch (cause) {
    if (cause instanceof CommanderError) {
      deps.exit(cause.exitCode === 0 ? 0 : EXIT_UNUSABLE);
      return;
    }
    if (isBrokenPipe(cause)) return deps.exit(EXIT_BROKEN_PIPE);
    deps.stderr.write(`pointsman: ${cause instanceof Error ? cause.message : String(cause)}\n`);
    deps.exit(1);
  }
}

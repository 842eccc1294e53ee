// SPDX-License-Identifier: Apache-2.0
import { mkdirSync, writeFileSync } from "node:fs";
import { cpus, loadavg } from "node:os";
import { join } from "node:path";
import { BENCH, type BenchOptions, benchOptions } from "./bench-options.ts";
import { faultsOf } from "./faults.ts";
import { flagsOf } from "./flags.ts";
import { Lab, timeToReady } from "./lab.ts";
import { closedLoop } from "./load.ts";
import { measure, type Turn } from "./measure.ts";
import { MODES, requestMaker } from "./modes.ts";
import { plot } from "./plot.ts";
import { memoryMb } from "./process-usage.ts";
import type { Memory, Report } from "./report.ts";
import { summarize } from "./summary.ts";
import { reportText } from "./table.ts";

/** Seconds of saturation before memory is read where nothing else was measured. */
const MEMORY_SECONDS = 3;

/** Measures everything through the real Envoy; gives the exit code. Nothing is asserted by time. */
async function run(options: BenchOptions): Promise<number> {
  const machine = machineNow();
  const readyMs: number[] = [];
  for (let start = 0; start < options.starts; start++) {
    tell(`start ${start + 1} of ${options.starts}`);
    readyMs.push(await timeToReady());
  }
  const measured = await measureAll(options);
  const { turns } = measured;
  const report: Report = {
    machine,
    rate: summarize(turns, "rate"),
    saturation: summarize(turns, "saturation"),
    readyMs,
    memory: [measured.memory, await memoryWithOneWorker()],
    faults: faultsOf(turns, measured.failOpens),
  };
  tell("");
  process.stdout.write(reportText(report));
  mkdirSync(options.out, { recursive: true });
  writeFileSync(join(options.out, "bench.json"), `${JSON.stringify(report, null, 2)}\n`);
  writeFileSync(join(options.out, "bench.svg"), plot(report));
  process.stdout.write(`written: ${join(options.out, "bench.json")}, ${join(options.out, "bench.svg")}\n`);
  return report.faults.length === 0 ? 0 : 1;
}

interface Measured {
  readonly turns: readonly Turn[];
  readonly failOpens: number;
  readonly memory: Memory;
}

async function measureAll(options: BenchOptions): Promise<Measured> {
  await using lab = await Lab.start();
  const ready = memoryMb(lab.pointsmanPid).now;
  const modes = MODES.filter(({ name }) => options.modes.includes(name));
  const turns = await measure(lab, { ...options, modes, tell });
  const failOpens = await lab.failOpens();
  return { turns, failOpens, memory: { workers: undefined, ready, ...memoryMb(lab.pointsmanPid) } };
}

async function memoryWithOneWorker(): Promise<Memory> {
  tell("memory with one worker");
  await using lab = await Lab.start({ workers: 1 });
  const ready = memoryMb(lab.pointsmanPid).now;
  const onnx = MODES.find(({ name }) => name === "onnx");
  if (onnx !== undefined) {
    const target = { port: lab.port("gateway"), nextRequest: requestMaker(onnx, 7) };
    await closedLoop(target, 16, MEMORY_SECONDS);
  }
  return { workers: 1, ready, ...memoryMb(lab.pointsmanPid) };
}

function machineNow(): Report["machine"] {
  return {
    platform: `${process.platform}-${process.arch}`,
    cpu: cpus()[0]?.model ?? "unknown",
    cores: cpus().length,
    node: process.version,
    loadBefore: loadavg()[0] ?? 0,
  };
}

/** Progress, in place on a terminal and silent elsewhere. */
function tell(line: string): void {
  if (process.stderr.isTTY) process.stderr.write(`\r\u001b[K${line}`);
}

process.exitCode = await run(benchOptions(flagsOf(BENCH)));

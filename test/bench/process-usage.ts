// SPDX-License-Identifier: Apache-2.0
import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";

/**
 * CPU seconds that a process has used, all threads. Linux counts them in nanoseconds in schedstat
 * (https://docs.kernel.org/scheduler/sched-stats.html); elsewhere `ps` tells hundredths.
 */
export function cpuSeconds(pid: number): number {
  if (process.platform !== "linux") return clockSeconds(ps(pid, "time"));
  try {
    const threads = readdirSync(`/proc/${pid}/task`);
    const nanoseconds = threads.map((thread) =>
      Number(readFileSync(`/proc/${pid}/task/${thread}/schedstat`, "utf8").split(" ")[0]),
    );
    return nanoseconds.reduce((sum, one) => sum + one, 0) / 1e9;
  } catch {
    return tickSeconds(pid); // a kernel without schedstat
  }
}

/** Resident memory of a process in MB (10^6 bytes), now and at its highest (the same where the system keeps no high mark). */
export function memoryMb(pid: number): { readonly now: number; readonly highest: number } {
  if (process.platform !== "linux") {
    const now = (Number(ps(pid, "rss")) * 1024) / 1e6;
    return { now, highest: now };
  }
  const status = readFileSync(`/proc/${pid}/status`, "utf8");
  const field = (name: string): number =>
    (Number(new RegExp(`${name}:\\s+(\\d+)`).exec(status)?.[1]) * 1024) / 1e6;
  return { now: field("VmRSS"), highest: field("VmHWM") };
}

/** Fields 14 and 15 of /proc/PID/stat, in hundredths of a second: https://man7.org/linux/man-pages/man5/proc_pid_stat.5.html */
function tickSeconds(pid: number): number {
  const fields = readFileSync(`/proc/${pid}/stat`, "utf8").split(") ")[1]?.split(" ") ?? [];
  return (Number(fields[11]) + Number(fields[12])) / 100;
}

function ps(pid: number, field: string): string {
  return execFileSync("ps", ["-o", `${field}=`, "-p", String(pid)], { encoding: "utf8" }).trim();
}

/** `[hours:]minutes:seconds` as ps writes it. */
function clockSeconds(text: string): number {
  return text.split(":").reduce((sum, part) => sum * 60 + Number(part), 0);
}

/** Speed of verifying an archive of a made-up organisation, with bare hashing of as many bytes beside it. */
import { hash } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { verifyArchive } from '../../../packages/ledger/src/archive/index.ts';
import { sample, writeSample } from '../../../packages/ledger/test/sample-archive.ts';
import { median } from '../median.ts';
import type { Report } from '../report.ts';

const EVENTS = 1_000_000;
const RUNS = 3;

/**
 * Two threads share the work, and V8's own threads clear up after them; the clock says what comes of it where two cores have
 * nothing else to do, processor time what it costs wherever. A million events take some gigabytes to make up.
 */
export async function benchVerify({ quick }: { readonly quick: boolean }): Promise<Report> {
  const folder = mkdtempSync(join(tmpdir(), 'taizhang-bench-'));
  try {
    const path = join(folder, 'archive.tar');
    const steps = quick ? EVENTS / 5 : EVENTS;
    const { bytes } = await writeSample(path, sample({ steps }));
    const runs: Run[] = [];
    for (let run = 0; run < RUNS; run++) runs.push(await timedRun(path));
    const speed = (secondsOf: (run: Run) => number): number =>
      median(runs.map((run) => run.events / secondsOf(run)));
    const row = Buffer.alloc(Math.round(bytes / steps), 'taizhang');
    const unit = 'events/s';
    const figures = [
      {
        name: 'verify, by the clock',
        value: speed(({ clock }) => clock),
        unit,
        bar: { is: '>=', value: 200_000 } as const,
      },
      {
        name: 'processor time of the thread that checks chains and tree',
        value: speed(({ checks }) => checks),
        unit,
      },
      { name: 'processor time of all threads', value: speed(({ all }) => all), unit },
      { name: 'bare SHA-256 of as many bytes', value: hashesPerSecond(row), unit },
    ];
    return { suite: 'verify', machine: `Node ${process.versions.node}, ${cpus()[0]?.model ?? ''}`, figures };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Seconds: by the clock, and of processor time of this thread and of all in the process. */
interface Run {
  readonly events: number;
  readonly clock: number;
  readonly checks: number;
  readonly all: number;
}

async function timedRun(path: string): Promise<Run> {
  const [clock, before, own] = [performance.now(), process.cpuUsage(), process.threadCpuUsage()];
  const report = await verifyArchive(path);
  const checks = secondsIn(process.threadCpuUsage(own));
  const all = secondsIn(process.cpuUsage(before));
  if (!report.sound) throw new Error(JSON.stringify(report.problems));
  return { events: report.events.total, clock: (performance.now() - clock) / 1e3, checks, all };
}

function hashesPerSecond(row: Buffer): number {
  const count = 500_000;
  const before = process.threadCpuUsage();
  for (let n = 0; n < count; n++) hash('sha256', row);
  return count / secondsIn(process.threadCpuUsage(before));
}

const secondsIn = ({ user, system }: NodeJS.CpuUsage): number => (user + system) / 1e6;

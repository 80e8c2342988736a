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

/** Counted in time of this thread, as others may take turns on the core. A million events take some gigabytes to make up. */
export async function benchVerify({ quick }: { readonly quick: boolean }): Promise<Report> {
  const folder = mkdtempSync(join(tmpdir(), 'taizhang-bench-'));
  try {
    const path = join(folder, 'archive.tar');
    const steps = quick ? EVENTS / 20 : EVENTS;
    const { bytes } = await writeSample(path, sample({ steps }));
    const speeds: number[] = [];
    for (let run = 0; run < RUNS; run++) speeds.push(await eventsPerSecond(path));
    const row = Buffer.alloc(Math.round(bytes / steps), 'taizhang');
    const figures = [
      { name: 'verify', value: median(speeds), unit: 'events/s', bar: { is: '>=', value: 200_000 } as const },
      { name: 'bare SHA-256 of as many bytes', value: hashesPerSecond(row), unit: 'events/s' },
    ];
    return { suite: 'verify', machine: `Node ${process.versions.node}, ${cpus()[0]?.model ?? ''}`, figures };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function eventsPerSecond(path: string): Promise<number> {
  const before = process.threadCpuUsage();
  const report = await verifyArchive(path);
  if (!report.sound) throw new Error(JSON.stringify(report.problems));
  return report.events.total / secondsSince(before);
}

function hashesPerSecond(row: Buffer): number {
  const count = 500_000;
  const before = process.threadCpuUsage();
  for (let n = 0; n < count; n++) hash('sha256', row);
  return count / secondsSince(before);
}

function secondsSince(before: NodeJS.CpuUsage): number {
  const { user, system } = process.threadCpuUsage(before);
  return (user + system) / 1e6;
}

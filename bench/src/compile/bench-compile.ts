/** Speed, linearity and memory of the compiler, the command line's cold start, hostile texts, and peers beside it. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { compile } from '@taizhang/compiler';
import { machineSpeed, speedWords } from '../machine-speed.ts';
import { timeWarm, type Timing } from '../median.ts';
import { withReference, type Figure, type Report } from '../report.ts';
import { isBuilt, runProgram } from '../run-program.ts';
import { measureColdStart } from './cold-start.ts';
import { HOSTILE } from './hostile-texts.ts';
import { measurePeers } from './peers.ts';
import { planText, textSource, type TextSource } from './plan-text.ts';
import { measureHostileText, measureLargeText } from './run-child.ts';

const WARM_BYTES = 300_000;
const LARGE_BYTES = 50_000_000;
const FACTOR = 8;

export async function benchCompile({ quick }: { readonly quick: boolean }): Promise<Report> {
  const source = textSource();
  const warm = measureWarm(source, quick);
  const peers = await measurePeers(planText(source, WARM_BYTES / 2), quick ? 1 : 3);
  const figures = [
    warm,
    ...measureLarge(quick),
    ...measureColdStart(quick ? 3 : 9),
    ...measureHostile(quick),
    ...peers.figures,
  ];
  const speed = machineSpeed(peers.speeds);
  const cores = cpus();
  const machine = `Node ${process.versions.node}, ${cores.length} × ${cores[0]?.model.trim() ?? 'unknown'}, text: ${source.name}; ${speedWords(speed, peers.speeds)}`;
  return { suite: 'compile', machine, figures: withReference(figures, speed) };
}

function measureWarm(source: TextSource, quick: boolean): Figure {
  const text = planText(source, WARM_BYTES);
  // V8 goes on compiling for some 25 runs, or eight megabytes: ten give four fifths of the speed that stays, three the half.
  const runs = { runs: quick ? 7 : 15, warmUps: 30 };
  const timing = timeWarm(() => compile(text), runs);
  return speedOf('compile, warm', timing, { bytes: Buffer.byteLength(text), bar: { is: '>=', value: 5 } });
}

function measureLarge(quick: boolean): Figure[] {
  const bytes = quick ? LARGE_BYTES / 5 : LARGE_BYTES;
  const small = measureLargeText(bytes / FACTOR, 3);
  const large = measureLargeText(bytes, quick ? 1 : 3);
  const once = measureLargeText(bytes, 1);
  const size = `${(large.inputBytes / 1e6).toFixed(0)} MB`;
  return [
    speedOf(`compile, ${size} at once`, large, { bytes: large.inputBytes }),
    {
      name: `time of ${size} to that of an eighth`,
      value: large.cpuMs / small.cpuMs,
      unit: '×',
      bar: { is: '<=', value: FACTOR * 1.1 },
      note: 'of thread time',
    },
    {
      name: `peak memory on ${size}, the whole process`,
      value: once.peakBytes / once.inputBytes,
      unit: 'bytes per byte',
      bar: { is: '<=', value: 60 },
      note: `${(once.peakBytes / 1e6).toFixed(0)} MB`,
    },
    ...measureProgramMemory(bytes),
  ];
}

/** What users run, its JSON written out as well. */
function measureProgramMemory(bytes: number): Figure[] {
  if (!isBuilt()) return [];
  const folder = mkdtempSync(join(tmpdir(), 'bench-compile-'));
  try {
    const plan = join(folder, 'plan.txt');
    const text = planText(textSource(), bytes);
    writeFileSync(plan, text);
    const { peakBytes } = runProgram(['compile', plan, '--format', 'json'], join(folder, 'usage'));
    return [
      {
        name: '  the same of taizhang compile, JSON out',
        value: peakBytes / Buffer.byteLength(text),
        unit: 'bytes per byte',
        bar: { is: '<=', value: 60 },
        note: `${(peakBytes / 1e6).toFixed(0)} MB`,
      },
    ];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** By the clock, with the speed by thread time beside it: they differ where the machine is busy. */
function speedOf(
  name: string,
  { ms, cpuMs }: Timing,
  { bytes, bar }: { readonly bytes: number; readonly bar?: NonNullable<Figure['bar']> },
): Figure {
  const note = `${(bytes / 1e3 / cpuMs).toFixed(2)} MB/s of thread time`;
  return { name, value: bytes / 1e3 / ms, unit: 'MB/s', note, ...(bar ? { bar } : {}) };
}

/** Four times the text may cost four times the time, and a little for what a larger heap costs. */
function measureHostile(quick: boolean): Figure[] {
  const characters = quick ? 240_000 : 2_400_000;
  return Object.keys(HOSTILE).map((name) => {
    const { small, large, largeBytes } = measureHostileText(name, characters);
    // What takes a few milliseconds is finer than the thread's clock.
    const clock = small.cpuMs < 5 ? 'ms' : 'cpuMs';
    return {
      name: `hostile: ${name}`,
      value: large[clock] / small[clock],
      unit: '× for 4×',
      bar: { is: '<=', value: 6 },
      note: `${(largeBytes / 1e3 / large[clock]).toFixed(1)} MB/s on ${(largeBytes / 1e6).toFixed(1)} MB`,
    };
  });
}

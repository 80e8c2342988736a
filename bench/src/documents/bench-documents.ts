/** Time and memory from the bytes of a file to its commitments, beside libraries that only give text. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { measurePeers } from '../compile/peers.ts';
import { planText, textSource } from '../compile/plan-text.ts';
import { machineSpeed, speedWords } from '../machine-speed.ts';
import { median } from '../median.ts';
import { withReference, type Figure, type Report } from '../report.ts';
import { isBuilt, runProgram } from '../run-program.ts';
import type { DocumentFigures } from './child.ts';
import { sampleDocx, samplePdf, sampleXlsx, type SampleFile } from './sample-files.ts';

const CHILD = fileURLToPath(new URL('child.ts', import.meta.url));
const MEMORY_BAR_MB = 400;

interface Case {
  readonly file: SampleFile;
  readonly barSeconds: number;
  readonly peer: string;
}

export async function benchDocuments({ quick }: { readonly quick: boolean }): Promise<Report> {
  if (!isBuilt()) throw new Error('not built: npm run build');
  const size = quick ? 0.1 : 1;
  const cases: readonly Case[] = [
    { file: sampleDocx(100 * size), barSeconds: 1, peer: 'mammoth' },
    { file: samplePdf(100 * size), barSeconds: 4, peer: 'unpdf' },
    { file: sampleXlsx(20_000 * size), barSeconds: 3, peer: 'sheetjs' },
  ];
  const folder = mkdtempSync(join(tmpdir(), 'bench-documents-'));
  try {
    const figures = cases.flatMap((each) => measure(each, folder, quick ? 1 : 5));
    const { speeds } = await measurePeers(planText(textSource(), 150_000), quick ? 1 : 3);
    const speed = machineSpeed(speeds);
    const cores = cpus();
    const machine = `Node ${process.versions.node}, ${cores.length} × ${cores[0]?.model.trim() ?? 'unknown'}; ${speedWords(speed, speeds)}`;
    return { suite: 'documents', machine, figures: withReference(figures, speed) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Each run is a process of its own, so that libraries are loaded and memory is counted anew. */
function measure({ file, barSeconds, peer }: Case, folder: string, runs: number): Figure[] {
  const path = join(folder, file.name);
  writeFileSync(path, file.bytes);
  const repeat = <T>(run: () => T): T[] => Array.from({ length: runs }, run);
  const ours = repeat(() => runChild(path));
  const program = repeat(() => runProgram(['compile', path, '--format', 'json'], join(folder, 'usage')));
  const theirs = repeat(() => runChild('peer', peer, path));
  const of = <T>(runs: readonly T[], value: (run: T) => number): number => median(runs.map(value));
  const read = of(ours, ({ readMs }) => readMs);
  const peerRead = of(theirs, ({ readMs }) => readMs);
  const bar = { is: '<=', value: barSeconds } as const;
  const [first] = ours;
  return [
    {
      name: `${file.what}, to commitments`,
      value: of(ours, ({ readMs, compileMs }) => readMs + compileMs) / 1000,
      unit: 's',
      bar,
      note: `${first?.commitments ?? 0} commitments in ${first?.characters ?? 0} characters; ${read.toFixed(0)} ms to text`,
    },
    {
      name: '  the same, time of the thread',
      value: of(ours, ({ threadMs }) => threadMs) / 1000,
      unit: 's',
      bar,
    },
    {
      name: '  taizhang compile, start to end, JSON out',
      value: of(program, ({ seconds }) => seconds),
      unit: 's',
      note: `${of(program, ({ processorSeconds }) => processorSeconds).toFixed(2)} s of processor time, all threads`,
    },
    {
      name: '  its peak memory',
      value: of(program, ({ peakBytes }) => peakBytes) / 1e6,
      unit: 'MB',
      bar: { is: '<=', value: MEMORY_BAR_MB },
      note: `at most ${(Math.max(...program.map(({ peakBytes }) => peakBytes)) / 1e6).toFixed(0)}`,
    },
    {
      name: `  to text, beside ${peer}`,
      value: read / peerRead,
      unit: '×',
      note: `${peer}: ${peerRead.toFixed(0)} ms, ${(of(theirs, ({ peakBytes }) => peakBytes) / 1e6).toFixed(0)} MB`,
    },
  ];
}

/** The built packages, as programs that use them load them. */
function runChild(...args: readonly string[]): DocumentFigures {
  const output = execFileSync(process.execPath, ['--no-warnings', CHILD, ...args], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  return JSON.parse(output.trim().split('\n').at(-1) ?? '') as DocumentFigures;
}

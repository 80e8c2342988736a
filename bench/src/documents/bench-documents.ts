/** Time and memory from the bytes of a file to its commitments, beside libraries that only give text. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { median } from '../median.ts';
import type { Figure, Report } from '../report.ts';
import type { DocumentFigures } from './child.ts';
import { sampleDocx, samplePdf, sampleXlsx, type SampleFile } from './sample-files.ts';

const CHILD = fileURLToPath(new URL('child.ts', import.meta.url));
const MEMORY_BAR_MB = 400;

interface Case {
  readonly file: SampleFile;
  readonly barSeconds: number;
  readonly peer: string;
}

export function benchDocuments({ quick }: { readonly quick: boolean }): Promise<Report> {
  const size = quick ? 0.1 : 1;
  const cases: readonly Case[] = [
    { file: sampleDocx(100 * size), barSeconds: 1, peer: 'mammoth' },
    { file: samplePdf(100 * size), barSeconds: 4, peer: 'unpdf' },
    { file: sampleXlsx(20_000 * size), barSeconds: 3, peer: 'sheetjs' },
  ];
  const folder = mkdtempSync(join(tmpdir(), 'bench-documents-'));
  try {
    const figures = cases.flatMap((each) => measure(each, folder, quick ? 1 : 5));
    const cores = cpus();
    const machine = `Node ${process.versions.node}, ${cores.length} × ${cores[0]?.model.trim() ?? 'unknown'}`;
    return Promise.resolve({ suite: 'documents', machine, figures });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Each run is a process of its own, so that libraries are loaded and memory is counted anew. */
function measure({ file, barSeconds, peer }: Case, folder: string, runs: number): Figure[] {
  const path = join(folder, file.name);
  writeFileSync(path, file.bytes);
  const ours = Array.from({ length: runs }, () => runChild(path));
  const theirs = Array.from({ length: runs }, () => runChild('peer', peer, path));
  const total = median(ours.map(({ readMs, compileMs }) => readMs + compileMs));
  const read = median(ours.map(({ readMs }) => readMs));
  const peerRead = median(theirs.map(({ readMs }) => readMs));
  const [first] = ours;
  return [
    {
      name: `${file.what}, to commitments`,
      value: total / 1000,
      unit: 's',
      bar: { is: '<=', value: barSeconds },
      note: `${first?.commitments ?? 0} commitments in ${first?.characters ?? 0} characters; ${read.toFixed(0)} ms to text`,
    },
    {
      name: '  the same, time of the thread',
      value: median(ours.map(({ threadMs }) => threadMs)) / 1000,
      unit: 's',
      bar: { is: '<=', value: barSeconds },
    },
    {
      name: '  peak memory of the process',
      value: median(ours.map(({ peakBytes }) => peakBytes)) / 1e6,
      unit: 'MB',
      bar: { is: '<=', value: MEMORY_BAR_MB },
    },
    {
      name: `  to text, beside ${peer}`,
      value: read / peerRead,
      unit: '×',
      note: `${peer}: ${peerRead.toFixed(0)} ms, ${(median(theirs.map(({ peakBytes }) => peakBytes)) / 1e6).toFixed(0)} MB`,
    },
  ];
}

function runChild(...args: readonly string[]): DocumentFigures {
  const output = execFileSync(process.execPath, ['--conditions=taizhang-source', CHILD, ...args], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  return JSON.parse(output.trim().split('\n').at(-1) ?? '') as DocumentFigures;
}

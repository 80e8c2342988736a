/** Reads one file to commitments in a process of its own and prints what it cost: child.ts FILE | peer NAME FILE */
import { readFileSync } from 'node:fs';

export interface DocumentFigures {
  /** From bytes to text, libraries loaded on the way, and from text to commitments. */
  readonly readMs: number;
  readonly compileMs: number;
  /** What this thread itself was busy for: the same however many others share the machine. */
  readonly threadMs: number;
  readonly characters: number;
  readonly commitments: number;
  /** The most the whole process held: for peers; what a user sees is measured on the program. */
  readonly peakBytes: number;
}

async function read(path: string): Promise<DocumentFigures> {
  const bytes = readFileSync(path);
  const { compile } = await import('@taizhang/compiler');
  const busy = process.threadCpuUsage();
  const began = performance.now();
  const { readDocument } = await import('@taizhang/documents');
  // The thread of its own costs no time on one core but what it takes to start; the command line's bench has that.
  const result = await readDocument(bytes, { name: path, isolation: 'none' });
  if (!result.ok) throw new Error(result.problem.message.en);
  const read = performance.now();
  const plan = compile(result.document.text);
  const compiled = performance.now();
  return {
    readMs: read - began,
    compileMs: compiled - read,
    threadMs: busyMs(busy),
    characters: result.document.text.length,
    commitments: plan.commitments.length,
    peakBytes: process.resourceUsage().maxRSS * 1024,
  };
}

/** The same file by a library that only gives text. */
async function readByPeer(name: string, path: string): Promise<DocumentFigures> {
  const bytes = readFileSync(path);
  const busy = process.threadCpuUsage();
  const began = performance.now();
  const text = await PEERS[name]?.(bytes);
  if (text === undefined) throw new Error(`no peer is called ${name}`);
  return {
    readMs: performance.now() - began,
    compileMs: 0,
    threadMs: busyMs(busy),
    characters: text.length,
    commitments: 0,
    peakBytes: process.resourceUsage().maxRSS * 1024,
  };
}

function busyMs(since: NodeJS.CpuUsage): number {
  const { user, system } = process.threadCpuUsage(since);
  return (user + system) / 1000;
}

const PEERS: Readonly<Record<string, (bytes: Buffer) => Promise<string>>> = {
  mammoth: async (buffer) => {
    const { default: mammoth } = await import('mammoth');
    return (await mammoth.extractRawText({ buffer })).value;
  },
  unpdf: async (bytes) => {
    const { extractText } = await import('unpdf');
    return (await extractText(Uint8Array.from(bytes), { mergePages: true })).text;
  },
  sheetjs: async (bytes) => {
    const { read, utils } = await import('@e965/xlsx');
    const { SheetNames, Sheets } = read(bytes, { type: 'buffer', dense: true });
    return SheetNames.map((name) => utils.sheet_to_csv(Sheets[name] ?? {})).join('\n');
  },
};

const [, , first = '', peer = '', file = ''] = process.argv;
console.log(JSON.stringify(first === 'peer' ? await readByPeer(peer, file) : await read(first)));

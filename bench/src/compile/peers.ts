/** What other libraries take for the same text. None of them compiles commitments: they find dates, numbers or words. */
import { compile } from '@taizhang/compiler';
import { timeWarm } from '../median.ts';
import type { PeerSpeed } from '../machine-speed.ts';
import type { Figure } from '../report.ts';

interface Peer {
  readonly name: string;
  readonly note: string;
  /** A word for it, and what it reached alone on the machine that the bars were set on, in MB/s. */
  readonly short: string;
  readonly reference: number;
  /** Runs that it needs for each of the slowest peer, to be warm and to take longer than the clock's tick. */
  readonly turns: number;
  /** Loads it and gives the work to be timed, or throws where it cannot run. */
  readonly load: (text: string) => Promise<() => unknown>;
}

const PEERS: readonly Peer[] = [
  {
    name: 'recognizers-text date-time + number',
    note: 'zh-cn, line by line',
    short: 'recognizers',
    reference: 0.26,
    turns: 1,
    load: async (text) => {
      const { recognizeDateTime, Culture } = await import('@microsoft/recognizers-text-date-time');
      const { recognizeNumber } = await import('@microsoft/recognizers-text-number');
      const lines = text.split('\n').filter((line) => line !== '');
      return () =>
        lines.map((line) => [
          recognizeDateTime(line, Culture.Chinese),
          recognizeNumber(line, Culture.Chinese),
        ]);
    },
  },
  {
    name: 'chrono-node zh.hans',
    note: 'dates, line by line; knows no recurrences',
    short: 'chrono',
    reference: 20,
    turns: 10,
    load: async (text) => {
      const chrono = await import('chrono-node');
      const lines = text.split('\n').filter((line) => line !== '');
      const reference = new Date(Date.UTC(2026, 0, 1));
      return () => lines.map((line) => chrono.zh.hans.parse(line, reference));
    },
  },
  {
    name: '@node-rs/jieba cut',
    note: 'words only, native code',
    short: 'jieba',
    reference: 17,
    turns: 10,
    load: async (text) => {
      const { Jieba } = await import('@node-rs/jieba');
      const { dict } = await import('@node-rs/jieba/dict.js');
      const jieba = Jieba.withDict(dict);
      return () => jieba.cut(text, true);
    },
  },
];

export interface PeerFigures {
  readonly figures: readonly Figure[];
  /** Of those that run here. */
  readonly speeds: readonly PeerSpeed[];
}

/** Thread times of peers and of compile on the same text, so that the ratio holds on a busy machine too. */
export async function measurePeers(text: string, runs: number): Promise<PeerFigures> {
  const bytes = Buffer.byteLength(text);
  const ours = timeWarm(() => compile(text), { runs: runs * 5, warmUps: 10 }).cpuMs;
  const figures: Figure[] = [];
  const speeds: PeerSpeed[] = [];
  for (const peer of PEERS) {
    const name = `peer: ${peer.name}`;
    try {
      const { cpuMs } = timeWarm(await peer.load(text), { runs: runs * peer.turns, warmUps: peer.turns });
      const here = bytes / 1e3 / cpuMs;
      const note = `${peer.note}; ${compared(cpuMs / ours)}; ${peer.reference} on the reference machine`;
      figures.push({ name, value: here, unit: 'MB/s of thread time', note });
      speeds.push({ name: peer.short, here, there: peer.reference });
    } catch (error) {
      figures.push({ name, value: NaN, unit: '', note: `does not run here: ${String(error)}` });
    }
  }
  return { figures, speeds };
}

function compared(ratio: number): string {
  return ratio >= 1
    ? `compile is ${ratio.toFixed(1)}× as fast`
    : `compile takes ${(1 / ratio).toFixed(1)}× as long`;
}

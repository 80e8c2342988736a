/** What other libraries take for the same text. None of them compiles commitments: they find dates, numbers or words. */
import { compile } from '@taizhang/compiler';
import { timeWarm } from '../median.ts';
import type { Figure } from '../report.ts';

interface Peer {
  readonly name: string;
  readonly note: string;
  /** Loads it and gives the work to be timed, or throws where it cannot run. */
  readonly load: (text: string) => Promise<() => unknown>;
}

const PEERS: readonly Peer[] = [
  {
    name: 'recognizers-text date-time + number',
    note: 'zh-cn, line by line',
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
    load: async (text) => {
      const { Jieba } = await import('@node-rs/jieba');
      const { dict } = await import('@node-rs/jieba/dict.js');
      const jieba = Jieba.withDict(dict);
      return () => jieba.cut(text, true);
    },
  },
];

/** Thread times of peers and of compile on the same text, so that the ratio holds on a busy machine too. */
export async function measurePeers(text: string, runs: number): Promise<Figure[]> {
  const bytes = Buffer.byteLength(text);
  const ours = timeWarm(() => compile(text), { runs: runs * 5, warmUps: 10 }).cpuMs;
  const figures: Figure[] = [];
  for (const peer of PEERS) {
    try {
      const { cpuMs } = timeWarm(await peer.load(text), { runs, warmUps: 1 });
      const ratio = cpuMs / ours;
      const compared =
        ratio >= 1
          ? `compile is ${ratio.toFixed(1)}× as fast`
          : `compile takes ${(1 / ratio).toFixed(1)}× as long`;
      const note = `${peer.note}; ${compared}`;
      figures.push({
        name: `peer: ${peer.name}`,
        value: bytes / 1e3 / cpuMs,
        unit: 'MB/s of thread time',
        note,
      });
    } catch (error) {
      figures.push({
        name: `peer: ${peer.name}`,
        value: NaN,
        unit: '',
        note: `does not run here: ${String(error)}`,
      });
    }
  }
  return figures;
}

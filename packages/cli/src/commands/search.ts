/** `taizhang search`: records by the words in them and in the names of their files. */
import type { Excerpt, SearchHit } from '@taizhang/ledger';
import type { CommandSpec } from '../arguments/option-spec.ts';
import { countOf, valueOf, type Arguments } from '../arguments/parse-arguments.ts';
import { EXIT, type ExitCode } from '../exit-codes.ts';
import { LEDGER_OPTIONS, must, withLedger } from '../ledger/open.ts';
import { exchangeMessages } from '../messages/exchange-messages.ts';
import { say } from '../terminal/say.ts';
import type { Terminal } from '../terminal/terminal.ts';
import type { Command } from './command.ts';

const spec: CommandSpec = {
  name: 'search',
  operands: 'WORDS…',
  minOperands: 1,
  maxOperands: Infinity,
  summary: {
    zh: '搜索记录的编号、名称、文字和文件名；几个词都要有',
    en: 'search numbers, titles, texts and names of files; every word must be there',
  },
  options: {
    register: {
      kind: 'value',
      placeholder: 'REGISTER',
      help: { zh: '只在这个登记簿里', en: 'in this register only' },
    },
    limit: {
      kind: 'value',
      placeholder: 'N',
      help: { zh: '最多多少条；默认 20，最多 100', en: 'so many at most; default 20, up to 100' },
    },
    ...LEDGER_OPTIONS,
  },
  examples: [
    {
      line: 'taizhang search 消防 检查',
      does: { zh: '既有“消防”又有“检查”的记录', en: 'records with both words' },
    },
  ],
};

export const searchCommand: Command = { spec, run };

async function run(args: Arguments, terminal: Terminal): Promise<ExitCode> {
  const limit = countOf(args, 'limit');
  const input = {
    words: args.operands.join(' '),
    register: valueOf(args, 'register') ?? null,
    ...(limit === undefined ? {} : { limit }),
  };
  return withLedger(args, async ({ ledger, session }) => {
    const { searchRecords } = await import('@taizhang/ledger');
    const { hits, next } = await must(
      ledger
        .read(session, (reading) => searchRecords(reading, input))
        .then((one) => (one.ok ? one.value : one)),
    );
    if (hits.length === 0) await say(terminal, exchangeMessages.nothingFound());
    for (const hit of hits) await terminal.out.write(lineOf(hit, terminal.colour));
    if (next !== null) await say(terminal, exchangeMessages.more('--limit'));
    return EXIT.ok;
  });
}

function lineOf({ record, highlights, found }: SearchHit, colour: boolean): string {
  const title = marked({ text: record.title, highlights }, colour);
  const below = found === null ? '' : `    ${marked(found.excerpt, colour)}\n`;
  return `${[record.number ?? record.id, title].join('  ')}\n${below}`;
}

const [BOLD, PLAIN] = ['\u001B[1m', '\u001B[22m'];

function marked({ text, highlights }: Excerpt, colour: boolean): string {
  if (!colour) return text;
  const parts = highlights.map(([start, end], at) => {
    const before = text.slice(highlights[at - 1]?.[1] ?? 0, start);
    return before + BOLD + text.slice(start, end) + PLAIN;
  });
  return parts.join('') + text.slice(highlights.at(-1)?.[1] ?? 0);
}

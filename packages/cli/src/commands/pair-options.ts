/** Options of the commands that set two plans side by side. */
import type { LocalizedText } from '@taizhang/compiler';
import type { OptionSpec } from '../arguments/option-spec.ts';

export const PAIR_FORMATS = ['text', 'json', 'markdown'] as const;

export function pairOptions(all: LocalizedText): Readonly<Record<string, OptionSpec>> {
  return {
    format: {
      kind: 'value',
      short: 'f',
      choices: PAIR_FORMATS,
      help: { zh: '输出格式；默认 text', en: 'output format; default: text' },
    },
    out: {
      kind: 'value',
      short: 'o',
      placeholder: 'FILE',
      help: { zh: '写入文件，而不是屏幕', en: 'write to a file instead of the screen' },
    },
    all: { kind: 'flag', help: all },
  };
}

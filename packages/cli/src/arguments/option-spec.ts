/** How a command describes its arguments; parsing, help and the documentation test read the same description. */
import type { LocalizedText } from '@taizhang/compiler';

export interface OptionSpec {
  /** `flag` takes no value, `value` one (the last one given counts), `list` may be given several times. */
  readonly kind: 'flag' | 'value' | 'list';
  readonly short?: string;
  /** The name of the value in the help: FILE. */
  readonly placeholder?: string;
  readonly choices?: readonly string[];
  readonly help: LocalizedText;
}

export interface CommandSpec {
  readonly name: string;
  /** The positional arguments as the help shows them: `FILE…|FOLDER|-`. */
  readonly operands: string;
  readonly minOperands: number;
  readonly maxOperands: number;
  readonly summary: LocalizedText;
  readonly options: Readonly<Record<string, OptionSpec>>;
  /** Command lines to start from, with what they do. */
  readonly examples: readonly { readonly line: string; readonly does: LocalizedText }[];
}

/** Options that every command takes. */
export const COMMON_OPTIONS: Readonly<Record<string, OptionSpec>> = {
  lang: {
    kind: 'value',
    choices: ['zh', 'en'],
    help: {
      zh: '提示和表头的语言；默认取自系统语言设置',
      en: 'language of messages and table heads; default: that of the system',
    },
  },
  help: { kind: 'flag', short: 'h', help: { zh: '显示帮助', en: 'show this help' } },
};

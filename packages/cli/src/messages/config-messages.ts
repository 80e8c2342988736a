/** What may be wrong with the lint's settings. */
import type { LocalizedText } from '@taizhang/compiler';

export const configMessages = {
  notJson: (file: string, error: unknown): LocalizedText => {
    const reason = error instanceof Error ? error.message : String(error);
    return {
      zh: `${file}：不是合法的 JSON（${reason}）；请改正后再运行。`,
      en: `${file}: not valid JSON (${reason}); correct it and run again.`,
    };
  },
  problem: (file: string, path: string, { zh, en }: LocalizedText): LocalizedText => ({
    zh: `${file}：${path === '' ? '' : `${path} `}${zh}`,
    en: `${file}: ${path === '' ? '' : `${path} `}${en}`,
  }),
  unusable: (file: string): LocalizedText => ({
    zh: `${file}：请改正以上设置后再运行；规则与选项见 docs/rules。`,
    en: `${file}: correct the settings above and run again; docs/rules lists rules and options.`,
  }),
  unknownRule: (id: string, nearest: string | null, all: readonly string[]): LocalizedText => ({
    zh: `没有名为“${id}”的规则；${nearest ? `是不是 ${nearest}？` : `已有：${all.join('、')}。`}`,
    en: `no rule is called "${id}"; ${nearest ? `did you mean ${nearest}?` : `there are: ${all.join(', ')}.`}`,
  }),
  tooManyWarnings: (count: number, allowed: number): LocalizedText => ({
    zh: `${count} 个警告，超过允许的 ${allowed} 个。`,
    en: `${count} warnings, more than the ${allowed} allowed.`,
  }),
} as const;

/** 定期 and its like promise a rhythm and name none: whoever must check it cannot. */
import type { Commitment, VagueCadence } from '../../types.ts';
import { isStated } from '../checkable.ts';
import { defineRule, type Finding } from '../rule.ts';
import { EVENTS, ONLY_BEFORE_EVENTS, SPOT_CHECKS, STANDING_NOUNS, VAGUE_WORDS } from './lexicon.ts';

type MessageId = 'vague' | 'also';

export const vagueCadence = defineRule({
  meta: {
    id: 'vague-cadence',
    code: 'TZ3004',
    severity: 'warning',
    title: { zh: '频次含糊', en: 'Vague frequency' },
    messages: {
      vague: {
        zh: '“{word}”没有说明多久一次；改为具体频次，如“每季度一次”',
        en: '"{word}" does not say how often; give a frequency, such as "once a quarter"',
      },
      also: { zh: '还有“{word}”', en: 'also "{word}"' },
    },
    options: {
      words: {
        type: 'strings',
        default: [],
        about: {
          zh: '另外视为含糊的词，如“及时”',
          en: 'further words to take for vague, such as "promptly"',
        },
      },
    },
    docs: 'docs/rules/vague-cadence.md',
  },
  check(plan, { words }): Finding<MessageId>[] {
    const reported = words.length === 0 ? VAGUE_WORDS : new Set([...VAGUE_WORDS, ...words]);
    const findings: Finding<MessageId>[] = [];
    for (const item of plan.items) {
      const found = item.commitments.flatMap((commitment) =>
        vagueWordsOf(commitment, plan.text, reported).map((vague) => ({ vague, id: commitment.id })),
      );
      const [first, ...others] = found;
      if (!first) continue;
      findings.push({
        messageId: 'vague',
        data: { word: first.vague.word },
        span: first.vague.span,
        commitment: first.id,
        related: others.map(({ vague }) => ({
          messageId: 'also',
          data: { word: vague.word },
          span: vague.span,
        })),
      });
    }
    return findings;
  },
});

function vagueWordsOf(
  commitment: Commitment,
  text: string,
  reported: ReadonlySet<string>,
): readonly VagueCadence[] {
  if (commitment.vague.length === 0 || commitment.cadence.some(isStated)) return [];
  return commitment.vague.filter(
    ({ word, span }) =>
      reported.has(word.toLowerCase()) && !isMeantSo(word, text.slice(span[1], span[1] + LOOK_AHEAD)),
  );
}

const LOOK_AHEAD = 8;

/** 不定期抽查: a surprise is the point. 定期报告制度: names the mechanism. 常态化运行: says a state, not a rhythm. */
function isMeantSo(word: string, after: string): boolean {
  if (word === '不定期') return SPOT_CHECKS.test(after);
  return STANDING_NOUNS.test(after) || (ONLY_BEFORE_EVENTS.has(word) && !EVENTS.test(after));
}

/** Sentences about changes, in both languages. */
import type { LocalizedText } from '../types.ts';
import type { ChangeAspect } from './types.ts';

const SUBJECT: Readonly<Record<ChangeAspect | 'deliverable', LocalizedText>> = {
  wording: { zh: '表述', en: 'wording' },
  modality: { zh: '语气', en: 'force' },
  quantity: { zh: '数量', en: 'quantity' },
  cadence: { zh: '频次', en: 'frequency' },
  deadline: { zh: '时限', en: 'deadline' },
  owner: { zh: '责任单位', en: 'owner' },
  partner: { zh: '配合单位', en: 'partner' },
  deliverable: { zh: '成果', en: 'deliverable' },
};

type Aspect = keyof typeof SUBJECT;

export function changedMessage(aspect: Aspect, before: string, after: string): LocalizedText {
  return say(
    aspect,
    ['由“', before, '”改为“', after, '”'],
    [' changed from “', before, '” to “', after, '”'],
  );
}

export function loosenedMessage(aspect: Aspect, before: string, after: string): LocalizedText {
  return say(
    aspect,
    ['由“', before, '”放宽为“', after, '”'],
    [' loosened from “', before, '” to “', after, '”'],
  );
}

export function tightenedMessage(aspect: Aspect, before: string, after: string): LocalizedText {
  return say(
    aspect,
    ['由“', before, '”收紧为“', after, '”'],
    [' tightened from “', before, '” to “', after, '”'],
  );
}

export function goneMessage(aspect: Aspect, before: string): LocalizedText {
  return say(aspect, ['“', before, '”不再写明'], [' “', before, '” is no longer stated']);
}

export function statedMessage(aspect: Aspect, after: string): LocalizedText {
  return say(aspect, ['“', after, '”为新写明'], [' “', after, '” is newly stated']);
}

export function datedMessage(before: string, after: string, direction?: 'later' | 'earlier'): LocalizedText {
  if (!direction) return changedMessage('deadline', before, after);
  const later = direction === 'later';
  return {
    zh: `时限由“${before}”${later ? '推迟' : '提前'}到“${after}”`,
    en: `deadline moved ${later ? 'back' : 'forward'} from “${before}” to “${after}”`,
  };
}

function say(aspect: Aspect, zh: readonly string[], en: readonly string[]): LocalizedText {
  const subject = SUBJECT[aspect];
  return { zh: subject.zh + zh.join(''), en: subject.en + en.join('') };
}

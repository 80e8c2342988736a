/** Two wordings side by side; what went and what came is struck or underlined, and said to those who do not see it. */
import type { ComparisonEntry, DiffPart } from '@taizhang/compiler';

import { useWords } from '../../../words/define-words.ts';
import { changesWords } from './changes-words.ts';

interface WordDiffProps {
  readonly entry: ComparisonEntry;
  readonly side: 'previous' | 'next';
}

export function WordDiff({ entry, side }: WordDiffProps) {
  const t = useWords(changesWords);
  const references = entry[side];
  const [only] = references;
  if (only === undefined)
    return <em style={{ color: 'var(--ant-color-text-secondary)' }}>{t('notThere')}</em>;
  if (entry.diff.length === 0 || references.length > 1)
    return references.map(({ id, text, index }) => (
      <p key={`${id}${index}`} style={{ margin: '0 0 6px' }}>
        {text}
      </p>
    ));
  const own = side === 'previous' ? 'removed' : 'added';
  return entry.diff.map((part, index) => {
    const words = wordsOf(part, side, only);
    if (words === '') return null;
    if (part.kind !== own) return <span key={index}>{words}</span>;
    const Element = own === 'removed' ? 'del' : 'ins';
    return (
      <Element key={index} className={`tz-diff-${own}`}>
        <span className="tz-hidden">{t(own === 'removed' ? 'removedWords' : 'addedWords')}</span>
        {words}
      </Element>
    );
  });
}

function wordsOf(
  part: DiffPart,
  side: 'previous' | 'next',
  { text, span }: ComparisonEntry['next'][number],
): string {
  const place = part[side];
  return place === null ? '' : text.slice(place[0] - span[0], place[1] - span[0]);
}

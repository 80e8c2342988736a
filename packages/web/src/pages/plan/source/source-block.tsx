import type { Span } from '@taizhang/compiler';
import { memo, type ReactNode } from 'react';

import { useWords } from '../../../words/define-words.ts';
import { planWords } from '../plan-words.ts';
import { usePointedAt } from '../pointed.ts';
import { segmentsOf, type Marked, type Segment } from './segments.ts';
import type { TextBlock } from './text-blocks.ts';
import type { FacetName, TextMark } from './text-marks.ts';

interface SourceBlockProps {
  readonly text: string;
  readonly block: TextBlock;
  readonly marks: readonly Marked<TextMark>[];
  /** The selected commitment, where it stands in this block. */
  readonly selected: string | null;
  readonly facets: readonly Marked<TextMark>[];
}

export const SourceBlock = memo(function SourceBlock(props: SourceBlockProps) {
  const { block } = props;
  const place = { 'data-start': block.span[0] };
  switch (block.kind) {
    case 'title':
      return (
        <p className="tz-block tz-block-title" {...place}>
          <Stretch {...props} span={block.span} />
        </p>
      );
    case 'heading':
      return (
        <p className="tz-block tz-block-heading" {...place}>
          <Stretch {...props} span={block.span} />
        </p>
      );
    case 'paragraph': {
      const { lead } = block;
      return (
        <p className="tz-block" {...place}>
          {lead === null ? null : (
            <strong>
              <Stretch {...props} span={lead} />
            </strong>
          )}
          <Stretch {...props} span={lead === null ? block.span : [lead[1], block.span[1]]} />
        </p>
      );
    }
    case 'table':
      return (
        <div className="tz-block tz-block-table" {...place}>
          <table>
            <tbody>
              {block.rows.map((row, index) => (
                <Row key={row[0]?.[0] ?? index} {...props} row={row} head={block.head && index === 0} />
              ))}
            </tbody>
          </table>
        </div>
      );
  }
});

function Row({
  row,
  head,
  ...props
}: SourceBlockProps & { readonly row: readonly Span[]; readonly head: boolean }) {
  const Cell = head ? 'th' : 'td';
  return (
    <tr>
      {row.map((span, column) => (
        <Cell key={`${span[0]}-${column}`} {...(head ? { scope: 'col' } : {})}>
          <Stretch {...props} span={span} />
        </Cell>
      ))}
    </tr>
  );
}

function Stretch({ text, marks, selected, facets, span }: SourceBlockProps & { readonly span: Span }) {
  const all = facets.length === 0 ? marks : [...marks, ...facets].sort((a, b) => a.span[0] - b.span[0]);
  return segmentsOf(span, all).map((segment) => (
    <Piece key={segment.span[0]} text={text} segment={segment} selected={selected} />
  ));
}

interface PieceProps {
  readonly text: string;
  readonly segment: Segment<TextMark>;
  readonly selected: string | null;
}

function Piece({ text, segment: { span, values }, selected }: PieceProps) {
  const words = text.slice(...span);
  const commitments = values.filter((one) => one.kind === 'commitment');
  // The innermost is the last that began, unless the selected one lies here too.
  const commitment =
    commitments.find(({ ids }) => selected !== null && ids.includes(selected)) ?? commitments.at(-1);
  const facet = values.find((one) => one.kind === 'facet');
  const lint = values.find((one) => one.kind === 'lint');
  const lintClass = lint === undefined ? '' : ` tz-lint-${lint.severity}`;
  const inner =
    facet === undefined ? (
      words
    ) : (
      <span className={`tz-f tz-f-${facet.facet}`}>
        {facet.start === span[0] ? <FacetLabel facet={facet.facet} /> : null}
        {words}
      </span>
    );
  if (commitment === undefined)
    return lint === undefined ? inner : <span className={lintClass.trim()}>{inner}</span>;
  return (
    <Mark
      mark={commitment}
      selected={selected !== null && commitment.ids.includes(selected)}
      more={lintClass}
      first={commitment.start === span[0]}
    >
      {inner}
    </Mark>
  );
}

interface MarkProps {
  readonly mark: Extract<TextMark, { readonly kind: 'commitment' }>;
  readonly selected: boolean;
  readonly more: string;
  /** Here it begins. */
  readonly first: boolean;
  readonly children: ReactNode;
}

function Mark({ mark: { ids, state, place }, selected, more, first, children }: MarkProps) {
  const pointed = usePointedAt(ids);
  return (
    <span
      data-ids={ids.join(' ')}
      className={`tz-c tz-c-${state}${selected ? ' is-selected' : pointed ? ' is-pointed' : ''}`}
    >
      {first ? <span className="tz-c-place">{place}</span> : null}
      {more === '' ? children : <span className={more.trim()}>{children}</span>}
    </span>
  );
}

const FACET_WORDS = {
  who: 'facetWho',
  when: 'facetWhen',
  often: 'facetOften',
  much: 'facetMuch',
  output: 'facetOutput',
  hole: 'facetHole',
  vague: 'facetVague',
} as const;

function FacetLabel({ facet }: { readonly facet: FacetName }) {
  const t = useWords(planWords);
  return <span className="tz-f-label">{t(FACET_WORDS[facet])}</span>;
}

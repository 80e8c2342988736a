import { Button, Flex, Typography } from 'antd';
import { useState, type CSSProperties } from 'react';

import type { RegisterDefinition } from '../../../api/definition.ts';
import type { Filter, ListedRecord } from '../../../api/record-list.ts';
import { usePrinting } from '../../../ui/use-printing.ts';
import { useWords } from '../../../words/define-words.ts';
import { FindingCard } from '../finding-card.tsx';
import { findingsWords } from '../findings-words.ts';
import { EndedPart } from './ended-part.tsx';
import type { Lane } from './lanes.ts';
import { useLaneCounts } from './use-lane-counts.ts';

export interface LanesProps {
  readonly definition: RegisterDefinition;
  readonly lanes: readonly Lane[];
  /** Those of unit, severity and due day. */
  readonly filters: readonly Filter[];
  /** Nearest due day first. */
  readonly waiting: readonly ListedRecord[];
  /** The newest first. */
  readonly ended: readonly ListedRecord[];
  readonly hasMore: boolean;
  readonly isLoadingMore: boolean;
  readonly onMore: () => void;
}

/** A lane grows by so many. */
const STEP = 30;

/** The lanes side by side; on paper those that hold something, one below the other. */
export function LaneColumns(props: LanesProps) {
  const t = useWords(findingsWords);
  const counts = useLaneCounts(props);
  const paper = usePrinting();
  const all = [...props.waiting, ...props.ended];
  const lanes = paper
    ? props.lanes.filter((lane) =>
        all.some(({ stage }) => lane.waiting.includes(stage) || lane.ended.includes(stage)),
      )
    : props.lanes;
  return (
    <>
      <div role="group" aria-label={t('lanes')} style={paper ? BELOW_EACH_OTHER : sideBySide(lanes.length)}>
        {paper && lanes.length === 0 ? t('noneFound') : null}
        {lanes.map((lane) => (
          <LaneColumn key={lane.name} {...props} lane={lane} count={counts[lane.name]} />
        ))}
      </div>
      {props.hasMore ? (
        <Button loading={props.isLoadingMore} onClick={props.onMore} style={{ alignSelf: 'center' }}>
          {t('more')}
        </Button>
      ) : null}
    </>
  );
}

const BELOW_EACH_OTHER: CSSProperties = { display: 'flex', flexDirection: 'column', gap: 16 };

const COLUMN: CSSProperties = {
  minWidth: 0,
  minHeight: 320,
  padding: 10,
  borderRadius: 'var(--ant-border-radius-lg)',
  background: 'var(--ant-color-fill-quaternary)',
};

const sideBySide = (count: number): CSSProperties => ({
  display: 'grid',
  gridTemplateColumns: `repeat(${count}, minmax(0, 1fr))`,
  gap: 12,
  alignItems: 'stretch',
});

function LaneColumn({
  lane,
  count,
  definition,
  waiting,
  ended,
  filters,
}: LanesProps & { readonly lane: Lane; readonly count: string }) {
  const t = useWords(findingsWords);
  const [unfolded, setShown] = useState(STEP);
  const paper = usePrinting();
  const shown = paper ? waiting.length : unfolded;
  const own = waiting.filter(({ stage }) => lane.waiting.includes(stage));
  const title = `lane-${lane.name}`;
  return (
    <section aria-labelledby={title} style={paper ? {} : COLUMN}>
      <Flex gap={8} align="baseline" style={{ padding: '0 2px 8px' }}>
        <h2 id={title} style={{ fontSize: 15, fontWeight: 600, margin: 0 }}>
          {t(`${lane.name}_lane`)}
        </h2>
        <Typography.Text type="secondary" style={{ fontVariantNumeric: 'tabular-nums' }}>
          {count}
        </Typography.Text>
      </Flex>
      {own.length === 0 ? (
        paper ? null : (
          <Typography.Paragraph type="secondary" style={{ fontSize: 13, margin: '4px 2px 12px' }}>
            {t(`${lane.name}_hint`)}
          </Typography.Paragraph>
        )
      ) : (
        <Flex
          vertical
          gap={8}
          component="ul"
          className="tz-print-threes"
          style={{ listStyle: 'none', margin: 0, padding: 0 }}
        >
          {own.slice(0, shown).map((record) => (
            <li key={record.id}>
              <FindingCard record={record} definition={definition} />
            </li>
          ))}
        </Flex>
      )}
      {own.length > shown ? (
        <Button
          type="link"
          onClick={() => {
            setShown(unfolded + STEP);
          }}
        >
          {t('showMore')}
        </Button>
      ) : null}
      <EndedPart lane={lane} definition={definition} ended={ended} filters={filters} />
    </section>
  );
}

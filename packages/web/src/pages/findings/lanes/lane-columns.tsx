import { Button, Flex, Typography } from 'antd';
import { useState } from 'react';

import type { RegisterDefinition } from '../../../api/definition.ts';
import type { Filter, ListedRecord } from '../../../api/record-list.ts';
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

/** The lanes side by side. */
export function LaneColumns(props: LanesProps) {
  const t = useWords(findingsWords);
  const counts = useLaneCounts(props);
  return (
    <>
      <div
        role="group"
        aria-label={t('lanes')}
        style={{
          display: 'grid',
          gridTemplateColumns: `repeat(${props.lanes.length}, minmax(0, 1fr))`,
          gap: 12,
          alignItems: 'stretch',
        }}
      >
        {props.lanes.map((lane) => (
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

function LaneColumn({
  lane,
  count,
  definition,
  waiting,
  ended,
  filters,
}: LanesProps & { readonly lane: Lane; readonly count: string }) {
  const t = useWords(findingsWords);
  const [shown, setShown] = useState(STEP);
  const own = waiting.filter(({ stage }) => lane.waiting.includes(stage));
  const title = `lane-${lane.name}`;
  return (
    <section
      aria-labelledby={title}
      style={{
        minWidth: 0,
        minHeight: 320,
        padding: 10,
        borderRadius: 'var(--ant-border-radius-lg)',
        background: 'var(--ant-color-fill-quaternary)',
      }}
    >
      <Flex gap={8} align="baseline" style={{ padding: '0 2px 8px' }}>
        <h2 id={title} style={{ fontSize: 15, fontWeight: 600, margin: 0 }}>
          {t(`${lane.name}_lane`)}
        </h2>
        <Typography.Text type="secondary" style={{ fontVariantNumeric: 'tabular-nums' }}>
          {count}
        </Typography.Text>
      </Flex>
      {own.length === 0 ? (
        <Typography.Paragraph type="secondary" style={{ fontSize: 13, margin: '4px 2px 12px' }}>
          {t(`${lane.name}_hint`)}
        </Typography.Paragraph>
      ) : (
        <Flex vertical gap={8} component="ul" style={{ listStyle: 'none', margin: 0, padding: 0 }}>
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
            setShown(shown + STEP);
          }}
        >
          {t('showMore')}
        </Button>
      ) : null}
      <EndedPart lane={lane} definition={definition} ended={ended} filters={filters} />
    </section>
  );
}

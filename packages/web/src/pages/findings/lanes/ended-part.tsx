/** What came to its end in a lane: the last of them, and the way to all. */
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Flex, Typography } from 'antd';

import type { RegisterDefinition } from '../../../api/definition.ts';
import { printFilters, recordCountQuery, type Filter, type ListedRecord } from '../../../api/record-list.ts';
import { useWords } from '../../../words/define-words.ts';
import { FindingCard } from '../finding-card.tsx';
import { FINDING } from '../findings-queries.ts';
import { stageFilters } from '../findings-state.ts';
import { findingsWords } from '../findings-words.ts';
import type { Lane } from './lanes.ts';

interface EndedPartProps {
  readonly lane: Lane;
  readonly definition: RegisterDefinition;
  readonly ended: readonly ListedRecord[];
  readonly filters: readonly Filter[];
}

const SHOWN = 5;

export function EndedPart({ lane, definition, ended, filters }: EndedPartProps) {
  const t = useWords(findingsWords);
  const all = [...stageFilters(lane.ended), ...filters];
  const own = ended.filter(({ stage }) => lane.ended.includes(stage));
  const { data: count } = useQuery({ ...recordCountQuery(FINDING, all), enabled: own.length > 0 });
  if (own.length === 0 || (lane.name !== 'close' && lane.name !== 'revisit')) return null;
  return (
    <section style={{ marginTop: 16 }}>
      <Flex gap={8} align="baseline" style={{ padding: '0 2px 8px' }}>
        <h3 style={{ fontSize: 13, fontWeight: 600, margin: 0 }}>{t(`ended_${lane.name}`)}</h3>
        <Typography.Text type="secondary" style={{ fontSize: 13 }}>
          {count === undefined ? '' : `${count.count}${count.more ? '+' : ''}`}
        </Typography.Text>
      </Flex>
      <Flex
        vertical
        gap={8}
        component="ul"
        className="tz-print-threes"
        style={{ listStyle: 'none', margin: 0, padding: 0 }}
      >
        {own.slice(0, SHOWN).map((record) => (
          <li key={record.id}>
            <FindingCard record={record} definition={definition} ended />
          </li>
        ))}
      </Flex>
      {(count?.count ?? 0) > SHOWN ? (
        <Link
          to="/ledger/$register"
          params={{ register: FINDING }}
          search={{ f: printFilters(all) }}
          style={{ display: 'inline-block', padding: '8px 2px 0' }}
        >
          {t('allEnded')}
        </Link>
      ) : null}
    </section>
  );
}

/** Columns side by side on a wide screen, one below the other on a phone. */
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Button, Empty, Flex, Grid, Skeleton, Tag, Typography } from 'antd';

import { useSearchState } from '../../app/search-state.ts';
import { answer, api } from '../../api/client.ts';
import { fieldOf, type RegisterDefinition } from '../../api/definition.ts';
import type { RecordSummary } from '../../api/records.ts';
import { Failure } from '../../ui/failure.tsx';
import { FieldValue } from '../../ui/field-value/field-value.tsx';
import { dueWords } from '../../ui/due-words.ts';
import { Light } from '../../ui/light.tsx';
import { lightWords } from '../../ui/light-words.ts';
import { UnitName } from '../../ui/names.tsx';
import { StageTag } from '../../ui/stage-tag.tsx';
import { todayIso } from '../../words/dates.ts';
import { useWords } from '../../words/define-words.ts';
import { askedOf, columnQuery, FINDING } from './finding-lists.ts';
import { findingsWords } from './findings-words.ts';
import { stageColumns, type Column, type ColumnName } from './stage-groups.ts';

const COLUMN_WIDTH = 248;
/** Shown even while empty: the way itself is worth seeing. */
const ALWAYS: ReadonlySet<ColumnName> = new Set(['draft', 'working', 'reported', 'verified', 'closed']);

export function Board({ definition }: { readonly definition: RegisterDefinition }) {
  const t = useWords(findingsWords);
  const [search] = useSearchState();
  const asked = askedOf(search);
  const wide = Grid.useBreakpoint().md === true;
  const total = useQuery({
    queryKey: ['records', FINDING, 'count', asked],
    queryFn: () =>
      answer(
        api.GET('/api/v1/registers/{register}/records/count', {
          params: { path: { register: FINDING }, query: { filter: [...asked] } },
        }),
      ),
  });
  if (total.data?.count === 0 && asked.length === 0)
    return (
      <Empty
        image={Empty.PRESENTED_IMAGE_SIMPLE}
        description={
          <>
            <Typography.Title level={2} style={{ fontSize: 16 }}>
              {t('emptyTitle')}
            </Typography.Title>
            <Typography.Text type="secondary">{t('emptyText')}</Typography.Text>
          </>
        }
      />
    );
  return (
    <div
      role="group"
      aria-label={t('board')}
      tabIndex={0}
      style={
        wide
          ? {
              display: 'grid',
              gridAutoFlow: 'column',
              gridAutoColumns: `minmax(${COLUMN_WIDTH}px, 1fr)`,
              gap: 12,
              overflowX: 'auto',
              alignItems: 'start',
              paddingBottom: 8,
            }
          : { display: 'flex', flexDirection: 'column', gap: 16 }
      }
    >
      {stageColumns(definition).map((column) => (
        <FindingColumn key={column.name} column={column} definition={definition} asked={asked} />
      ))}
    </div>
  );
}

interface ColumnProps {
  readonly column: Column;
  readonly definition: RegisterDefinition;
  readonly asked: readonly string[];
}

function FindingColumn({ column: { name, stages }, definition, asked }: ColumnProps) {
  const t = useWords(findingsWords);
  const { data, error, refetch, hasNextPage, fetchNextPage, isFetchingNextPage } = useInfiniteQuery(
    columnQuery(stages, asked),
  );
  const records = data?.pages.flatMap(({ items }) => items) ?? [];
  if (data !== undefined && records.length === 0 && !ALWAYS.has(name)) return null;
  return (
    <section
      aria-labelledby={`column-${name}`}
      style={{ background: 'var(--ant-color-fill-quaternary)', borderRadius: 8, padding: 10 }}
    >
      <Flex justify="space-between" align="baseline" style={{ marginBottom: 8 }}>
        <h2 id={`column-${name}`} style={{ fontSize: 15, fontWeight: 600, margin: 0 }}>
          {t(name)}
        </h2>
        <Typography.Text type="secondary" style={{ fontSize: 12 }}>
          {data === undefined ? '' : t(hasNextPage ? 'atLeast' : 'count', { count: records.length })}
        </Typography.Text>
      </Flex>
      <Failure error={error} onRetry={() => void refetch()} />
      {data === undefined && error === null ? (
        <Skeleton active title={false} paragraph={{ rows: 2 }} />
      ) : null}
      {data !== undefined && records.length === 0 ? (
        <Typography.Text type="secondary">{t('none')}</Typography.Text>
      ) : null}
      <ul style={{ listStyle: 'none', margin: 0, padding: 0, display: 'grid', gap: 8 }}>
        {records.map((record) => (
          <li key={record.id}>
            <FindingCard record={record} definition={definition} several={stages.length > 1} />
          </li>
        ))}
      </ul>
      {hasNextPage ? (
        <Button block type="text" loading={isFetchingNextPage} onClick={() => void fetchNextPage()}>
          {t('more')}
        </Button>
      ) : null}
    </section>
  );
}

const SEVERITY: Readonly<Record<string, string>> = { critical: 'error', major: 'warning', minor: 'default' };

interface CardProps {
  readonly record: RecordSummary;
  readonly definition: RegisterDefinition;
  /** Its column holds several stages: say which. */
  readonly several: boolean;
}

function FindingCard({ record, definition, several }: CardProps) {
  const lights = useWords(lightWords);
  const field = fieldOf(definition, 'severity');
  const { id, title, number, unit, dueOn, doneOn, timeliness, light, stage, data } = record;
  const severity = data['severity'];
  return (
    <article
      style={{
        background: 'var(--ant-color-bg-container)',
        border: '1px solid var(--ant-color-border-secondary)',
        borderRadius: 6,
        padding: 10,
      }}
    >
      <Link to="/records/$record" params={{ record: id }}>
        {title}
      </Link>
      <Flex gap={6} wrap style={{ marginTop: 6 }}>
        {field === undefined || typeof severity !== 'string' ? null : (
          <Tag color={SEVERITY[severity] ?? 'default'} style={{ marginInlineEnd: 0 }}>
            <FieldValue field={field} value={severity} dense />
          </Tag>
        )}
        {several ? <StageTag definition={definition} stage={stage} /> : null}
        {dueOn === null ? null : (
          <Light timeliness={timeliness} light={light}>
            {doneOn === null && timeliness !== 'stopped'
              ? dueWords(dueOn, todayIso(new Date()), lights)
              : undefined}
          </Light>
        )}
      </Flex>
      <Typography.Text type="secondary" style={{ fontSize: 12, display: 'block', marginTop: 4 }}>
        <UnitName id={unit} />
        {number === null ? '' : `　${number}`}
      </Typography.Text>
    </article>
  );
}

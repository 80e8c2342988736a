/** What happened, newest first, in words that need no explanation: who, when, what changed from what to what. */
import { useQuery } from '@tanstack/react-query';
import { Button, Skeleton, Timeline, Typography } from 'antd';
import { useState } from 'react';

import type { Field, RegisterDefinition } from '../../api/definition.ts';
import { historyQuery, type HistoryEntry } from '../../api/record-parts.ts';
import { Failure } from '../../ui/failure.tsx';
import { FieldValue } from '../../ui/field-value/field-value.tsx';
import { usePeriodName } from '../../ui/field-value/use-period-name.ts';
import { usePrinting } from '../../ui/use-printing.ts';
import { useDates } from '../../words/dates.ts';
import { useWords } from '../../words/define-words.ts';
import { useLabel } from '../../words/label.ts';
import { Part } from './card.tsx';
import { foldHistory, type HistoryLine } from './fold-history.ts';
import { recordWords } from './record-words.ts';

const FIRST = 12;

interface HistoryPartProps {
  readonly record: string;
  readonly definition: RegisterDefinition;
}

export function HistoryPart({ record, definition }: HistoryPartProps) {
  const t = useWords(recordWords);
  const [all, setAll] = useState(false);
  const { data, error, refetch } = useQuery(historyQuery(record));
  const lines = foldHistory(data?.toReversed() ?? []);
  const printing = usePrinting();
  const shown = all || printing ? lines : lines.slice(0, FIRST);
  return (
    <Part title={t('history')}>
      <Failure error={error} onRetry={() => void refetch()} />
      {data === undefined && error === null ? <Skeleton active title={false} /> : null}
      <Timeline
        items={shown.map((line) => ({
          key: line.entry.id,
          color: colourOf(line.entry.action),
          content: <Entry {...line} definition={definition} />,
        }))}
        style={{ marginTop: 4 }}
      />
      {shown.length === lines.length ? null : (
        <Button
          type="link"
          style={{ paddingInline: 0 }}
          onClick={() => {
            setAll(true);
          }}
        >
          {t('earlierHistory', { count: lines.length - shown.length })}
        </Button>
      )}
    </Part>
  );
}

/** The history stands with the newest first; periods are said from the first to the last. */
function between(keys: readonly string[], name: (key: string) => string): { from: string; to: string } {
  const ordered = keys.toSorted();
  return { from: name(ordered[0] ?? ''), to: name(ordered.at(-1) ?? '') };
}

/** Red for what went wrong, green for what was found good, else quiet. */
function colourOf(action: string): string {
  if (/overdue|return|void/u.test(action)) return 'var(--ant-color-error)';
  return /verify/u.test(action) ? 'var(--ant-color-success)' : 'var(--ant-color-primary)';
}

function Entry({ entry, keys, definition }: HistoryLine & Pick<HistoryPartProps, 'definition'>) {
  const t = useWords(recordWords);
  const label = useLabel();
  const { moment } = useDates();
  const periodName = usePeriodName();
  const { actor, onBehalfOf, words, about, comment, changes, at } = entry;
  return (
    <div>
      <div>
        <Typography.Text strong>{label(words)}</Typography.Text>
        {about.key === null
          ? ''
          : keys.length < 2
            ? `　${periodName(about.key)}`
            : `　${t('historyPeriods', { count: keys.length, ...between(keys, periodName) })}`}
      </div>
      <Typography.Text type="secondary" style={{ fontSize: 12 }}>
        {actor === null ? t('system') : (actor.name ?? '…')}
        {onBehalfOf === null ? '' : t('onBehalf', { post: onBehalfOf.name ?? '' })}
        {'\u00a0· '}
        {moment(at)}
      </Typography.Text>
      {comment === null || comment === '' ? null : <div style={{ whiteSpace: 'pre-wrap' }}>{comment}</div>}
      {changes.map((change) => (
        <Change key={change.field} change={change} fields={definition.fields} />
      ))}
    </div>
  );
}

type HistoryChange = HistoryEntry['changes'][number];

/** "期限　2026年3月5日 → 2026年4月1日", each value as its field is shown above. */
function Change({ change, fields }: { readonly change: HistoryChange; readonly fields: readonly Field[] }) {
  const t = useWords(recordWords);
  const label = useLabel();
  const { from, to } = change;
  const field = fields.find(({ id }) => id === change.field) ?? DAYS.find(({ id }) => id === change.field);
  const said = ({ value, words }: NonNullable<HistoryChange['to']>) =>
    field === undefined ? label(words) : <FieldValue field={field} value={value} />;
  return (
    <div style={{ fontSize: 13 }}>
      <Typography.Text type="secondary">{label(change.label)}　</Typography.Text>
      {from === null ? null : (
        <>
          <Typography.Text delete type="secondary">
            {said(from)}
          </Typography.Text>
          {' → '}
        </>
      )}
      {to === null ? t('empty') : said(to)}
    </div>
  );
}

/** What of the record itself is a day (packages/server/src/resources/history); registers may have fields of these names. */
const DAYS: readonly Field[] = ['dueOn', 'doneOn'].map((id) => ({
  id,
  kind: 'date',
  label: { zh: '', en: '' },
}));

import { Link } from '@tanstack/react-router';
import { Flex, Typography } from 'antd';

import type { RegisterDefinition } from '../../api/definition.ts';
import type { ListedRecord } from '../../api/record-list.ts';
import type { SearchState } from '../../app/search-state.ts';
import { dueWords } from '../../ui/due-words.ts';
import { lightWords } from '../../ui/light-words.ts';
import { Light } from '../../ui/light.tsx';
import { UnitName } from '../../ui/names.tsx';
import { StageTag } from '../../ui/stage-tag.tsx';
import { todayIso, useDates } from '../../words/dates.ts';
import { useWords } from '../../words/define-words.ts';
import { printFindingsState } from './findings-state.ts';
import { findingsWords } from './findings-words.ts';
import { SeverityTag } from './severity-tag.tsx';

interface FindingCardProps {
  readonly record: ListedRecord;
  readonly definition: RegisterDefinition;
}

/** One finding in a list: its title opens it beside the list. */
export function FindingCard({ record, definition }: FindingCardProps) {
  const t = useWords(findingsWords);
  const lights = useWords(lightWords);
  const { day } = useDates();
  const { dueOn, doneOn, dueMoves, timeliness, light } = record;
  return (
    <article
      style={{
        background: 'var(--ant-color-bg-container)',
        border: '1px solid var(--ant-color-border-secondary)',
        borderRadius: 'var(--ant-border-radius-lg)',
        padding: '10px 12px',
      }}
    >
      <Link
        to="/findings"
        search={
          ((before: SearchState) => ({ ...before, ...printFindingsState({ open: record.id }) })) as never
        }
        replace
        resetScroll={false}
        style={{ display: 'block', color: 'var(--ant-color-text)', fontWeight: 500, lineHeight: 1.5 }}
      >
        {record.title}
      </Link>
      <Flex gap={6} wrap style={{ margin: '6px 0' }}>
        <SeverityTag definition={definition} severity={record.data['severity']} />
        <StageTag definition={definition} stage={record.stage} />
        {dueOn === null || doneOn !== null ? null : (
          <Light timeliness={timeliness} light={light}>
            {dueWords(dueOn, todayIso(new Date()), lights)}
          </Light>
        )}
      </Flex>
      <Flex
        gap={10}
        wrap
        style={{
          rowGap: 0,
          fontSize: 12,
          color: 'var(--ant-color-text-secondary)',
          fontVariantNumeric: 'tabular-nums',
        }}
      >
        <span>
          <UnitName id={record.unit} />
        </span>
        <span>{dueOn === null ? t('noDue') : t('dueOn', { day: day(dueOn) })}</span>
        {dueMoves > 0 ? (
          <Typography.Text style={{ fontSize: 12 }}>{t('moved', { count: dueMoves })}</Typography.Text>
        ) : null}
      </Flex>
    </article>
  );
}

import { Link } from '@tanstack/react-router';
import { Flex } from 'antd';

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
  /** Stands under the name of its stage. */
  readonly ended?: boolean;
}

/** One finding in a list: its title opens it beside the list. */
export function FindingCard({ record, definition, ended = false }: FindingCardProps) {
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
        {ended ? null : <StageTag definition={definition} stage={record.stage} />}
        {dueOn === null || doneOn !== null ? null : (
          <Light timeliness={timeliness} light={light}>
            {dueWords(dueOn, todayIso(new Date()), lights)}
          </Light>
        )}
      </Flex>
      <Flex
        wrap
        style={{ columnGap: 10, fontSize: 12, lineHeight: 1.6, color: 'var(--ant-color-text-secondary)' }}
      >
        <span>
          <UnitName id={record.unit} />
        </span>
        <span>
          {doneOn !== null
            ? t('doneOn', { day: day(doneOn) })
            : dueOn === null
              ? t('noDue')
              : t('dueOn', { day: day(dueOn) })}
        </span>
        {dueMoves > 0 ? <span>{t('moved', { count: dueMoves })}</span> : null}
      </Flex>
    </article>
  );
}

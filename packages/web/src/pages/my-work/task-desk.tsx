/** Where one thing is done in place: a period is reported or checked, a record takes its next step. */
import { useQuery } from '@tanstack/react-query';
import { Flex, Skeleton, Typography } from 'antd';

import { useDefinition } from '../../api/definition.ts';
import { occurrencesQuery } from '../../api/record-parts.ts';
import { recordQuery } from '../../api/records.ts';
import type { Task } from '../../api/tasks.ts';
import { NextActions } from '../../ui/actions/next-actions.tsx';
import { EvidencePanel } from '../../ui/evidence/evidence-panel.tsx';
import { Failure } from '../../ui/failure.tsx';
import { OccurrencePanel } from '../../ui/occurrence/occurrence-panel.tsx';
import { FieldValue } from '../../ui/field-value/field-value.tsx';
import { useLabel } from '../../words/label.ts';
import { LastWordsLines } from './last-words-lines.tsx';
import { tellingFields } from './telling-fields.ts';

interface TaskDeskProps {
  readonly task: Task;
  readonly onDone: (task: Task) => void;
}

export function TaskDesk({ task, onDone }: TaskDeskProps) {
  return task.occurrence === null ? (
    <RecordDesk task={task} onDone={onDone} />
  ) : (
    <PeriodDesk task={task} onDone={onDone} />
  );
}

const LEAVES_LIST: ReadonlySet<string> = new Set(['report', 'verify', 'return', 'excuse']);

function PeriodDesk({ task, onDone }: TaskDeskProps) {
  const definition = useDefinition(task.register, task.definition);
  const { data, error, refetch } = useQuery(occurrencesQuery(task.record));
  const occurrence = data?.find(({ id }) => id === task.occurrence);
  if (error !== null) return <Failure error={error} onRetry={() => void refetch()} />;
  if (definition === undefined || occurrence === undefined)
    return <Skeleton active title={false} paragraph={{ rows: 3 }} />;
  return (
    <OccurrencePanel
      key={occurrence.state}
      occurrence={occurrence}
      definition={definition}
      unit={task.unit}
      brief
      onDone={({ act }) => {
        if (LEAVES_LIST.has(act)) onDone(task);
      }}
    />
  );
}

function RecordDesk({ task, onDone }: TaskDeskProps) {
  const label = useLabel();
  const definition = useDefinition(task.register, task.definition);
  const { data, error, refetch } = useQuery(recordQuery(task.record));
  if (error !== null) return <Failure error={error} onRetry={() => void refetch()} />;
  if (definition === undefined || data === undefined)
    return <Skeleton active title={false} paragraph={{ rows: 3 }} />;
  const record = data.data;
  return (
    <Flex vertical gap={12}>
      <LastWordsLines record={record.id} />
      <dl
        style={{
          margin: 0,
          display: 'grid',
          gridTemplateColumns: 'max-content 1fr',
          columnGap: 12,
          rowGap: 6,
        }}
      >
        {tellingFields(definition, record.data).map((field) => (
          <div key={field.id} style={{ display: 'contents' }}>
            <dt>
              <Typography.Text type="secondary">{label(field.label)}</Typography.Text>
            </dt>
            <dd style={{ margin: 0, minWidth: 0 }}>
              <FieldValue field={field} value={record.data[field.id]} />
            </dd>
          </div>
        ))}
      </dl>
      <EvidencePanel record={record.id} definition={definition} occurrence={null} mayAdd={false} brief />
      <NextActions
        record={record}
        definition={definition}
        brief
        onDone={() => {
          onDone(task);
        }}
      />
    </Flex>
  );
}

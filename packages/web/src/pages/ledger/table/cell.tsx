/** One cell of the table: a line of text, whatever its kind. */
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';

import type { RegisterDefinition } from '../../../api/definition.ts';
import type { ListedRecord } from '../../../api/record-list.ts';
import { FieldValue } from '../../../ui/field-value/field-value.tsx';
import { Light } from '../../../ui/light.tsx';
import { UnitName } from '../../../ui/names.tsx';
import { StageTag } from '../../../ui/stage-tag.tsx';
import { useDates } from '../../../words/dates.ts';
import type { Column, OwnColumn } from '../columns/column-list.ts';

interface CellProps {
  readonly column: Column;
  readonly record: ListedRecord;
  readonly definition: RegisterDefinition;
}

export function Cell({ column: { content }, record, definition }: CellProps): ReactNode {
  if (content.kind === 'own') return <OwnCell of={content.of} record={record} definition={definition} />;
  const { field } = content;
  if (field.id === definition.titleField)
    return (
      <Link
        to="/records/$record"
        params={{ record: record.id }}
        tabIndex={-1}
        title={record.title}
        preload={false}
      >
        {record.title}
      </Link>
    );
  if (field.id === definition.unitField) return <UnitName id={record.unit} />;
  const value = field.id === definition.dueField ? record.dueOn : record.data[field.id];
  return <FieldValue field={field} value={value} dense />;
}

function OwnCell({
  of,
  record,
  definition,
}: Omit<CellProps, 'column'> & { readonly of: OwnColumn }): ReactNode {
  const { day, moment } = useDates();
  switch (of) {
    case 'number':
      return record.number;
    case 'stage':
      return <StageTag definition={definition} stage={record.stage} />;
    case 'timeliness':
      return <Light timeliness={record.timeliness} light={record.light} />;
    case 'firstDueOn':
    case 'doneOn': {
      const at = record[of];
      return at === null ? null : day(at);
    }
    case 'dueMoves':
      return record.dueMoves === 0 ? null : record.dueMoves;
    case 'stageSince':
    case 'updatedAt':
      return moment(record[of]);
  }
}

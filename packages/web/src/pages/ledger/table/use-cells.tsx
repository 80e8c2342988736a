/** What stands in the cells of the table: words that are made up here, once for all rows, wherever a value is no more than words. */
import { useMemo, type ReactNode } from 'react';

import type { Field, RegisterDefinition } from '../../../api/definition.ts';
import { useDirectory, type Directory } from '../../../api/directory.ts';
import type { ListedRecord } from '../../../api/record-list.ts';
import { FieldValue } from '../../../ui/field-value/field-value.tsx';
import { usePeriodName } from '../../../ui/field-value/use-period-name.ts';
import { Light } from '../../../ui/light.tsx';
import { RecordLink } from '../../../ui/record-link.tsx';
import { StageTag } from '../../../ui/stage-tag.tsx';
import { uiWords } from '../../../ui/ui-words.ts';
import { asSentence } from '../../../words/as-sentence.ts';
import { useDates, type DateWords } from '../../../words/dates.ts';
import { useWords, type Translate } from '../../../words/define-words.ts';
import { useLabel, type Label } from '../../../words/label.ts';
import type { Column, OwnColumn } from '../columns/column-list.ts';

export type CellWriter = (column: Column, record: ListedRecord) => ReactNode;

interface CellWords {
  readonly definition: RegisterDefinition;
  readonly directory: Directory | undefined;
  readonly dates: DateWords;
  readonly period: (key: string) => string;
  readonly label: (label: Label) => string;
  readonly t: Translate<'unknown'>;
}

/** The same function until the language, the definition or a name changes. */
export function useCells(definition: RegisterDefinition): CellWriter {
  const directory = useDirectory();
  const dates = useDates();
  const period = usePeriodName();
  const label = useLabel();
  const t = useWords(uiWords);
  return useMemo(
    () => writer({ definition, directory, dates, period, label, t }),
    [definition, directory, dates, period, label, t],
  );
}

const writer =
  (words: CellWords): CellWriter =>
  ({ content }, record) => {
    if (content.kind === 'own') return ownCell(words, content.of, record);
    const { field } = content;
    const { definition } = words;
    if (field.id === definition.titleField)
      return (
        <RecordLink record={record.id} tabIndex={-1} title={record.title}>
          {record.title}
        </RecordLink>
      );
    if (field.id === definition.unitField) return unitName(words, record.unit);
    const value = field.id === definition.dueField ? record.dueOn : record.data[field.id];
    return (
      (typeof value === 'string' ? plainCell(words, field, value) : null) ?? (
        <FieldValue field={field} value={value} dense />
      )
    );
  };

/** Null where more than words is needed. */
function plainCell(words: CellWords, field: Field, value: string): string | null {
  switch (field.kind) {
    case 'text':
      return value;
    case 'date':
      return words.dates.day(value);
    case 'period':
      return words.period(value);
    case 'choice': {
      const option = field.options.find(({ id }) => id === value);
      return option === undefined ? value : asSentence(words.label(option.label));
    }
    case 'unit':
      return unitName(words, value);
    default:
      return null;
  }
}

const unitName = ({ directory, t }: CellWords, id: string): string =>
  directory === undefined ? '…' : (directory.unit(id)?.name ?? t('unknown'));

function ownCell({ definition, dates }: CellWords, of: OwnColumn, record: ListedRecord): ReactNode {
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
      return at === null ? null : dates.day(at);
    }
    case 'dueMoves':
      return record.dueMoves === 0 ? null : record.dueMoves;
    case 'stageSince':
    case 'updatedAt':
      return dates.moment(record[of]);
  }
}

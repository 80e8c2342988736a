/** The input for any kind of field; value and onChange come from the form around it. */
import { Input, InputNumber, Radio, Select } from 'antd';
import type { ReactNode } from 'react';

import type { Field, FieldOf } from '../../api/definition.ts';
import { asSentence } from '../../words/as-sentence.ts';
import { useWords } from '../../words/define-words.ts';
import { useLabel } from '../../words/label.ts';
import { DayInput } from './day-input.tsx';
import { FileInput } from './file-input.tsx';
import { LinkInput } from './link-input.tsx';
import { PostInput, UnitInput } from './office-inputs.tsx';
import { PeriodInput } from './period-input.tsx';
import { recordFormWords } from './record-form-words.ts';
import { TableInput } from './table-input.tsx';
import { GrowingText } from '../growing-text.tsx';

export interface FieldInputProps {
  readonly field: Field;
  /** The record whose files can be chosen, once there is one. */
  readonly record?: string | undefined;
  readonly id?: string;
  readonly value?: unknown;
  readonly onChange?: (value: unknown) => void;
  readonly 'aria-label'?: string;
}

export function FieldInput({ field, record, ...input }: FieldInputProps): ReactNode {
  // What the server keeps under a field is of the field's kind.
  const given = input as Record<string, never>;
  switch (field.kind) {
    case 'text':
      return field.multiline === true ? <GrowingText {...given} /> : <Input {...given} />;
    case 'number':
      return <NumberInput field={field} given={given} />;
    case 'date':
      return <DayInput {...given} />;
    case 'period':
      return <PeriodInput {...given} per={field.per} />;
    case 'choice':
      return <ChoiceInput field={field} given={given} />;
    case 'unit':
      return <UnitInput {...given} several={field.several === true} />;
    case 'post':
      return <PostInput {...given} several={field.several === true} />;
    case 'person-in-office':
      return <PostInput {...given} several={field.several === true} held />;
    case 'file':
      return <FileInput {...given} record={record} several={field.several === true} />;
    case 'link':
      return <LinkInput {...given} register={field.register} several={field.several === true} />;
    case 'table':
      return (
        <TableInput
          {...given}
          field={field}
          cell={(column, cell) => <FieldInput {...cell} field={column} record={record} />}
        />
      );
    case 'formula':
      return null;
  }
}

function NumberInput({
  field,
  given,
}: {
  readonly field: FieldOf<'number'>;
  readonly given: Record<string, never>;
}) {
  const label = useLabel();
  return (
    <InputNumber
      {...given}
      {...(field.min === undefined ? {} : { min: field.min })}
      {...(field.max === undefined ? {} : { max: field.max })}
      {...(field.decimals === undefined ? {} : { precision: field.decimals })}
      {...(field.unit === undefined ? {} : { suffix: label(field.unit) })}
      style={{ width: '100%', maxWidth: 240 }}
    />
  );
}

/** Few options stand side by side; many are a list. */
const SIDE_BY_SIDE = 4;

function ChoiceInput({
  field,
  given,
}: {
  readonly field: FieldOf<'choice'>;
  readonly given: Record<string, never>;
}) {
  const t = useWords(recordFormWords);
  const label = useLabel();
  const options = field.options.map((option) => ({
    value: option.id,
    label: asSentence(label(option.label)),
  }));
  if (field.several !== true && options.length <= SIDE_BY_SIDE)
    return <Radio.Group {...given} options={options} />;
  return (
    <Select
      {...given}
      allowClear
      options={options}
      placeholder={t('choose')}
      {...(field.several === true ? { mode: 'multiple' as const } : {})}
    />
  );
}

/** The value of any field of any register, as people read it. */
import { PaperClipOutlined } from '@ant-design/icons';
import { Typography } from 'antd';
import type { ReactNode } from 'react';

import type { Field, FieldOf } from '../../api/definition.ts';
import { usePreferences } from '../../preferences/preferences.ts';
import { asSentence } from '../../words/as-sentence.ts';
import { useDates } from '../../words/dates.ts';
import { useWords } from '../../words/define-words.ts';
import { useLabel } from '../../words/label.ts';
import { PersonInOffice, PostName, UnitName } from '../names.tsx';
import { fieldValueWords } from './field-value-words.ts';
import { LinkedRecord } from './linked-record.tsx';
import { TableValue } from './table-value.tsx';
import { usePeriodName } from './use-period-name.ts';

export interface FieldValueProps {
  readonly field: Field;
  readonly value: unknown;
  /** In a table's cell: one line of text, tables as a count of rows, nothing where there is no value. */
  readonly dense?: boolean;
}

export function FieldValue({ field, value, dense = false }: FieldValueProps) {
  const t = useWords(fieldValueWords);
  if (isEmpty(value)) return dense ? null : <Typography.Text type="secondary">{t('none')}</Typography.Text>;
  if (!Array.isArray(value) || field.kind === 'table')
    return <One field={field} value={value} dense={dense} />;
  return (
    <>
      {value.map((one: unknown, at) => (
        <span key={String(one)}>
          {at > 0 ? t('between') : ''}
          <One field={field} value={one} dense={dense} />
        </span>
      ))}
    </>
  );
}

const isEmpty = (value: unknown): boolean =>
  value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0);

function One({ field, value, dense }: Required<FieldValueProps>): ReactNode {
  switch (field.kind) {
    case 'text':
      return <TextValue value={String(value)} multiline={field.multiline === true && !dense} />;
    case 'number':
      return <NumberValue field={field} value={Number(value)} />;
    case 'date':
      return <DayValue day={String(value)} />;
    case 'period':
      return <PeriodValue period={String(value)} />;
    case 'choice':
      return <ChoiceValue field={field} value={String(value)} />;
    case 'unit':
      return <UnitName id={String(value)} />;
    case 'post':
      return <PostName id={String(value)} />;
    case 'person-in-office':
      return <PersonInOffice post={String(value)} />;
    case 'file':
      return <FileValue evidence={String(value)} />;
    case 'link':
      return <LinkedRecord id={String(value)} />;
    case 'table':
      return (
        <TableValue
          field={field}
          rows={value}
          dense={dense}
          cell={(column, inside) => <FieldValue field={column} value={inside} dense />}
        />
      );
    case 'formula':
      return <FormulaValue field={field} value={value} />;
  }
}

function TextValue({ value, multiline }: { readonly value: string; readonly multiline: boolean }) {
  return multiline ? <span style={{ whiteSpace: 'pre-wrap' }}>{value}</span> : <>{value}</>;
}

function NumberValue({ field, value }: { readonly field: FieldOf<'number'>; readonly value: number }) {
  const { language } = usePreferences();
  const label = useLabel();
  const digits = value.toLocaleString(language === 'zh' ? 'zh-CN' : 'en-GB', {
    maximumFractionDigits: field.decimals ?? 6,
  });
  return (
    <span style={{ fontVariantNumeric: 'tabular-nums', whiteSpace: 'nowrap' }}>
      {field.unit === undefined ? digits : `${digits} ${label(field.unit)}`}
    </span>
  );
}

function DayValue({ day }: { readonly day: string }) {
  const dates = useDates();
  return <span style={{ whiteSpace: 'nowrap' }}>{dates.day(day)}</span>;
}

function PeriodValue({ period }: { readonly period: string }) {
  return <>{usePeriodName()(period)}</>;
}

function ChoiceValue({ field, value }: { readonly field: FieldOf<'choice'>; readonly value: string }) {
  const label = useLabel();
  const option = field.options.find(({ id }) => id === value);
  return <>{option === undefined ? value : asSentence(label(option.label))}</>;
}

function FileValue({ evidence }: { readonly evidence: string }) {
  const t = useWords(fieldValueWords);
  return (
    <a href={`/api/v1/evidence/${evidence}/content`} target="_blank" rel="noreferrer">
      <PaperClipOutlined /> {t('file')}
    </a>
  );
}

function FormulaValue({ field, value }: { readonly field: FieldOf<'formula'>; readonly value: unknown }) {
  const t = useWords(fieldValueWords);
  switch (field.gives) {
    case 'date':
      return <DayValue day={String(value)} />;
    case 'boolean':
      return <>{value === true ? t('yes') : t('no')}</>;
    case 'number':
      return (
        <NumberValue field={{ id: field.id, label: field.label, kind: 'number' }} value={Number(value)} />
      );
    case 'text':
      return <>{String(value)}</>;
  }
}

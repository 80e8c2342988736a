/** The control for one thing that can be filtered by. */
import { Checkbox, DatePicker, Flex, Input, InputNumber, Select } from 'antd';
import dayjs, { type Dayjs } from 'dayjs';
import { useState } from 'react';

import type { RegisterDefinition } from '../../../api/definition.ts';
import { useDirectory } from '../../../api/directory.ts';
import type { Filter, FilterWord } from '../../../api/record-list.ts';
import { asSentence } from '../../../words/as-sentence.ts';
import { useWords } from '../../../words/define-words.ts';
import { useLabel } from '../../../words/label.ts';
import { ledgerWords } from '../ledger-words.ts';
import type { Filterable } from './filterable.ts';

interface FilterControlProps {
  readonly definition: RegisterDefinition;
  readonly of: Filterable;
  readonly title: string;
  /** Those of this field alone. */
  readonly filters: readonly Filter[];
  readonly onChange: (filters: readonly Filter[]) => void;
}

export function FilterControl(props: FilterControlProps) {
  switch (props.of.kind) {
    case 'stage':
    case 'choice':
    case 'post':
      return <OptionsControl {...props} />;
    case 'unit':
      return <UnitControl {...props} />;
    case 'day':
    case 'moment':
      return <SpanControl {...props} />;
    case 'number':
      return <AmountControl {...props} />;
    case 'text':
      return <TextControl {...props} />;
  }
}

/** Typing finds options by what is shown of them. */
const BY_LABEL = { optionFilterProp: 'label' } as const;
/** More would not fit into one question. */
const MOST_VALUES = 12;
const valueOf = (filters: readonly Filter[], word: FilterWord): string | undefined =>
  filters.find(({ is }) => is === word)?.value;

function OptionsControl({ definition, of, title, filters, onChange }: FilterControlProps) {
  const label = useLabel();
  const directory = useDirectory();
  const options =
    of.kind === 'stage'
      ? definition.lifecycle.stages
      : of.field?.kind === 'choice'
        ? of.field.options
        : (directory?.posts ?? []).map(({ id, name, unit }) => {
            const full = `${directory?.unit(unit)?.name ?? ''} ${name}`;
            return { id, label: { zh: full, en: full } };
          });
  return (
    <Select
      mode="multiple"
      aria-label={title}
      style={{ width: '100%' }}
      allowClear
      maxCount={MOST_VALUES}
      showSearch={BY_LABEL}
      value={filters.map(({ value }) => value)}
      options={options.map((one) => ({ value: one.id, label: asSentence(label(one.label)) }))}
      onChange={(values: readonly string[]) => {
        onChange(values.map((value) => ({ field: of.name, is: 'is', value })));
      }}
    />
  );
}

function UnitControl({ of, title, filters, onChange }: FilterControlProps) {
  const t = useWords(ledgerWords);
  const directory = useDirectory();
  const [below, setBelow] = useState(() => !filters.some(({ is }) => is === 'is'));
  const asked = (values: readonly string[], is: FilterWord): readonly Filter[] =>
    values.map((value) => ({ field: of.name, is, value }));
  const values = filters.map(({ value }) => value);
  return (
    <Flex vertical gap={8}>
      <Select
        mode="multiple"
        aria-label={title}
        style={{ width: '100%' }}
        allowClear
        maxCount={MOST_VALUES}
        showSearch={BY_LABEL}
        value={values}
        options={(directory?.units ?? []).map(({ id, name }) => ({ value: id, label: name }))}
        onChange={(units: readonly string[]) => {
          onChange(asked(units, below && of.name === 'unit' ? 'under' : 'is'));
        }}
      />
      {of.name === 'unit' ? (
        <Checkbox
          checked={below}
          onChange={({ target }) => {
            setBelow(target.checked);
            onChange(asked(values, target.checked ? 'under' : 'is'));
          }}
        >
          {t('withBelow')}
        </Checkbox>
      ) : null}
    </Flex>
  );
}

const asDay = (value: string | undefined): Dayjs | null => {
  const day = value === undefined ? null : dayjs(value);
  return day?.isValid() === true ? day : null;
};

function SpanControl({ of, title, filters, onChange }: FilterControlProps) {
  const t = useWords(ledgerWords);
  const none = filters.some(({ is, value }) => is === 'is' && value === 'none');
  const print = (day: Dayjs, end: boolean): string =>
    of.kind === 'day'
      ? day.format('YYYY-MM-DD')
      : (end ? day.endOf('day') : day.startOf('day')).toISOString();
  const set = (from: Dayjs | null, to: Dayjs | null): void => {
    onChange([
      ...(from === null ? [] : [{ field: of.name, is: 'from' as const, value: print(from, false) }]),
      ...(to === null ? [] : [{ field: of.name, is: 'to' as const, value: print(to, true) }]),
    ]);
  };
  const [from, to] = [asDay(valueOf(filters, 'from')), asDay(valueOf(filters, 'to'))];
  return (
    <Flex vertical gap={8}>
      <Flex gap={8} wrap>
        <DatePicker
          aria-label={`${title} ${t('from')}`}
          placeholder={t('from')}
          value={from}
          disabled={none}
          style={{ flex: 1, minWidth: 120 }}
          onChange={(day) => {
            set(day, to);
          }}
        />
        <DatePicker
          aria-label={`${title} ${t('to')}`}
          placeholder={t('to')}
          value={to}
          disabled={none}
          style={{ flex: 1, minWidth: 120 }}
          onChange={(day) => {
            set(from, day);
          }}
        />
      </Flex>
      {of.name === 'dueOn' ? (
        <Checkbox
          checked={none}
          onChange={({ target }) => {
            onChange(target.checked ? [{ field: of.name, is: 'is', value: 'none' }] : []);
          }}
        >
          {t('quick_undated')}
        </Checkbox>
      ) : null}
    </Flex>
  );
}

function AmountControl({ of, title, filters, onChange }: FilterControlProps) {
  const t = useWords(ledgerWords);
  const [from, to] = [valueOf(filters, 'from'), valueOf(filters, 'to')];
  const set = (least: string | null | undefined, most: string | null | undefined): void => {
    onChange([
      ...(least ? [{ field: of.name, is: 'from' as const, value: least }] : []),
      ...(most ? [{ field: of.name, is: 'to' as const, value: most }] : []),
    ]);
  };
  return (
    <Flex gap={8}>
      <InputNumber
        stringMode
        aria-label={`${title} ${t('op_atLeast')}`}
        placeholder={t('op_atLeast')}
        style={{ flex: 1 }}
        value={from ?? null}
        onChange={(value: string | null) => {
          set(value, to);
        }}
      />
      <InputNumber
        stringMode
        aria-label={`${title} ${t('op_atMost')}`}
        placeholder={t('op_atMost')}
        style={{ flex: 1 }}
        value={to ?? null}
        onChange={(value: string | null) => {
          set(from, value);
        }}
      />
    </Flex>
  );
}

/** A number stands whole in its index without order: it is found exactly. Other texts also by their beginning. */
function TextControl({ of, title, filters, onChange }: FilterControlProps) {
  const t = useWords(ledgerWords);
  const now = filters[0];
  const [text, setText] = useState(now?.value ?? '');
  const [word, setWord] = useState<FilterWord>(now?.is ?? (of.name === 'number' ? 'is' : 'starts'));
  const tell = (value: string, is: FilterWord): void => {
    const trimmed = value.trim();
    if (trimmed === (now?.value ?? '') && is === now?.is) return;
    onChange(trimmed === '' ? [] : [{ field: of.name, is, value: trimmed }]);
  };
  return (
    <Flex gap={8}>
      {of.name === 'number' ? null : (
        <Select
          aria-label={`${title} ${t('filter')}`}
          style={{ width: 120 }}
          value={word}
          options={[
            { value: 'starts', label: t('startsWith') },
            { value: 'is', label: t('exact') },
          ]}
          onChange={(value: FilterWord) => {
            setWord(value);
            tell(text, value);
          }}
        />
      )}
      <Input
        aria-label={title}
        maxLength={120}
        value={text}
        style={{ flex: 1 }}
        onChange={({ target }) => {
          setText(target.value);
          if (target.value === '') tell('', word);
        }}
        onBlur={() => {
          tell(text, word);
        }}
        onPressEnter={() => {
          tell(text, word);
        }}
      />
    </Flex>
  );
}

import { DatePicker, Select } from 'antd';
import dayjs from 'dayjs';

import type { PeriodUnit } from '../../api/definition.ts';
import { useWords } from '../../words/define-words.ts';
import { dayWithin, periodKeyOf } from './period-key-of.ts';
import { recordFormWords } from './record-form-words.ts';

interface PeriodInputProps {
  readonly id?: string;
  readonly per: PeriodUnit;
  readonly value?: string | null;
  readonly onChange?: (key: string | null) => void;
  readonly 'aria-label'?: string;
}

const PICKERS = { day: 'date', week: 'week', month: 'month', quarter: 'quarter', year: 'year' } as const;
const YEARS_AROUND = 5;

/** A period as its key: `2026-Q3`. */
export function PeriodInput({ id, per, value, onChange, ...rest }: PeriodInputProps) {
  const t = useWords(recordFormWords);
  const given = id === undefined ? {} : { id };
  if (per === 'half-year') {
    const year = dayjs().year();
    const years = Array.from({ length: YEARS_AROUND * 2 + 1 }, (_, at) => year - YEARS_AROUND + at);
    const options = years.flatMap((one) => [
      { value: `${one}-H1`, label: t('firstHalf', { year: one }) },
      { value: `${one}-H2`, label: t('secondHalf', { year: one }) },
    ]);
    return (
      <Select
        {...rest}
        {...given}
        allowClear
        options={options}
        value={value ?? null}
        onChange={(key: string | undefined) => onChange?.(key ?? null)}
      />
    );
  }
  const day = value ? dayWithin(value) : null;
  return (
    <DatePicker
      {...rest}
      {...given}
      picker={PICKERS[per]}
      value={day === null ? null : dayjs(day)}
      onChange={(at) => onChange?.(at === null ? null : periodKeyOf(at.format('YYYY-MM-DD'), per))}
      style={{ width: '100%', maxWidth: 240 }}
    />
  );
}

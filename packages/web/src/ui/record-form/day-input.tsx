import { DatePicker } from 'antd';
import dayjs from 'dayjs';

interface DayInputProps {
  readonly id?: string;
  readonly value?: string | null;
  readonly onChange?: (day: string | null) => void;
  readonly 'aria-label'?: string;
  /** First and last day that may be chosen. */
  readonly from?: string | undefined;
  readonly to?: string | undefined;
}

/** A day as ISO `2026-03-05`; null is none. */
export function DayInput({ id, value, onChange, from, to, ...rest }: DayInputProps) {
  return (
    <DatePicker
      {...rest}
      {...(id === undefined ? {} : { id })}
      {...(from === undefined ? {} : { minDate: dayjs(from) })}
      {...(to === undefined ? {} : { maxDate: dayjs(to) })}
      value={value ? dayjs(value) : null}
      onChange={(day) => onChange?.(day === null ? null : day.format('YYYY-MM-DD'))}
      style={{ width: '100%', maxWidth: 240 }}
    />
  );
}

import { useQuery } from '@tanstack/react-query';
import { Select } from 'antd';
import { useDeferredValue, useState } from 'react';

import { answer, api } from '../../api/client.ts';
import { recordHeadQuery } from '../../api/records.ts';
import { useWords } from '../../words/define-words.ts';
import { recordFormWords } from './record-form-words.ts';

interface LinkInputProps {
  readonly id?: string;
  readonly register: string;
  readonly several?: boolean;
  readonly value?: string | readonly string[] | null;
  readonly onChange?: (value: string | string[] | null) => void;
  readonly 'aria-label'?: string;
}

const LEAST = 2;
const called = ({ number, title }: { readonly number: string | null; readonly title: string }): string =>
  number === null ? title : `${number} ${title}`;

/** A record of another register, found by any two characters of it. */
export function LinkInput({ id, register, several = false, value, onChange, ...rest }: LinkInputProps) {
  const t = useWords(recordFormWords);
  const [typed, setTyped] = useState('');
  const words = useDeferredValue(typed.trim());
  const found = useQuery({
    queryKey: ['search', register, words],
    queryFn: () => answer(api.GET('/api/v1/search', { params: { query: { words, register, limit: 20 } } })),
    enabled: words.length >= LEAST,
  });
  const single = typeof value === 'string' ? value : null;
  const chosen = useQuery({ ...recordHeadQuery(single ?? ''), enabled: single !== null });
  const options = (found.data?.items ?? []).map(({ record }) => ({
    value: record.id,
    label: called(record),
  }));
  const known =
    chosen.data === undefined || options.some((option) => option.value === chosen.data.id)
      ? []
      : [{ value: chosen.data.id, label: called(chosen.data) }];
  return (
    <Select<string | string[]>
      {...rest}
      {...(id === undefined ? {} : { id })}
      showSearch={{ filterOption: false, onSearch: setTyped }}
      allowClear
      {...(several ? { mode: 'multiple' as const } : {})}
      loading={found.isFetching}
      placeholder={t('searchRecord')}
      notFoundContent={null}
      options={[...known, ...options]}
      value={(value ?? null) as string | string[] | null}
      onChange={(next: string | string[] | undefined) =>
        onChange?.(next === undefined || next.length === 0 ? null : next)
      }
    />
  );
}

import { useQuery } from '@tanstack/react-query';
import { Select, Typography } from 'antd';

import { evidenceQuery } from '../../api/record-parts.ts';
import { useWords } from '../../words/define-words.ts';
import { recordFormWords } from './record-form-words.ts';

interface FileInputProps {
  readonly id?: string;
  /** Undefined while the record is not there yet. */
  readonly record: string | undefined;
  readonly several?: boolean;
  readonly value?: string | readonly string[] | null;
  readonly onChange?: (value: string | string[] | null) => void;
  readonly 'aria-label'?: string;
}

/** One of the files that were uploaded to the record. */
export function FileInput({ id, record, several = false, value, onChange, ...rest }: FileInputProps) {
  const t = useWords(recordFormWords);
  const { data } = useQuery({ ...evidenceQuery(record ?? ''), enabled: record !== undefined });
  if (record === undefined) return <Typography.Text type="secondary">{t('filesLater')}</Typography.Text>;
  const files = new Map((data?.given ?? []).map(({ evidence }) => [evidence.id, evidence.fileName]));
  return (
    <Select<string | string[]>
      {...rest}
      {...(id === undefined ? {} : { id })}
      allowClear
      {...(several ? { mode: 'multiple' as const } : {})}
      placeholder={files.size === 0 ? t('noFiles') : t('choose')}
      options={[...files].map(([file, label]) => ({ value: file, label }))}
      value={(value ?? null) as string | string[] | null}
      onChange={(next: string | string[] | undefined) =>
        onChange?.(next === undefined || next.length === 0 ? null : next)
      }
    />
  );
}

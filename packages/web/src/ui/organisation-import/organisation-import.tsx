/** An organisation by typing, pasting or a file: tried out first, then taken over whole or not at all. */
import { DownloadOutlined, InboxOutlined } from '@ant-design/icons';
import { useMutation } from '@tanstack/react-query';
import { Button, Flex, Input, Segmented, Skeleton, Typography, Upload } from 'antd';
import { useState } from 'react';

import { answer, api } from '../../api/client.ts';
import { useWords } from '../../words/define-words.ts';
import { download } from '../download.ts';
import { Failure } from '../failure.tsx';
import { useDraft } from '../use-draft.ts';
import { CheckedTable } from './checked-table.tsx';
import { importWords } from './import-words.ts';
import { OutlineEditor } from './outline-editor.tsx';
import { newLine, toRows, type OutlineLine } from './outline.ts';
import { readPasted } from './read-pasted.ts';
import { TEMPLATE } from './table-template.ts';
import type { ImportAnswer } from './use-import.ts';

const WAYS = ['type', 'paste', 'file'] as const;
type Way = (typeof WAYS)[number];

interface OrganisationImportProps {
  /** What the top line starts with. */
  readonly name?: string;
  /** An organisation that stands already is added to from tables, not typed anew. */
  readonly ways?: readonly Way[];
  readonly onImported: (counts: ImportAnswer) => void;
}

export function OrganisationImport({ name = '', ways = WAYS, onImported }: OrganisationImportProps) {
  const t = useWords(importWords);
  const [way, setWay] = useState<Way>(ways[0] ?? 'paste');
  const [rows, setRows] = useState<readonly (readonly string[])[] | null>(null);
  const typed = useDraft<readonly OutlineLine[]>('organisation-outline', [
    { ...newLine(0, 0), name },
    newLine(1, 1),
    newLine(2, 1),
  ]);
  const pasted = useDraft('organisation-pasted', '');
  if (rows !== null)
    return (
      <CheckedTable
        rows={rows}
        onBack={() => {
          setRows(null);
        }}
        onImported={(counts) => {
          typed.clear();
          pasted.clear();
          onImported(counts);
        }}
      />
    );
  return (
    <Flex vertical gap={16}>
      <Segmented
        aria-label={t('how')}
        options={ways.map((one) => ({ value: one, label: t(one) }))}
        value={way}
        onChange={setWay}
        style={{ alignSelf: 'flex-start' }}
      />
      {way === 'type' ? (
        <>
          <OutlineEditor lines={typed.value} onChange={typed.set} />
          <Check rows={toRows(typed.value, t('headPost'))} onCheck={setRows} />
        </>
      ) : (
        <Typography.Text type="secondary">{t('columns')}</Typography.Text>
      )}
      {way === 'paste' ? (
        <>
          <Input.TextArea
            value={pasted.value}
            rows={8}
            aria-label={t('pasteLabel')}
            placeholder={t('pasteAbout')}
            onChange={({ target }) => {
              pasted.set(target.value);
            }}
          />
          <Check rows={readPasted(pasted.value)} onCheck={setRows} />
        </>
      ) : null}
      {way === 'file' ? <FileTable onRows={setRows} /> : null}
    </Flex>
  );
}

interface CheckProps {
  readonly rows: readonly (readonly string[])[];
  readonly onCheck: (rows: readonly (readonly string[])[]) => void;
}

function Check({ rows, onCheck }: CheckProps) {
  const t = useWords(importWords);
  return (
    <Button
      type="primary"
      disabled={rows.length < 2}
      style={{ alignSelf: 'flex-start' }}
      onClick={() => {
        onCheck(rows);
      }}
    >
      {t('check')}
    </Button>
  );
}

function FileTable({ onRows }: { readonly onRows: (rows: readonly (readonly string[])[]) => void }) {
  const t = useWords(importWords);
  const read = useMutation({
    mutationFn: async (file: File) => {
      const form = new FormData();
      form.append('file', file);
      return answer(
        api.POST('/api/v1/organisation/table', { body: form as never, bodySerializer: () => form }),
      );
    },
    onSuccess: ({ rows }) => {
      onRows(rows);
    },
  });
  return (
    <>
      <Upload.Dragger
        accept=".xlsx,.xls,.ods,.csv"
        maxCount={1}
        showUploadList={false}
        disabled={read.isPending}
        beforeUpload={(file) => {
          read.mutate(file);
          return false;
        }}
      >
        <p style={{ fontSize: 32, margin: '4px 0' }}>
          <InboxOutlined aria-hidden />
        </p>
        <p style={{ margin: 0 }}>{t('drop')}</p>
        <p style={{ margin: '4px 0 8px', color: 'var(--ant-color-text-secondary)' }}>{t('dropAbout')}</p>
      </Upload.Dragger>
      {read.isPending ? <Skeleton active title={false} paragraph={{ rows: 2 }} /> : null}
      <Failure error={read.error} />
      <Button
        icon={<DownloadOutlined />}
        style={{ alignSelf: 'flex-start' }}
        onClick={() => {
          download(t('templateName'), TEMPLATE, 'text/csv;charset=utf-8');
        }}
      >
        {t('template')}
      </Button>
    </>
  );
}

/** A table comes in: tried first, every mistake by its cell, written only when the person says so. */
import { InboxOutlined } from '@ant-design/icons';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Alert, App, Button, Drawer, Flex, Spin, Table, Typography, Upload } from 'antd';
import { useState } from 'react';

import { answer, api } from '../../../api/client.ts';
import type { RegisterDefinition } from '../../../api/definition.ts';
import { ProblemFailure } from '../../../api/problem.ts';
import { Failure } from '../../../ui/failure.tsx';
import { useWords } from '../../../words/define-words.ts';
import { ledgerWords } from '../ledger-words.ts';

interface ImportDrawerProps {
  readonly definition: RegisterDefinition;
  readonly open: boolean;
  readonly onClose: () => void;
  readonly onTemplate: () => void;
}

const ACCEPTED = '.xlsx,.csv,text/csv,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

export function ImportDrawer({ definition, open, onClose, onTemplate }: ImportDrawerProps) {
  const t = useWords(ledgerWords);
  const { message } = App.useApp();
  const client = useQueryClient();
  const [file, setFile] = useState<File | null>(null);
  const send = useMutation({
    mutationFn: ({ sheet, dryRun }: { readonly sheet: File; readonly dryRun: boolean }) => {
      const form = new FormData();
      form.append('file', sheet);
      return answer(
        api.POST('/api/v1/registers/{register}/import', {
          params: { path: { register: definition.id }, query: { dryRun } },
          body: form as never,
          bodySerializer: (body: unknown) => body as FormData,
        }),
      );
    },
    onSuccess: async ({ dryRun, created, updated }) => {
      if (dryRun) return;
      void message.success(t('importDone', { created, updated }));
      onClose();
      await Promise.all(
        ['records', 'record-list'].map((key) => client.invalidateQueries({ queryKey: [key, definition.id] })),
      );
    },
  });
  const outcome = send.data;
  const { created = 0, updated = 0, unchanged = 0 } = outcome ?? {};
  const nothing = outcome !== undefined && created === 0 && updated === 0;
  return (
    <Drawer
      open={open}
      size={560}
      title={t('importTitle')}
      onClose={onClose}
      footer={
        <Flex gap={8} justify="end">
          <Button onClick={onClose}>{t('cancel')}</Button>
          <Button
            type="primary"
            disabled={outcome?.dryRun !== true || nothing}
            loading={send.isPending && !send.variables.dryRun}
            onClick={() => {
              if (file !== null) send.mutate({ sheet: file, dryRun: false });
            }}
          >
            {t('importRun')}
          </Button>
        </Flex>
      }
    >
      <Typography.Paragraph type="secondary">{t('importAbout')}</Typography.Paragraph>
      <Button style={{ marginBottom: 16 }} onClick={onTemplate}>
        {t('importTemplate')}
      </Button>
      <Upload.Dragger
        accept={ACCEPTED}
        maxCount={1}
        showUploadList={false}
        beforeUpload={(sheet) => {
          setFile(sheet);
          send.mutate({ sheet, dryRun: true });
          return false;
        }}
      >
        <InboxOutlined style={{ fontSize: 28 }} />
        <div>{file === null ? t('importDrop') : file.name}</div>
      </Upload.Dragger>
      <div style={{ marginTop: 16 }} role="status">
        {send.isPending ? (
          <Flex gap={8} align="center">
            <Spin size="small" /> {t('importChecking')}
          </Flex>
        ) : null}
        {outcome === undefined ? null : (
          <Alert
            type={nothing ? 'info' : 'success'}
            showIcon
            title={nothing ? t('importNothing') : t('importWould', { created, updated, unchanged })}
          />
        )}
      </div>
      <Mistakes error={send.error} />
    </Drawer>
  );
}

/** The server names each cell; what is no mistake of the table is said as it is. */
function Mistakes({ error }: { readonly error: unknown }) {
  const t = useWords(ledgerWords);
  if (!(error instanceof ProblemFailure) || (error.problem.errors ?? []).length === 0)
    return <Failure error={error} />;
  const rows = (error.problem.errors ?? []).map((one, at) => ({
    key: at,
    cell: one.pointer ?? '',
    detail: one.detail,
  }));
  return (
    <>
      <Alert type="error" showIcon title={t('importWrong')} style={{ marginBottom: 12 }} />
      <Table
        size="small"
        pagination={false}
        dataSource={rows}
        columns={[
          { title: t('importCell'), dataIndex: 'cell', width: 96 },
          { title: t('importProblem'), dataIndex: 'detail' },
        ]}
      />
    </>
  );
}

/** Registering a record of any register; used wherever there is a "new" button. */
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { App, Drawer, Skeleton, Typography } from 'antd';
import { useState } from 'react';

import { answer, api } from '../../api/client.ts';
import { definitionQuery } from '../../api/definition.ts';
import { onceKey } from '../../api/once.ts';
import { reloadAround } from '../../api/record-parts.ts';
import type { LedgerRecord } from '../../api/records.ts';
import { asSentence } from '../../words/as-sentence.ts';
import { useWords } from '../../words/define-words.ts';
import { useLabel } from '../../words/label.ts';
import { Failure } from '../failure.tsx';
import { filledValues, type Values } from './form-values.ts';
import { RecordForm } from './record-form.tsx';
import { recordFormWords } from './record-form-words.ts';

interface NewRecordDrawerProps {
  readonly register: string;
  readonly open: boolean;
  /** The record it stands beneath, where the register has one. */
  readonly parent?: string;
  /** Values to start with. */
  readonly initial?: Values;
  readonly onClose: () => void;
  readonly onCreated?: (record: LedgerRecord) => void;
}

const WIDTH = 640;

export function NewRecordDrawer({
  register,
  open,
  parent,
  initial = {},
  onClose,
  onCreated,
}: NewRecordDrawerProps) {
  const t = useWords(recordFormWords);
  const label = useLabel();
  const { message } = App.useApp();
  const client = useQueryClient();
  const definition = useQuery({ ...definitionQuery(register), enabled: open });
  const [key, setKey] = useState(onceKey);
  const create = useMutation({
    mutationFn: ({ values }: { readonly values: Values; readonly clear: () => void }) =>
      answer(
        api.POST('/api/v1/registers/{register}/records', {
          params: { path: { register }, header: { 'idempotency-key': key } },
          body: { data: filledValues(values), ...(parent === undefined ? {} : { parent }) },
        }),
      ),
    // The same key with other values would be refused.
    onError: () => {
      setKey(onceKey());
    },
    onSuccess: async (record, { clear }) => {
      clear();
      setKey(onceKey());
      await reloadAround(client, record.id);
      void message.success(t('created', { number: record.number ?? record.title }));
      onCreated?.(record);
      onClose();
    },
  });
  const title =
    definition.data === undefined ? '…' : t('createTitle', { register: label(definition.data.label) });
  return (
    <Drawer open={open} onClose={onClose} size={WIDTH} title={title} destroyOnHidden>
      <Failure error={definition.error} onRetry={() => void definition.refetch()} />
      {definition.data === undefined ? (
        definition.isError ? null : (
          <Skeleton active title={false} />
        )
      ) : (
        <>
          <Typography.Paragraph type="secondary">
            {asSentence(label(definition.data.purpose))}
          </Typography.Paragraph>
          <RecordForm
            definition={definition.data}
            draftKey={`new:${register}:${parent ?? ''}`}
            initial={initial}
            submit={t('create')}
            pending={create.isPending}
            error={create.error}
            onSubmit={(values, clear) => {
              create.mutate({ values, clear });
            }}
            onCancel={onClose}
          />
        </>
      )}
    </Drawer>
  );
}

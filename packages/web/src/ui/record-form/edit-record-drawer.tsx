/** Changing fields of a record. Another's change meanwhile is shown beside what was typed, which is kept. */
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Alert, App, Button, Drawer } from 'antd';
import { useState } from 'react';

import { answer, api } from '../../api/client.ts';
import type { RegisterDefinition } from '../../api/definition.ts';
import { ProblemFailure } from '../../api/problem.ts';
import { reloadAround } from '../../api/record-parts.ts';
import { recordQuery, type LedgerRecord } from '../../api/records.ts';
import { useWords } from '../../words/define-words.ts';
import { useLabel } from '../../words/label.ts';
import { FieldValue } from '../field-value/field-value.tsx';
import { changedValues, type Values } from './form-values.ts';
import { RecordForm } from './record-form.tsx';
import { recordFormWords } from './record-form-words.ts';

interface EditRecordDrawerProps {
  readonly definition: RegisterDefinition;
  readonly record: LedgerRecord;
  /** Fields that may be changed now. */
  readonly fields: readonly string[];
  readonly open: boolean;
  readonly onClose: () => void;
}

const WIDTH = 640;
const isStale = (error: unknown): boolean =>
  error instanceof ProblemFailure && (error.problem.code === 'LG-2101' || error.problem.status === 412);

export function EditRecordDrawer({ definition, record, fields, open, onClose }: EditRecordDrawerProps) {
  const t = useWords(recordFormWords);
  return (
    <Drawer
      open={open}
      onClose={onClose}
      size={WIDTH}
      title={t('editTitle', { title: record.title })}
      destroyOnHidden
    >
      <EditForm definition={definition} record={record} fields={fields} onClose={onClose} />
    </Drawer>
  );
}

function EditForm({ definition, record, fields, onClose }: Omit<EditRecordDrawerProps, 'open'>) {
  const t = useWords(recordFormWords);
  const { message } = App.useApp();
  const client = useQueryClient();
  // What the typing began from: a change behind it must not slip in unseen.
  const [base, setBase] = useState(record);
  const [newest, setNewest] = useState<LedgerRecord | null>(null);
  const save = useMutation({
    mutationFn: ({ changes }: { readonly changes: Record<string, unknown>; readonly clear: () => void }) =>
      answer(
        api.PATCH('/api/v1/records/{id}', {
          params: { path: { id: base.id }, header: { 'if-match': `"v${base.version}"` } },
          body: { changes },
        }),
      ),
    onError: async (error) => {
      if (!isStale(error)) return;
      const { data } = await client.query({ ...recordQuery(base.id), staleTime: 0 });
      setNewest(data);
    },
    onSuccess: async (_saved, { clear }) => {
      clear();
      await reloadAround(client, base.id);
      void message.success(t('saved'));
      onClose();
    },
  });
  const submit = (values: Values, clear: () => void): void => {
    const changes = changedValues(base.data, values);
    if (Object.keys(changes).length === 0) void message.info(t('nothingChanged'));
    else save.mutate({ changes, clear });
  };
  return (
    <RecordForm
      // On another base, fields that were not touched say what they say there; what was typed comes back from its draft.
      key={base.version}
      definition={definition}
      draftKey={`edit:${record.id}`}
      initial={base.data}
      only={fields}
      record={record.id}
      submit={t('save')}
      pending={save.isPending}
      error={isStale(save.error) ? null : save.error}
      notice={
        newest === null ? null : (
          <Conflict
            definition={definition}
            base={base}
            newest={newest}
            onTake={() => {
              setBase(newest);
              setNewest(null);
              save.reset();
            }}
          />
        )
      }
      onSubmit={submit}
      onCancel={onClose}
    />
  );
}

interface ConflictProps {
  readonly definition: RegisterDefinition;
  readonly base: LedgerRecord;
  readonly newest: LedgerRecord;
  readonly onTake: () => void;
}

function Conflict({ definition, base, newest, onTake }: ConflictProps) {
  const t = useWords(recordFormWords);
  const label = useLabel();
  const differs = definition.fields.filter(
    ({ id }) => JSON.stringify(base.data[id] ?? null) !== JSON.stringify(newest.data[id] ?? null),
  );
  return (
    <Alert
      role="alert"
      type="warning"
      showIcon
      title={t('conflict')}
      description={
        <>
          <div>{t('conflictText')}</div>
          {differs.map((field) => (
            <div key={field.id}>
              {t('conflictField', { field: label(field.label) })}
              <FieldValue field={field} value={newest.data[field.id]} />
            </div>
          ))}
        </>
      }
      action={
        <Button size="small" onClick={onTake}>
          {t('loadNewest')}
        </Button>
      }
      style={{ marginBottom: 16 }}
    />
  );
}

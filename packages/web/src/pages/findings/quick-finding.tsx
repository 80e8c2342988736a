/** A finding in one breath, on the spot: what, where, how bad, whose, until when, and a photo from the phone. */
import { CameraOutlined, DeleteOutlined } from '@ant-design/icons';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { App, Button, Drawer, Flex, Form, Upload } from 'antd';
import { useState } from 'react';

import { answer, api } from '../../api/client.ts';
import type { Field, RegisterDefinition } from '../../api/definition.ts';
import { useMe } from '../../api/me.ts';
import { onceKey } from '../../api/once.ts';
import { ProblemFailure } from '../../api/problem.ts';
import { reloadAround } from '../../api/record-parts.ts';
import { uploadEvidence } from '../../api/upload-evidence.ts';
import { Failure } from '../../ui/failure.tsx';
import { FieldItem } from '../../ui/record-form/field-item.tsx';
import { filledValues, type Values } from '../../ui/record-form/form-values.ts';
import { useDraft } from '../../ui/use-draft.ts';
import { todayIso } from '../../words/dates.ts';
import { useWords } from '../../words/define-words.ts';
import { FINDING } from './finding-lists.ts';
import { findingsWords } from './findings-words.ts';

interface QuickFindingProps {
  readonly definition: RegisterDefinition;
  readonly open: boolean;
  readonly onClose: () => void;
  /** To the whole form. */
  readonly onFull: () => void;
}

const WIDTH = 480;
/** Those of the register that one knows on the spot, in the order in which one says them. */
const ASKED = ['title', 'fact', 'severity', 'unit', 'dueOn', 'source', 'foundOn'] as const;
/** The entry of the expected-evidence list that photos of a finding are. */
const SHOWS_IT = 'found';

export function QuickFinding(props: QuickFindingProps) {
  const t = useWords(findingsWords);
  return (
    <Drawer open={props.open} onClose={props.onClose} size={WIDTH} title={t('record')} destroyOnHidden>
      <QuickForm {...props} />
    </Drawer>
  );
}

interface Sent {
  readonly values: Values;
  readonly assign: boolean;
}

function QuickForm({ definition, onClose, onFull }: QuickFindingProps) {
  const t = useWords(findingsWords);
  const client = useQueryClient();
  const me = useMe();
  const [form] = Form.useForm<Values>();
  const [photos, setPhotos] = useState<readonly File[]>([]);
  const [assign, setAssign] = useState(false);
  const draft = useDraft<Values>(`new:${FINDING}:quick`, {
    source: 'inspection',
    foundOn: todayIso(new Date()),
  });
  const tell = useTeller();
  const send = useMutation({
    mutationFn: (sent: Sent) => recordFinding(sent, photos, definition),
    onSuccess: async (outcome) => {
      draft.clear();
      await reloadAround(client, outcome.id);
      tell(outcome);
      onClose();
    },
  });
  const mayAssign = me.roles.includes('supervisor');
  const fields = ASKED.flatMap((id) => definition.fields.filter((field) => field.id === id));
  const submit = (now: boolean) => () => {
    setAssign(now);
    form.submit();
  };
  return (
    <Form
      form={form}
      layout="vertical"
      initialValues={draft.value}
      scrollToFirstError={{ block: 'center' }}
      onValuesChange={(_changed, all) => {
        draft.set(all);
      }}
      onFinish={(values: Values) => {
        send.mutate({ values, assign });
      }}
    >
      {fields.map((field: Field) => (
        <FieldItem key={field.id} field={field} required={field.required === true} />
      ))}
      <Form.Item label={t('photos')}>
        <Photos photos={photos} onChange={setPhotos} />
      </Form.Item>
      <Failure error={send.error} />
      <Flex gap={8} wrap style={{ marginTop: 8 }}>
        {mayAssign ? (
          <Button type="primary" loading={send.isPending && assign} onClick={submit(true)}>
            {t('submitAssign')}
          </Button>
        ) : null}
        <Button
          type={mayAssign ? 'default' : 'primary'}
          loading={send.isPending && !assign}
          onClick={submit(false)}
        >
          {t('submit')}
        </Button>
        <Button type="link" onClick={onFull}>
          {t('full')}
        </Button>
      </Flex>
    </Form>
  );
}

function Photos({
  photos,
  onChange,
}: {
  readonly photos: readonly File[];
  readonly onChange: (photos: readonly File[]) => void;
}) {
  const t = useWords(findingsWords);
  return (
    <Flex vertical gap={6}>
      {photos.map((photo, at) => (
        <Flex
          key={`${photo.name} ${photo.lastModified} ${at}`}
          justify="space-between"
          align="center"
          gap={8}
        >
          <span style={{ minWidth: 0, overflowWrap: 'anywhere' }}>{photo.name}</span>
          <Button
            type="text"
            icon={<DeleteOutlined />}
            aria-label={t('remove', { name: photo.name })}
            onClick={() => {
              onChange(photos.filter((one) => one !== photo));
            }}
          />
        </Flex>
      ))}
      <Upload
        multiple
        accept="image/*,.pdf"
        capture="environment"
        showUploadList={false}
        beforeUpload={(_file, all) => {
          onChange([...photos, ...all]);
          return Upload.LIST_IGNORE;
        }}
      >
        <Button icon={<CameraOutlined />}>{t('takePhoto')}</Button>
      </Upload>
    </Flex>
  );
}

interface Outcome {
  readonly id: string;
  readonly number: string;
  /** Null: not asked for; '' assigned; else why it was not. */
  readonly notAssigned: string | null;
  readonly failedFiles: readonly string[];
}

/** Registers it, then its photos, then assigns it: what comes first is kept when what comes after fails. */
async function recordFinding(
  { values, assign }: Sent,
  photos: readonly File[],
  definition: RegisterDefinition,
): Promise<Outcome> {
  const made = await answer(
    api.POST('/api/v1/registers/{register}/records', {
      params: { path: { register: FINDING }, header: { 'idempotency-key': onceKey() } },
      body: { data: filledValues(values) },
    }),
  );
  const shows = definition.evidence?.some(({ id }) => id === SHOWS_IT) === true ? { expected: SHOWS_IT } : {};
  const failedFiles: string[] = [];
  for (const file of photos) {
    try {
      await uploadEvidence({ record: made.id, file, ...shows });
    } catch (error) {
      failedFiles.push(saying(error));
    }
  }
  const notAssigned = assign ? await assignNow(made.id, made.version) : null;
  return { id: made.id, number: made.number ?? made.title, notAssigned, failedFiles };
}

async function assignNow(id: string, version: number): Promise<string> {
  try {
    const params = { path: { id }, header: { 'if-match': `"v${version}"`, 'idempotency-key': onceKey() } };
    await answer(api.POST('/api/v1/records/{id}/transitions', { params, body: { transition: 'assign' } }));
    return '';
  } catch (error) {
    return saying(error);
  }
}

const saying = (error: unknown): string =>
  error instanceof ProblemFailure ? error.problem.detail : String(error);

/** Says what became of it, with the way to it. */
function useTeller(): (outcome: Outcome) => void {
  const t = useWords(findingsWords);
  const { notification } = App.useApp();
  const navigate = useNavigate();
  return ({ id, number, notAssigned, failedFiles }) => {
    const failed = failedFiles.length > 0 || (notAssigned !== null && notAssigned !== '');
    const title =
      notAssigned === null
        ? t('done', { number })
        : notAssigned === ''
          ? t('doneAssigned', { number })
          : t('notAssigned', { number, why: notAssigned });
    notification[failed ? 'warning' : 'success']({
      key: id,
      title,
      ...(failedFiles.length === 0
        ? {}
        : { description: t('filesFailed', { count: failedFiles.length, why: failedFiles[0] ?? '' }) }),
      ...(failed ? { duration: 0 } : {}),
      actions: (
        <Button
          size="small"
          onClick={() => {
            notification.destroy(id);
            void navigate({ to: '/records/$record', params: { record: id } });
          }}
        >
          {t('open')}
        </Button>
      ),
    });
  };
}

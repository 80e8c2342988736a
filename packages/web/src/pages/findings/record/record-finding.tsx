/** Recording a finding on the spot: what, where, how grave, who puts it right by when, and photographs. */
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Alert, App, Button, Drawer, Flex } from 'antd';
import { useMemo, useState } from 'react';

import { answer, api } from '../../../api/client.ts';
import type { RegisterDefinition } from '../../../api/definition.ts';
import { useDirectory } from '../../../api/directory.ts';
import { useMe } from '../../../api/me.ts';
import { onceKey } from '../../../api/once.ts';
import { reloadAround } from '../../../api/record-parts.ts';
import type { LedgerRecord } from '../../../api/records.ts';
import { filledValues, type Values } from '../../../ui/record-form/form-values.ts';
import { RecordForm } from '../../../ui/record-form/record-form.tsx';
import { todayIso } from '../../../words/dates.ts';
import { useWords } from '../../../words/define-words.ts';
import { useLabel } from '../../../words/label.ts';
import { FINDING } from '../findings-queries.ts';
import { PhotoPicker } from './photo-picker.tsx';
import { quickForm } from './quick-form.ts';
import { recordFindingWords } from './record-finding-words.ts';
import { sendPhotos, type NotSent } from './send-photos.ts';

interface RecordFindingProps {
  readonly definition: RegisterDefinition;
  readonly onClose: () => void;
}

const WIDTH = 560;

interface Kept {
  readonly record: LedgerRecord;
  readonly notSent: readonly NotSent[];
}

export function RecordFinding({ definition, onClose }: RecordFindingProps) {
  const t = useWords(recordFindingWords);
  const { message } = App.useApp();
  const client = useQueryClient();
  const [photos, setPhotos] = useState<readonly File[]>([]);
  const [key, setKey] = useState(onceKey);
  const [left, setLeft] = useState<Kept | null>(null);
  const finish = async ({ record, notSent }: Kept): Promise<void> => {
    await reloadAround(client, record.id);
    if (notSent.length > 0) {
      setLeft({ record, notSent });
      return;
    }
    void message.success(t('recorded', { number: record.number ?? record.title }));
    onClose();
  };
  const create = useMutation({
    mutationFn: async ({ values }: { readonly values: Values; readonly clear: () => void }) => {
      const record = await answer(
        api.POST('/api/v1/registers/{register}/records', {
          params: { path: { register: FINDING }, header: { 'idempotency-key': key } },
          body: { data: filledValues(values) },
        }),
      );
      return { record, notSent: await sendPhotos(record.id, definition, photos) };
    },
    // The same key with other values would be refused.
    onError: () => {
      setKey(onceKey());
    },
    onSuccess: async (kept, { clear }) => {
      clear();
      await finish(kept);
    },
  });
  const again = useMutation({
    mutationFn: async ({ record, notSent }: Kept) => ({
      record,
      notSent: await sendPhotos(
        record.id,
        definition,
        notSent.map(({ file }) => file),
      ),
    }),
    onSuccess: finish,
  });
  return (
    <Drawer open size={WIDTH} title={t('title')} onClose={onClose}>
      {left === null ? (
        <QuickForm
          definition={definition}
          photos={photos}
          onPhotos={setPhotos}
          pending={create.isPending}
          error={create.error}
          onSubmit={(values, clear) => {
            create.mutate({ values, clear });
          }}
          onCancel={onClose}
        />
      ) : (
        <PhotosLeft
          kept={left}
          pending={again.isPending}
          onAgain={() => {
            again.mutate(left);
          }}
          onClose={onClose}
        />
      )}
    </Drawer>
  );
}

interface QuickFormProps {
  readonly definition: RegisterDefinition;
  readonly photos: readonly File[];
  readonly pending: boolean;
  readonly error: unknown;
  readonly onPhotos: (photos: readonly File[]) => void;
  readonly onSubmit: (values: Values, clear: () => void) => void;
  readonly onCancel: () => void;
}

function QuickForm({ definition, photos, onPhotos, ...form }: QuickFormProps) {
  const t = useWords(recordFindingWords);
  const label = useLabel();
  const me = useMe();
  const directory = useDirectory();
  const asked = useMemo(() => quickForm(definition), [definition]);
  const shows = definition.evidence?.find(({ required, per }) => !required && per === 'record');
  if (directory === undefined) return null;
  const overAll = me.roles.includes('supervisor') || me.roles.includes('leader');
  const units = [...new Set(me.posts.flatMap((post) => directory.post(post)?.unit ?? []))];
  return (
    <RecordForm
      definition={asked}
      draftKey="new:finding:quick"
      initial={{
        source: 'inspection',
        foundOn: todayIso(new Date()),
        // Others record what they find in their own unit.
        ...(overAll || units.length !== 1 ? {} : { [definition.unitField]: units[0] }),
      }}
      only={asked.layout.form.sections.flatMap(({ fields }) => fields)}
      submit={t('submit')}
      more={
        <PhotoPicker
          label={shows === undefined ? t('photos') : label(shows.label)}
          photos={photos}
          onChange={onPhotos}
        />
      }
      {...form}
    />
  );
}

interface PhotosLeftProps {
  readonly kept: Kept;
  readonly pending: boolean;
  readonly onAgain: () => void;
  readonly onClose: () => void;
}

/** The finding is there; some photographs are not yet. */
function PhotosLeft({ kept: { record, notSent }, pending, onAgain, onClose }: PhotosLeftProps) {
  const t = useWords(recordFindingWords);
  return (
    <Flex vertical gap={16}>
      <Alert
        role="alert"
        type="warning"
        showIcon
        title={t('photosLeft', { number: record.number ?? record.title, count: notSent.length })}
        description={notSent.map(({ file, why }) => (
          <div key={file.name}>{why === null ? file.name : t('photoWhy', { name: file.name, why })}</div>
        ))}
      />
      <Flex gap={8}>
        <Button type="primary" loading={pending} onClick={onAgain}>
          {t('again')}
        </Button>
        <Button onClick={onClose}>{t('later')}</Button>
      </Flex>
    </Flex>
  );
}

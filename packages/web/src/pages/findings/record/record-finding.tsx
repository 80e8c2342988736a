/** Recording a finding on the spot: what, where, how grave, who puts it right by when, and photographs. */
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { App, Checkbox, Drawer } from 'antd';
import { useState } from 'react';

import type { RegisterDefinition } from '../../../api/definition.ts';
import { useDirectory, type Directory } from '../../../api/directory.ts';
import { useMe, type Me } from '../../../api/me.ts';
import { onceKey } from '../../../api/once.ts';
import { reloadAround } from '../../../api/record-parts.ts';
import type { Values } from '../../../ui/record-form/form-values.ts';
import { RecordForm } from '../../../ui/record-form/record-form.tsx';
import { todayIso } from '../../../words/dates.ts';
import { useWords } from '../../../words/define-words.ts';
import { useLabel } from '../../../words/label.ts';
import { keepFinding, sendPhotos, type KeptFinding } from './keep-finding.ts';
import { PhotoPicker } from './photo-picker.tsx';
import { PhotosLeft } from './photos-left.tsx';
import { assignmentOf, quickForm } from './quick-form.ts';
import { recordFindingWords } from './record-finding-words.ts';

interface RecordFindingProps {
  readonly definition: RegisterDefinition;
  readonly onClose: () => void;
}

const WIDTH = 560;

interface Sent {
  readonly values: Values;
  readonly photos: readonly File[];
  readonly handOver: boolean;
  readonly clear: () => void;
}

export function RecordFinding({ definition, onClose }: RecordFindingProps) {
  const t = useWords(recordFindingWords);
  const { message, notification } = App.useApp();
  const client = useQueryClient();
  const [key, setKey] = useState(onceKey);
  const [left, setLeft] = useState<KeptFinding | null>(null);
  const finish = async (kept: KeptFinding): Promise<void> => {
    const { record, notSent, handedOver } = kept;
    await reloadAround(client, record.id);
    const number = record.number ?? record.title;
    if (handedOver?.done === false)
      notification.warning({
        title: t('notHandedOver', { number }),
        description: handedOver.why,
        duration: 0,
      });
    if (notSent.length > 0) {
      setLeft({ record, notSent });
      return;
    }
    if (handedOver?.done !== false)
      void message.success(t(handedOver ? 'handedOver' : 'recorded', { number }));
    onClose();
  };
  const keep = useMutation({
    mutationFn: ({ values, photos, handOver }: Sent) =>
      keepFinding({ definition, values, photos, key, next: handOver ? assignmentOf(definition) : undefined }),
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
    mutationFn: async ({ record, notSent }: KeptFinding) => {
      const files = notSent.map(({ file }) => file);
      return { record, notSent: await sendPhotos(record.id, definition, files) };
    },
    onSuccess: finish,
  });
  const directory = useDirectory();
  return (
    <Drawer open size={WIDTH} title={t('title')} onClose={onClose}>
      {left !== null ? (
        <PhotosLeft
          kept={left}
          pending={again.isPending}
          onAgain={() => {
            again.mutate(left);
          }}
          onClose={onClose}
        />
      ) : directory === undefined ? null : (
        <QuickForm
          definition={definition}
          directory={directory}
          pending={keep.isPending}
          error={keep.error}
          onSubmit={keep.mutate}
          onCancel={onClose}
        />
      )}
    </Drawer>
  );
}

interface QuickFormProps {
  readonly definition: RegisterDefinition;
  readonly directory: Directory;
  readonly pending: boolean;
  readonly error: unknown;
  readonly onSubmit: (sent: Sent) => void;
  readonly onCancel: () => void;
}

function QuickForm({ definition, directory, onSubmit, ...form }: QuickFormProps) {
  const t = useWords(recordFindingWords);
  const label = useLabel();
  const me = useMe();
  const next = assignmentOf(definition);
  const mayHandOver = next?.who.some(({ is }) => me.roles.includes(is)) === true;
  const [handOver, setHandOver] = useState(mayHandOver);
  const [photos, setPhotos] = useState<readonly File[]>([]);
  const asked = quickForm(definition, handOver ? next : undefined);
  const shows = definition.evidence?.find(({ required, per }) => !required && per === 'record');
  return (
    <RecordForm
      definition={asked}
      draftKey="new:finding:quick"
      initial={{
        source: 'inspection',
        foundOn: todayIso(new Date()),
        [definition.unitField]: ownUnit(me, directory),
      }}
      only={asked.layout.form.sections.flatMap(({ fields }) => fields)}
      submit={t(handOver ? 'submitHandOver' : 'submit')}
      more={
        <>
          <PhotoPicker
            label={shows === undefined ? t('photos') : label(shows.label)}
            photos={photos}
            onChange={setPhotos}
          />
          {mayHandOver ? (
            <Checkbox
              checked={handOver}
              onChange={({ target }) => {
                setHandOver(target.checked);
              }}
              style={{ marginBottom: 8 }}
            >
              {t('handOver')}
            </Checkbox>
          ) : null}
        </>
      }
      onSubmit={(values, clear) => {
        onSubmit({ values, photos, handOver, clear });
      }}
      {...form}
    />
  );
}

/** Who answers for no other unit records what they find in their own. */
function ownUnit(me: Me, directory: Directory): string | undefined {
  if (me.roles.includes('supervisor') || me.roles.includes('leader')) return undefined;
  const units = [...new Set(me.posts.flatMap((post) => directory.post(post)?.unit ?? []))];
  return units.length === 1 ? units[0] : undefined;
}

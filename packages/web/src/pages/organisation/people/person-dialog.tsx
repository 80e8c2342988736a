import { Form, Input } from 'antd';

import { answer, api } from '../../../api/client.ts';
import type { Person } from '../../../api/directory.ts';
import { useWords } from '../../../words/define-words.ts';
import { FormDialog } from '../form-dialog.tsx';
import { useChange } from '../use-change.ts';
import { peopleWords } from './people-words.ts';

interface PersonValues {
  readonly name: string;
  readonly number?: string | null;
  readonly contact?: string | null;
}

interface PersonDialogProps {
  /** The one to be changed. */
  readonly person?: Person;
  readonly onClose: () => void;
}

export function PersonDialog({ person, onClose }: PersonDialogProps) {
  const t = useWords(peopleWords);
  const [form] = Form.useForm<PersonValues>();
  const change = useChange((values: PersonValues) => {
    const body = {
      name: values.name.trim(),
      number: orNull(values.number),
      contact: orNull(values.contact),
    };
    return person === undefined
      ? answer(api.POST('/api/v1/persons', { body }))
      : answer(api.PATCH('/api/v1/persons/{id}', { params: { path: { id: person.id } }, body }));
  }, onClose);
  return (
    <FormDialog<PersonValues>
      title={person === undefined ? t('add') : t('edit')}
      form={form}
      initial={
        person === undefined
          ? {}
          : { name: person.name ?? '', number: person.number, contact: person.contact }
      }
      busy={change.isPending}
      error={change.error}
      onSend={change.mutate}
      onClose={onClose}
    >
      <Form.Item
        name="name"
        label={t('name')}
        rules={[{ required: true, whitespace: true, message: t('nameNeeded') }]}
      >
        <Input autoFocus maxLength={200} autoComplete="off" />
      </Form.Item>
      <Form.Item name="number" label={t('number')} extra={t('private')}>
        <Input maxLength={100} autoComplete="off" />
      </Form.Item>
      <Form.Item name="contact" label={t('contact')}>
        <Input maxLength={200} autoComplete="off" />
      </Form.Item>
    </FormDialog>
  );
}

const orNull = (text: string | null | undefined): string | null => {
  const trimmed = text?.trim() ?? '';
  return trimmed === '' ? null : trimmed;
};

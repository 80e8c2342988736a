import { Checkbox, DatePicker, Form } from 'antd';
import dayjs, { type Dayjs } from 'dayjs';

import { answer, api } from '../../../api/client.ts';
import type { Post } from '../../../api/directory.ts';
import { useWords } from '../../../words/define-words.ts';
import { FormDialog } from '../form-dialog.tsx';
import { organisationWords } from '../organisation-words.ts';
import { PersonSelect } from '../person-select.tsx';
import { useChange } from '../use-change.ts';

interface HoldingValues {
  readonly person: string;
  readonly from: Dayjs;
  readonly acting?: boolean;
}

export function HoldingDialog({ post, onClose }: { readonly post: Post; readonly onClose: () => void }) {
  const t = useWords(organisationWords);
  const [form] = Form.useForm<HoldingValues>();
  const change = useChange(
    ({ person, from, acting = false }: HoldingValues) =>
      answer(
        api.POST('/api/v1/holdings', {
          body: { person, post: post.id, from: from.format('YYYY-MM-DD'), acting },
        }),
      ),
    onClose,
  );
  return (
    <FormDialog<HoldingValues>
      title={t('holdTitle', { post: post.name })}
      form={form}
      initial={{ from: dayjs(), acting: false }}
      busy={change.isPending}
      error={change.error}
      onSend={change.mutate}
      onClose={onClose}
    >
      <Form.Item name="person" label={t('person')} rules={[{ required: true, message: t('personNeeded') }]}>
        <PersonSelect />
      </Form.Item>
      <Form.Item name="from" label={t('firstDay')} rules={[{ required: true, message: t('dayNeeded') }]}>
        <DatePicker style={{ width: '100%' }} />
      </Form.Item>
      <Form.Item name="acting" valuePropName="checked">
        <Checkbox>{t('acting')}</Checkbox>
      </Form.Item>
    </FormDialog>
  );
}

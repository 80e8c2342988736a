import { DatePicker, Form, Input, Select } from 'antd';
import dayjs, { type Dayjs } from 'dayjs';

import { answer, api } from '../../../api/client.ts';
import type { Directory, Post } from '../../../api/directory.ts';
import { useWords } from '../../../words/define-words.ts';
import { FormDialog } from '../form-dialog.tsx';
import { PersonSelect } from '../person-select.tsx';
import { useChange } from '../use-change.ts';
import { delegationsWords } from './delegations-words.ts';

interface DelegationValues {
  readonly post: string;
  readonly delegate: string;
  readonly days: readonly [Dayjs, Dayjs];
  readonly reason?: string;
}

interface DelegationDialogProps {
  readonly directory: Directory;
  /** Those that whoever looks may delegate. */
  readonly posts: readonly Post[];
  readonly onClose: () => void;
}

const ISO = 'YYYY-MM-DD';

export function DelegationDialog({ directory, posts, onClose }: DelegationDialogProps) {
  const t = useWords(delegationsWords);
  const [form] = Form.useForm<DelegationValues>();
  const change = useChange(
    ({ post, delegate, days: [from, to], reason = '' }: DelegationValues) =>
      answer(
        api.POST('/api/v1/delegations', {
          body: {
            post,
            delegate,
            from: from.format(ISO),
            to: to.format(ISO),
            reason: reason.trim() === '' ? null : reason.trim(),
          },
        }),
      ),
    onClose,
  );
  const [only] = posts.length === 1 ? posts : [];
  return (
    <FormDialog<DelegationValues>
      title={t('add')}
      form={form}
      initial={{ days: [dayjs(), dayjs().add(6, 'day')], ...(only === undefined ? {} : { post: only.id }) }}
      busy={change.isPending}
      error={change.error}
      onSend={change.mutate}
      onClose={onClose}
    >
      <Form.Item name="post" label={t('post')} rules={[{ required: true, message: t('postNeeded') }]}>
        <Select
          showSearch={{ optionFilterProp: 'label' }}
          options={posts.map(({ id, unit, name }) => ({
            value: id,
            label: `${directory.unit(unit)?.name ?? ''} ${name}`,
          }))}
        />
      </Form.Item>
      <Form.Item
        name="delegate"
        label={t('delegate')}
        rules={[{ required: true, message: t('delegateNeeded') }]}
      >
        <PersonSelect />
      </Form.Item>
      <Form.Item name="days" label={t('days')} rules={[{ required: true, message: t('daysNeeded') }]}>
        <DatePicker.RangePicker style={{ width: '100%' }} />
      </Form.Item>
      <Form.Item name="reason" label={t('reason')}>
        <Input maxLength={1000} placeholder={t('reasonHint')} />
      </Form.Item>
    </FormDialog>
  );
}

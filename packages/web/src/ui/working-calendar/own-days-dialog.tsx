import { useMutation, useQueryClient } from '@tanstack/react-query';
import { DatePicker, Form, Input, Modal, Radio } from 'antd';
import type { Dayjs } from 'dayjs';

import { answer, api } from '../../api/client.ts';
import { useWords } from '../../words/define-words.ts';
import { Failure } from '../failure.tsx';
import { calendarWords } from './calendar-words.ts';
import { OwnForm } from '../own-form.tsx';

interface OwnDaysValues {
  readonly days: readonly [Dayjs, Dayjs];
  readonly kind: 'closed' | 'working';
  readonly name: string;
}

const ISO = 'YYYY-MM-DD';

export function OwnDaysDialog({ onClose }: { readonly onClose: () => void }) {
  const t = useWords(calendarWords);
  const client = useQueryClient();
  const [form] = Form.useForm<OwnDaysValues>();
  const add = useMutation({
    mutationFn: ({ days: [from, to], kind, name }: OwnDaysValues) =>
      answer(
        api.POST('/api/v1/calendar/own-days', {
          body: { from: from.format(ISO), to: to.format(ISO), kind, name: name.trim() },
        }),
      ),
    onSuccess: async () => {
      await client.invalidateQueries({ queryKey: ['calendar'] });
      onClose();
    },
  });
  return (
    <Modal
      open
      title={t('ownTitle')}
      okText={t('ownAdd')}
      confirmLoading={add.isPending}
      onOk={form.submit}
      onCancel={onClose}
    >
      <OwnForm
        form={form}
        layout="vertical"
        requiredMark={false}
        initialValues={{ kind: 'closed' }}
        onFinish={(values) => {
          add.mutate(values);
        }}
      >
        <Form.Item name="kind" label={t('kind')}>
          <Radio.Group
            options={[
              { value: 'closed', label: t('closed') },
              { value: 'working', label: t('working') },
            ]}
          />
        </Form.Item>
        <Form.Item name="days" label={t('days')} rules={[{ required: true, message: t('daysNeeded') }]}>
          <DatePicker.RangePicker style={{ width: '100%' }} />
        </Form.Item>
        <Form.Item
          name="name"
          label={t('name')}
          rules={[{ required: true, whitespace: true, message: t('nameNeeded') }]}
        >
          <Input maxLength={100} placeholder={t('nameHint')} />
        </Form.Item>
      </OwnForm>
      <Failure error={add.error} />
    </Modal>
  );
}

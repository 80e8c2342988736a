import { DatePicker, Form, Typography } from 'antd';
import dayjs, { type Dayjs } from 'dayjs';

import { useWords } from '../../words/define-words.ts';
import { FormDialog } from './form-dialog.tsx';
import { organisationWords } from './organisation-words.ts';
import { useChange } from './use-change.ts';

interface CloseDialogProps {
  readonly name: string;
  /** Closes it on a day, ISO. */
  readonly send: (on: string) => Promise<unknown>;
  readonly onClose: () => void;
}

/** Closing a unit or a post. */
export function CloseDialog({ name, send, onClose }: CloseDialogProps) {
  const t = useWords(organisationWords);
  const [form] = Form.useForm<{ readonly on: Dayjs }>();
  const change = useChange(send, onClose);
  return (
    <FormDialog
      title={t('closeAsk', { name })}
      form={form}
      initial={{ on: dayjs() }}
      busy={change.isPending}
      error={change.error}
      okText={t('closeUnit')}
      danger
      onSend={({ on }) => {
        change.mutate(on.format('YYYY-MM-DD'));
      }}
      onClose={onClose}
    >
      <Typography.Paragraph>{t('closeWhy')}</Typography.Paragraph>
      <Form.Item name="on" label={t('closeOn')} rules={[{ required: true, message: t('dayNeeded') }]}>
        <DatePicker style={{ width: '100%' }} />
      </Form.Item>
    </FormDialog>
  );
}

import { DatePicker, Form } from 'antd';
import dayjs, { type Dayjs } from 'dayjs';

import { answer, api } from '../../api/client.ts';
import type { Holding } from '../../api/directory.ts';
import { useWords } from '../../words/define-words.ts';
import { FormDialog } from './form-dialog.tsx';
import { organisationWords } from './organisation-words.ts';
import { useChange } from './use-change.ts';

interface EndHoldingDialogProps {
  readonly holding: Holding;
  readonly name: string;
  readonly onClose: () => void;
}

export function EndHoldingDialog({ holding, name, onClose }: EndHoldingDialogProps) {
  const t = useWords(organisationWords);
  const [form] = Form.useForm<{ readonly to: Dayjs }>();
  const change = useChange(
    (to: string) =>
      answer(api.POST('/api/v1/holdings/{id}/end', { params: { path: { id: holding.id } }, body: { to } })),
    onClose,
  );
  return (
    <FormDialog
      title={t('endTitle', { name })}
      form={form}
      initial={{ to: dayjs() }}
      busy={change.isPending}
      error={change.error}
      okText={t('endHolding')}
      onSend={({ to }) => {
        change.mutate(to.format('YYYY-MM-DD'));
      }}
      onClose={onClose}
    >
      <Form.Item name="to" label={t('lastDay')} rules={[{ required: true, message: t('dayNeeded') }]}>
        <DatePicker style={{ width: '100%' }} />
      </Form.Item>
    </FormDialog>
  );
}

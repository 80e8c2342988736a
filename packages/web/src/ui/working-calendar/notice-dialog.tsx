import { useMutation, useQueryClient } from '@tanstack/react-query';
import { App, Button, Flex, Form, Input, Modal, Tag, Typography } from 'antd';

import { answer, api } from '../../api/client.ts';
import { useWords } from '../../words/define-words.ts';
import { useDates } from '../../words/dates.ts';
import { Failure } from '../failure.tsx';
import { uiWords } from '../ui-words.ts';
import { useDraft } from '../use-draft.ts';
import { calendarWords } from './calendar-words.ts';
import { OwnForm } from '../own-form.tsx';

interface Notice {
  readonly text: string;
  readonly notice: string;
}

interface NoticeDialogProps {
  readonly year: number;
  readonly onClose: () => void;
}

/** A year's notice: pasted, read, looked at, entered. */
export function NoticeDialog({ year, onClose }: NoticeDialogProps) {
  const t = useWords(calendarWords);
  const ui = useWords(uiWords);
  const { message } = App.useApp();
  const client = useQueryClient();
  const [form] = Form.useForm<Notice>();
  const draft = useDraft<Partial<Notice>>(`calendar-notice:${year}`, {});
  const send = (given: Notice, dryRun: boolean) =>
    answer(
      api.POST('/api/v1/calendar/years/{year}', {
        params: { path: { year } },
        body: { ...given, dryRun },
      }),
    );
  const read = useMutation({ mutationFn: (given: Notice) => send(given, true) });
  const take = useMutation({
    mutationFn: (given: Notice) => send(given, false),
    onSuccess: async ({ moved }) => {
      draft.clear();
      await client.invalidateQueries({ queryKey: ['calendar'] });
      void message.success(t('imported', { year, moved }));
      onClose();
    },
  });
  const days = read.data?.year.days;
  return (
    <Modal
      open
      width={640}
      title={t('importTitle', { year })}
      onCancel={onClose}
      footer={
        days === undefined
          ? [
              <Button key="cancel" onClick={onClose}>
                {ui('cancel')}
              </Button>,
              <Button
                key="read"
                type="primary"
                loading={read.isPending}
                onClick={() => {
                  form.submit();
                }}
              >
                {t('read')}
              </Button>,
            ]
          : [
              <Button key="back" onClick={read.reset}>
                {t('back')}
              </Button>,
              <Button
                key="take"
                type="primary"
                loading={take.isPending}
                onClick={() => {
                  take.mutate(form.getFieldsValue());
                }}
              >
                {t('confirm')}
              </Button>,
            ]
      }
    >
      <OwnForm
        form={form}
        layout="vertical"
        requiredMark={false}
        initialValues={draft.value}
        hidden={days !== undefined}
        onValuesChange={(_changed, values) => {
          draft.set(values);
        }}
        onFinish={(given) => {
          read.mutate(given);
        }}
      >
        <Form.Item
          name="text"
          label={t('text')}
          extra={t('textHint')}
          rules={[{ required: true, whitespace: true, message: t('textNeeded') }]}
        >
          <Input.TextArea rows={9} autoFocus />
        </Form.Item>
        <Form.Item
          name="notice"
          label={t('notice')}
          rules={[{ required: true, whitespace: true, message: t('noticeNeeded') }]}
        >
          <Input maxLength={500} placeholder={t('noticeHint')} />
        </Form.Item>
      </OwnForm>
      {days === undefined ? null : <ReadDays days={days} />}
      <Failure error={take.error ?? read.error} />
    </Modal>
  );
}

interface ReadDaysProps {
  readonly days: readonly {
    readonly day: string;
    readonly kind: 'holiday' | 'makeup';
    readonly name: string;
  }[];
}

function ReadDays({ days }: ReadDaysProps) {
  const t = useWords(calendarWords);
  const { day } = useDates();
  const holidays = days.filter(({ kind }) => kind === 'holiday').length;
  return (
    <>
      <Typography.Paragraph>
        {t('readDays', { holidays, makeups: days.length - holidays })}
      </Typography.Paragraph>
      <Flex
        gap={6}
        wrap
        style={{ maxHeight: 320, overflowY: 'auto' }}
        tabIndex={0}
        role="group"
        aria-label={t('text')}
      >
        {days.map((one) => (
          <Tag key={one.day} color={one.kind === 'holiday' ? 'success' : 'warning'}>
            {day(one.day)} {t(one.kind)} {one.name}
          </Tag>
        ))}
      </Flex>
    </>
  );
}

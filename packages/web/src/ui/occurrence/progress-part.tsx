/** A count towards the target of a period: how far it is, what was entered, and one more entry. */
import { DeleteOutlined } from '@ant-design/icons';
import { Button, Flex, Form, Input, InputNumber, Progress, Typography } from 'antd';

import type { Occurrence, Target } from '../../api/record-parts.ts';
import { todayIso, useDates } from '../../words/dates.ts';
import { useWords } from '../../words/define-words.ts';
import { Failure } from '../failure.tsx';
import { DayInput } from '../record-form/day-input.tsx';
import { occurrenceWords } from './occurrence-words.ts';
import { useOccurrenceAct } from './use-occurrence-act.ts';
import { OwnForm } from '../own-form.tsx';

interface ProgressPartProps {
  readonly occurrence: Occurrence;
  readonly target: Target;
  readonly mayAdd: boolean;
}

const STATUS = { reached: 'success', missed: 'exception', 'over-limit': 'exception' } as const;

export function TargetBar({ target }: { readonly target: Target }) {
  const t = useWords(occurrenceWords);
  const { done, atLeast, atMost, expected, missing, pace } = target;
  const unit = target.unit ?? '';
  const said =
    atLeast > 0 ? t('progress', { done, atLeast, unit }) : t('limit', { done, atMost: atMost ?? 0, unit });
  const whole = atLeast > 0 ? atLeast : (atMost ?? 1);
  const percent = Math.min(100, Math.round((done / Math.max(whole, 1)) * 100));
  const status = pace in STATUS ? STATUS[pace as keyof typeof STATUS] : 'normal';
  return (
    <div>
      <Flex justify="space-between" gap={8} wrap>
        <span>{said}</span>
        <Typography.Text
          type={pace === 'behind' || pace === 'missed' || pace === 'over-limit' ? 'danger' : 'secondary'}
        >
          {t(pace, { expected, missing })}
        </Typography.Text>
      </Flex>
      <Progress percent={percent} status={status} showInfo={false} size="small" aria-label={said} />
    </div>
  );
}

export function ProgressPart({ occurrence, target, mayAdd }: ProgressPartProps) {
  const t = useWords(occurrenceWords);
  const { day } = useDates();
  const [form] = Form.useForm<{ on: string; count: number; note?: string }>();
  const act = useOccurrenceAct(occurrence, () => {
    form.resetFields();
  });
  const today = todayIso(new Date());
  const last = today < occurrence.periodEnd ? today : occurrence.periodEnd;
  return (
    <section>
      <Typography.Title level={3} style={{ fontSize: 15 }}>
        {t('progressSection')}
      </Typography.Title>
      <TargetBar target={target} />
      <ul style={{ listStyle: 'none', margin: '8px 0', padding: 0 }}>
        {occurrence.entries.map((entry) => (
          <li key={entry.id}>
            <Flex justify="space-between" align="center">
              <span>{t('entry', { day: day(entry.on), count: entry.count, note: entry.note })}</span>
              {mayAdd ? (
                <Button
                  type="text"
                  size="small"
                  icon={<DeleteOutlined />}
                  aria-label={t('removeEntry', { day: day(entry.on) })}
                  onClick={() => {
                    act.mutate({ act: 'remove-progress', entry: entry.id });
                  }}
                />
              ) : null}
            </Flex>
          </li>
        ))}
      </ul>
      {mayAdd && occurrence.periodStart <= today ? (
        <OwnForm
          form={form}
          layout="vertical"
          initialValues={{ on: last, count: 1 }}
          onFinish={({ on, count, note = '' }) => {
            act.mutate({ act: 'progress', on, count, note: note.trim() });
          }}
        >
          <Flex gap={8} wrap align="flex-end">
            <Form.Item
              name="on"
              label={t('on')}
              rules={[{ required: true, message: t('dayNeeded') }]}
              style={{ marginBottom: 8 }}
            >
              <DayInput from={occurrence.periodStart} to={last} />
            </Form.Item>
            <Form.Item
              name="count"
              label={t('count')}
              rules={[{ required: true, message: t('countNeeded') }]}
              style={{ marginBottom: 8 }}
            >
              <InputNumber min={0.01} style={{ width: 100 }} />
            </Form.Item>
            <Form.Item name="note" label={t('note')} style={{ marginBottom: 8, flex: '1 1 160px' }}>
              <Input maxLength={500} />
            </Form.Item>
            <Button htmlType="submit" loading={act.isPending} style={{ marginBottom: 8 }}>
              {t('addProgress')}
            </Button>
          </Flex>
        </OwnForm>
      ) : null}
      <Failure error={act.error} />
    </section>
  );
}

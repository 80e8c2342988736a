import { useMutation, useQueryClient } from '@tanstack/react-query';
import { App, Button, Card, Checkbox, Flex, Form, Input, Select, Switch, TimePicker } from 'antd';
import dayjs, { type Dayjs } from 'dayjs';

import { answer, api } from '../../../api/client.ts';
import { Failure } from '../../../ui/failure.tsx';
import { useWords } from '../../../words/define-words.ts';
import { usePunctuation } from '../../../words/punctuation.ts';
import { deliveryWords } from './delivery-words.ts';
import {
  toValues,
  toWishes,
  type Channel,
  type Endpoint,
  type Preference,
  type PreferenceValues,
} from './preference.ts';
import { OwnForm } from '../../../ui/own-form.tsx';

const TIME = 'HH:mm';
const MENTION = /^[\w@.-]*$/u;

interface ChannelFormProps {
  readonly channel: Channel;
  readonly preference: Preference | undefined;
  readonly endpoints: readonly Endpoint[];
}

/** How one channel tells: off until it is turned on, and saved as a whole. */
export function ChannelForm({ channel, preference, endpoints }: ChannelFormProps) {
  const t = useWords(deliveryWords);
  const { colon } = usePunctuation();
  const { message } = App.useApp();
  const client = useQueryClient();
  const [form] = Form.useForm<PreferenceValues>();
  const initial = toValues(preference);
  const enabled = (Form.useWatch('enabled', form) as boolean | undefined) ?? initial.enabled;
  const save = useMutation({
    mutationFn: (values: PreferenceValues) =>
      answer(
        api.PUT('/api/v1/me/delivery/{channel}', {
          params: { path: { channel } },
          body: toWishes(channel, { ...initial, ...values }),
        }),
      ),
    onSuccess: async () => {
      await client.invalidateQueries({ queryKey: ['delivery'] });
      void message.success(t('saved'));
    },
  });
  return (
    <Card size="small">
      <OwnForm<PreferenceValues>
        form={form}
        layout="vertical"
        requiredMark={false}
        initialValues={initial}
        onFinish={(values) => {
          save.mutate(values);
        }}
      >
        <Flex justify="space-between" align="center">
          <h2 style={{ fontSize: 15, margin: 0 }}>{t(channel)}</h2>
          <Form.Item name="enabled" valuePropName="checked" noStyle>
            <Switch
              aria-label={colon(t(channel), t('enabled'))}
              onChange={(on) => {
                // Turning it off needs nothing else.
                if (!on && preference !== undefined) save.mutate({ ...initial, enabled: false });
              }}
            />
          </Form.Item>
        </Flex>
        {enabled ? (
          <div style={{ marginTop: 12 }}>
            {channel === 'smtp' ? <MailFields /> : <BotFields endpoints={endpoints} />}
            <TimeFields />
            <Form.Item name="restDays" valuePropName="checked" style={{ marginBottom: 12 }}>
              <Checkbox>{t('restDays')}</Checkbox>
            </Form.Item>
            <Button type="primary" htmlType="submit" loading={save.isPending}>
              {t('save')}
            </Button>
          </div>
        ) : null}
      </OwnForm>
      <Failure error={save.error} />
    </Card>
  );
}

function MailFields() {
  const t = useWords(deliveryWords);
  return (
    <Form.Item
      name="address"
      label={t('address')}
      rules={[
        { required: true, message: t('addressNeeded') },
        { type: 'email', message: t('addressWrong') },
      ]}
    >
      <Input type="email" autoComplete="email" maxLength={254} />
    </Form.Item>
  );
}

function BotFields({ endpoints }: { readonly endpoints: readonly Endpoint[] }) {
  const t = useWords(deliveryWords);
  return (
    <>
      <Form.Item
        name="endpoint"
        label={t('endpoint')}
        rules={[{ required: true, message: t('endpointNeeded') }]}
      >
        <Select options={endpoints.map(({ id, name }) => ({ value: id, label: name }))} />
      </Form.Item>
      <Form.Item
        name="mention"
        label={t('mention')}
        extra={t('mentionWhy')}
        rules={[{ pattern: MENTION, message: t('mentionWrong') }]}
      >
        <Input maxLength={64} autoComplete="off" />
      </Form.Item>
    </>
  );
}

/** Times stand in the form as "HH:mm"; the pickers speak of moments. */
function TimeFields() {
  const t = useWords(deliveryWords);
  return (
    <Flex gap={16} wrap>
      <Form.Item
        name="digestAt"
        label={t('digestAt')}
        rules={[{ required: true, message: t('timeNeeded') }]}
        getValueProps={(value: string) => ({ value: asMoment(value) })}
        normalize={(value: Dayjs | null) => value?.format(TIME) ?? null}
      >
        <TimePicker format={TIME} minuteStep={5} needConfirm={false} />
      </Form.Item>
      <Form.Item
        name="quiet"
        label={t('quiet')}
        extra={t('quietWhy')}
        getValueProps={(value: readonly [string, string] | null | undefined) => ({
          value: value?.map(asMoment) ?? null,
        })}
        normalize={(value: readonly (Dayjs | null)[] | null) =>
          value?.map((one) => one?.format(TIME)) ?? null
        }
      >
        <TimePicker.RangePicker format={TIME} minuteStep={15} order={false} needConfirm={false} />
      </Form.Item>
    </Flex>
  );
}

const asMoment = (time: string): Dayjs => dayjs(`2000-01-01T${time}`);

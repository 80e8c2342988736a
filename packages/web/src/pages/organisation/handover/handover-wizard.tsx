/** Who leaves, which posts, who comes, from when: duties stay where they are. */
import { useQuery } from '@tanstack/react-query';
import { Alert, App, Button, Checkbox, DatePicker, Form, Input, Modal, Radio, Steps, Typography } from 'antd';
import dayjs, { type Dayjs } from 'dayjs';
import { useState } from 'react';

import { accountsQuery } from '../../../api/accounts.ts';
import type { Directory } from '../../../api/directory.ts';
import { useMay } from '../../../api/me.ts';
import { postWords } from '../../../api/posts-held.ts';
import { Failure } from '../../../ui/failure.tsx';
import { useDates } from '../../../words/dates.ts';
import { useWords } from '../../../words/define-words.ts';
import { PersonSelect } from '../person-select.tsx';
import { useChange } from '../use-change.ts';
import { carryOutHandover, type Successor } from './carry-out.ts';
import { handoverWords } from './handover-words.ts';
import { OwnForm } from '../../../ui/own-form.tsx';

interface HandoverValues {
  readonly leaver: string;
  readonly posts: string[];
  readonly kind: Successor['kind'];
  readonly person?: string;
  readonly name?: string;
  readonly on: Dayjs;
  readonly disable?: boolean;
}

interface HandoverWizardProps {
  readonly directory: Directory;
  /** Who leaves, where that is known already. */
  readonly leaver: string | undefined;
  /** Only this post, where it began there. */
  readonly post: string | undefined;
  readonly onClose: () => void;
}

const LAST = 3;
const FIELDS: readonly (readonly (keyof HandoverValues)[])[] = [
  ['leaver'],
  ['posts'],
  ['kind', 'person', 'name', 'on'],
  [],
];

export function HandoverWizard({ directory, leaver, post, onClose }: HandoverWizardProps) {
  const t = useWords(handoverWords);
  const { message } = App.useApp();
  const [form] = Form.useForm<HandoverValues>();
  const known = directory.person(leaver ?? '')?.id;
  const [step, setStep] = useState(known === undefined ? 0 : post === undefined ? 1 : 2);
  const held = (person: string | undefined): string[] =>
    directory.holdings.filter((one) => one.person === person && one.to === null).map((one) => one.post);
  const account = useAccountOf(Form.useWatch('leaver', { form, preserve: true }));
  const change = useChange(async (values: HandoverValues) => {
    const failed = await carryOutHandover({
      directory,
      leaver: values.leaver,
      posts: values.posts,
      successor: successorOf(values),
      on: values.on.format('YYYY-MM-DD'),
      disableAccount: values.disable === true ? account : null,
    });
    if (failed > 0) void message.warning(t('partly', { count: failed }));
  }, onClose);
  const forward = async (): Promise<void> => {
    await form.validateFields([...(FIELDS[step] ?? [])]);
    if (step === 0) form.setFieldValue('posts', held(form.getFieldValue('leaver') as string));
    setStep(step + 1);
  };
  return (
    <Modal
      open
      width={620}
      title={t('title')}
      onCancel={onClose}
      footer={[
        step > 0 ? (
          <Button
            key="back"
            onClick={() => {
              setStep(step - 1);
            }}
          >
            {t('back')}
          </Button>
        ) : null,
        step < LAST ? (
          <Button key="forward" type="primary" onClick={() => void forward().catch(() => undefined)}>
            {t('forward')}
          </Button>
        ) : (
          <Button
            key="go"
            type="primary"
            loading={change.isPending}
            onClick={() => {
              change.mutate(form.getFieldsValue(true) as HandoverValues);
            }}
          >
            {t('carryOut')}
          </Button>
        ),
      ]}
    >
      <Steps
        size="small"
        current={step}
        items={[{ title: t('who') }, { title: t('what') }, { title: t('next') }, { title: t('review') }]}
        style={{ margin: '12px 0 20px' }}
      />
      <OwnForm<HandoverValues>
        form={form}
        layout="vertical"
        requiredMark={false}
        preserve
        initialValues={{
          leaver: known,
          posts: post === undefined ? held(known) : [post],
          kind: 'existing',
          on: dayjs().add(1, 'day'),
        }}
      >
        {step === 0 ? (
          <Form.Item
            name="leaver"
            label={t('leaver')}
            rules={[
              { required: true, message: t('leaverNeeded') },
              {
                validator: (_rule, person: string | undefined) =>
                  person !== undefined && held(person).length === 0
                    ? Promise.reject(new Error(t('noPosts')))
                    : Promise.resolve(),
              },
            ]}
          >
            <PersonSelect />
          </Form.Item>
        ) : null}
        {step === 1 ? (
          <ChoosePosts
            directory={directory}
            posts={held(form.getFieldValue('leaver') as string | undefined)}
          />
        ) : null}
        {step === 2 ? <ChooseSuccessor /> : null}
        {step === LAST ? (
          <Review
            directory={directory}
            values={form.getFieldsValue(true) as HandoverValues}
            mayDisable={account !== null}
          />
        ) : null}
      </OwnForm>
      <Failure error={change.error} />
    </Modal>
  );
}

/** The account that can be disabled, if whoever looks may and there is one. */
function useAccountOf(person: string | undefined): string | null {
  const may = useMay();
  const allowed = may('account.disable') && may('account.list');
  const { data } = useQuery({ ...accountsQuery, enabled: allowed });
  return data?.find((one) => one.person === person && one.disabledAt === null)?.id ?? null;
}

function successorOf({ kind, person = '', name = '' }: HandoverValues): Successor {
  if (kind === 'vacant') return { kind };
  return kind === 'new' ? { kind, name: name.trim() } : { kind, person };
}

function ChoosePosts({
  directory,
  posts,
}: {
  readonly directory: Directory;
  readonly posts: readonly string[];
}) {
  const t = useWords(handoverWords);
  return (
    <Form.Item
      name="posts"
      label={t('posts')}
      rules={[{ required: true, type: 'array', min: 1, message: t('postsNeeded') }]}
    >
      <Checkbox.Group
        style={{ display: 'flex', flexDirection: 'column', gap: 8 }}
        options={posts.map((post) => ({ value: post, label: postWords(directory, post) }))}
      />
    </Form.Item>
  );
}

function ChooseSuccessor() {
  const t = useWords(handoverWords);
  const form = Form.useFormInstance<HandoverValues>();
  const kind = Form.useWatch('kind', form) as Successor['kind'] | undefined;
  return (
    <>
      <Form.Item name="kind" label={t('successor')}>
        <Radio.Group
          options={[
            { value: 'existing', label: t('existing') },
            { value: 'new', label: t('newPerson') },
            { value: 'vacant', label: t('vacant') },
          ]}
        />
      </Form.Item>
      {kind === 'existing' ? (
        <Form.Item
          name="person"
          label={t('existing')}
          rules={[{ required: true, message: t('successorNeeded') }]}
        >
          <PersonSelect except={form.getFieldValue('leaver') as string | undefined} />
        </Form.Item>
      ) : null}
      {kind === 'new' ? (
        <Form.Item
          name="name"
          label={t('newName')}
          rules={[{ required: true, whitespace: true, message: t('nameNeeded') }]}
        >
          <Input maxLength={200} autoComplete="off" />
        </Form.Item>
      ) : null}
      <Form.Item
        name="on"
        label={t('on')}
        extra={t('onWhy')}
        rules={[{ required: true, message: t('dayNeeded') }]}
      >
        <DatePicker style={{ width: '100%' }} />
      </Form.Item>
    </>
  );
}

interface ReviewProps {
  readonly directory: Directory;
  readonly values: HandoverValues;
  readonly mayDisable: boolean;
}

function Review({ directory, values, mayDisable }: ReviewProps) {
  const t = useWords(handoverWords);
  const { day } = useDates();
  const from = directory.person(values.leaver)?.name ?? '';
  const to =
    values.kind === 'new' ? (values.name ?? '') : (directory.person(values.person ?? '')?.name ?? '');
  return (
    <>
      <Typography.Paragraph strong>
        {t('reviewTitle', { day: day(values.on.format('YYYY-MM-DD')) })}
      </Typography.Paragraph>
      <ul>
        {values.posts.map((post) => (
          <li key={post}>
            {t(values.kind === 'vacant' ? 'lineVacant' : 'line', {
              post: postWords(directory, post),
              from,
              to,
            })}
          </li>
        ))}
      </ul>
      <Alert
        type={values.kind === 'vacant' ? 'warning' : 'success'}
        showIcon
        title={values.kind === 'vacant' ? t('vacantWarn') : t('stays')}
        description={values.kind === 'new' ? t('account') : undefined}
      />
      {mayDisable ? (
        <Form.Item name="disable" valuePropName="checked" style={{ marginTop: 16 }}>
          <Checkbox>{t('disable', { name: from })}</Checkbox>
        </Form.Item>
      ) : null}
    </>
  );
}

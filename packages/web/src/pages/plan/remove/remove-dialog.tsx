/** Takes back an import made by mistake: says what goes and what stays, and what forbids it. */
import { useNavigate } from '@tanstack/react-router';
import { Alert, Button, Form, Input, Modal, Radio, Typography } from 'antd';
import { useState } from 'react';

import type { WholePlan } from '../../../api/plan-types.ts';
import { Failure } from '../../../ui/failure.tsx';
import { OwnForm } from '../../../ui/own-form.tsx';
import { uiWords } from '../../../ui/ui-words.ts';
import { useWords } from '../../../words/define-words.ts';
import type { PlanDecisions } from '../decide/use-decisions.ts';
import { removalOf, type Removal } from './removal.ts';
import { removeWords } from './remove-words.ts';

interface RemoveDialogProps {
  readonly whole: WholePlan;
  /** The version that is shown. */
  readonly number: number;
  readonly decisions: PlanDecisions;
  readonly onHistory: () => void;
  readonly onClose: () => void;
}

const LONGEST_REASON = 2000;

export function RemoveDialog({ whole, number, decisions, onHistory, onClose }: RemoveDialogProps) {
  const t = useWords(removeWords);
  const ui = useWords(uiWords);
  const navigate = useNavigate();
  const [target, setTarget] = useState<number | null>(number);
  const [reason, setReason] = useState('');
  const [sending, setSending] = useState(false);
  const [error, setError] = useState<unknown>(null);
  const removal = removalOf(whole, target);
  const several = whole.versions.length > 1;
  const { title } = whole.plan;
  const send = async (): Promise<void> => {
    if (sending || removal.adopted > 0) return;
    setSending(true);
    setError(null);
    try {
      const isWhole = removal.numbers.length === whole.versions.length;
      await decisions.remove({
        number: isWhole ? null : target,
        reason: reason.trim(),
        said: isWhole ? t('done', { plan: title }) : t('doneVersion', { number }),
        // Before anything is asked for anew: what is gone would answer that it is not there.
        onGone: () => navigate({ to: '/plans' }),
      });
      onClose();
    } catch (failure) {
      setError(failure);
      setSending(false);
    }
  };
  return (
    <Modal
      open
      title={t('title')}
      okText={t('go')}
      okButtonProps={{ danger: true, disabled: removal.adopted > 0 }}
      cancelText={ui('cancel')}
      confirmLoading={sending}
      onOk={() => void send()}
      onCancel={onClose}
    >
      <OwnForm layout="vertical" requiredMark={false}>
        {several ? (
          <Form.Item label={t('what')}>
            <Radio.Group
              aria-label={t('what')}
              vertical
              value={target ?? 'whole'}
              options={[
                { value: number, label: t('version', { number }) },
                { value: 'whole', label: t('whole', { count: whole.versions.length }) },
              ]}
              onChange={({ target: chosen }) => {
                setTarget(chosen.value === 'whole' ? null : number);
              }}
            />
          </Form.Item>
        ) : null}
        {removal.adopted > 0 ? (
          <Alert
            role="alert"
            type="warning"
            showIcon
            title={t('refused', { count: removal.adopted, numbers: removal.numbers.join(t('between')) })}
            description={t('refusedText')}
            action={
              <Button size="small" onClick={onHistory}>
                {t('toHistory')}
              </Button>
            }
          />
        ) : (
          <>
            <WhatHappens removal={removal} plan={title} />
            <Form.Item label={t('reason')} htmlFor="remove-reason" style={{ marginBottom: 12 }}>
              <Input
                id="remove-reason"
                maxLength={LONGEST_REASON}
                placeholder={t('reasonHint')}
                value={reason}
                onChange={({ target: { value } }) => {
                  setReason(value);
                }}
                onPressEnter={() => void send()}
              />
            </Form.Item>
          </>
        )}
      </OwnForm>
      <Failure error={error} />
    </Modal>
  );
}

function WhatHappens({ removal, plan }: { readonly removal: Removal; readonly plan: string }) {
  const t = useWords(removeWords);
  const numbers = removal.numbers.join(t('between'));
  return (
    <>
      <Typography.Text strong>{t('goes')}</Typography.Text>
      <ul style={LIST}>
        <li>{t('goesText', { plan, numbers, count: removal.commitments })}</li>
      </ul>
      <Typography.Text strong>{t('stays')}</Typography.Text>
      <ul style={LIST}>
        {removal.kept > 0 ? <li>{t('staysRecords', { count: removal.kept })}</li> : null}
        <li>{t('staysLog')}</li>
      </ul>
    </>
  );
}

const LIST = { margin: '4px 0 12px', paddingInlineStart: 20 } as const;

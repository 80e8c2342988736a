import { Button, Flex, Form, Input, Modal } from 'antd';
import { useState } from 'react';

import { Failure } from '../../../ui/failure.tsx';
import { uiWords } from '../../../ui/ui-words.ts';
import { useWords } from '../../../words/define-words.ts';
import { useDesk } from '../desk-context.ts';
import { planWords } from '../plan-words.ts';
import { decideWords } from './decide-words.ts';
import { OwnForm } from '../../../ui/own-form.tsx';

interface RejectDialogProps {
  readonly ids: readonly string[];
  readonly onClose: () => void;
  readonly onDone: () => void;
}

const PRESETS = ['rejectPreset1', 'rejectPreset2', 'rejectPreset3'] as const;

export function RejectDialog({ ids, onClose, onDone }: RejectDialogProps) {
  const t = useWords(planWords);
  const d = useWords(decideWords);
  const ui = useWords(uiWords);
  const { decisions, rowOf } = useDesk();
  const [reason, setReason] = useState('');
  const [missing, setMissing] = useState(false);
  const [sending, setSending] = useState(false);
  const [error, setError] = useState<unknown>(null);
  const send = async (): Promise<void> => {
    if (reason.trim() === '') {
      setMissing(true);
      return;
    }
    setSending(true);
    try {
      await decisions.reject(ids, reason.trim());
      onDone();
    } catch (failure) {
      setError(failure);
      setSending(false);
    }
  };
  return (
    <Modal
      open
      title={d('rejectTitle', { count: ids.length })}
      okText={t('reject')}
      cancelText={ui('cancel')}
      confirmLoading={sending}
      onOk={() => void send()}
      onCancel={onClose}
    >
      <ul style={{ margin: '0 0 12px', paddingInlineStart: 20, maxHeight: 160, overflow: 'auto' }}>
        {ids.map((id) => (
          <li key={id}>{rowOf(id)?.values.title}</li>
        ))}
      </ul>
      <OwnForm layout="vertical" requiredMark={false}>
        <Form.Item
          label={d('rejectReason')}
          htmlFor="reject-reason"
          extra={d('rejectReasonHint')}
          {...(missing && reason.trim() === ''
            ? { validateStatus: 'error' as const, help: d('rejectNeeded') }
            : {})}
        >
          <Input
            id="reject-reason"
            autoFocus
            maxLength={500}
            value={reason}
            onChange={({ target }) => {
              setReason(target.value);
            }}
            onPressEnter={() => void send()}
          />
        </Form.Item>
        <Flex gap={8} wrap>
          {PRESETS.map((preset) => (
            <Button
              key={preset}
              size="small"
              onClick={() => {
                setReason(d(preset));
              }}
            >
              {d(preset)}
            </Button>
          ))}
        </Flex>
      </OwnForm>
      <Failure error={error} />
    </Modal>
  );
}

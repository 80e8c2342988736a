import { Form, Modal, Select } from 'antd';
import { useState } from 'react';

import { useDirectory } from '../../../api/directory.ts';
import type { VersionDecision } from '../../../api/plan-types.ts';
import { ProblemFailure } from '../../../api/problem.ts';
import { Failure } from '../../../ui/failure.tsx';
import { uiWords } from '../../../ui/ui-words.ts';
import { useWords } from '../../../words/define-words.ts';
import { changesWords } from './changes-words.ts';
import { OwnForm } from '../../../ui/own-form.tsx';

interface ApplyDialogProps {
  readonly counts: Readonly<Record<VersionDecision, number>>;
  /** Throws what the server said. */
  readonly onApply: (fallback: string | null) => Promise<void>;
  readonly onClose: () => void;
  /** One of the changes was refused, by its place in the comparison, and why. */
  readonly onRefused: (entry: number, why: string) => void;
}

const LINES = [
  ['keep', 'applyKeep'],
  ['amend', 'applyAmend'],
  ['create', 'applyCreate'],
  ['withdraw', 'applyWithdraw'],
  ['leave', 'applyLeave'],
] as const;

export function ApplyDialog({ counts, onApply, onClose, onRefused }: ApplyDialogProps) {
  const t = useWords(changesWords);
  const ui = useWords(uiWords);
  const directory = useDirectory();
  const [fallback, setFallback] = useState<string | null>(null);
  const [sending, setSending] = useState(false);
  const [error, setError] = useState<unknown>(null);
  const send = async (): Promise<void> => {
    setSending(true);
    setError(null);
    try {
      await onApply(fallback);
      onClose();
      return;
    } catch (failure) {
      const entry = refusedEntry(failure);
      if (entry !== null) onRefused(entry.entry, entry.why);
      setError(failure);
    }
    setSending(false);
  };
  return (
    <Modal
      open
      title={t('applyTitle')}
      okText={t('applyGo')}
      cancelText={ui('cancel')}
      confirmLoading={sending}
      onOk={() => void send()}
      onCancel={onClose}
    >
      <ul style={{ paddingInlineStart: 20, lineHeight: 1.9, margin: '0 0 12px' }}>
        {LINES.map(([decision, words]) =>
          counts[decision] === 0 ? null : <li key={decision}>{t(words, { count: counts[decision] })}</li>,
        )}
      </ul>
      <OwnForm layout="vertical">
        <Form.Item label={t('applyFallback')} htmlFor="apply-fallback">
          <Select
            id="apply-fallback"
            allowClear
            showSearch={{ optionFilterProp: 'label' }}
            placeholder={t('applyFallbackHint')}
            value={fallback}
            options={(directory?.units ?? [])
              .filter(({ closedOn }) => closedOn === null)
              .map(({ id, name }) => ({ value: id, label: name }))}
            onChange={(unit: string | null | undefined) => {
              setFallback(unit ?? null);
            }}
          />
        </Form.Item>
      </OwnForm>
      <Failure error={error} />
    </Modal>
  );
}

/** The server names the change by its place: /entries/12. */
function refusedEntry(error: unknown): { readonly entry: number; readonly why: string } | null {
  if (!(error instanceof ProblemFailure)) return null;
  for (const { pointer = '', detail } of error.problem.errors ?? []) {
    const place = /^\/entries\/(?<entry>\d+)/u.exec(pointer)?.groups?.['entry'];
    if (place !== undefined) return { entry: Number(place), why: detail };
  }
  return null;
}

import { Form, Input, Modal } from 'antd';
import { useState } from 'react';

import { useDraft } from '../../ui/use-draft.ts';
import { uiWords } from '../../ui/ui-words.ts';
import { useWords } from '../../words/define-words.ts';
import { plansWords } from './plans-words.ts';
import { OwnForm } from '../../ui/own-form.tsx';

interface PasteDialogProps {
  readonly open: boolean;
  readonly onClose: () => void;
  /** What was pasted, as a file of plain text. */
  readonly onFile: (file: File) => void;
}

const EMPTY = { name: '', text: '' };
const LONGEST_NAME = 80;

export function PasteDialog({ open, onClose, onFile }: PasteDialogProps) {
  const t = useWords(plansWords);
  const ui = useWords(uiWords);
  const { value, set, clear } = useDraft('plan-text', EMPTY);
  const [missing, setMissing] = useState(false);
  const send = (): void => {
    if (value.text.trim() === '') {
      setMissing(true);
      return;
    }
    onFile(new File([value.text], `${nameOf(value)}.txt`, { type: 'text/plain' }));
    set(EMPTY);
    clear();
    onClose();
  };
  return (
    <Modal
      open={open}
      title={t('pasteTitle')}
      width={720}
      okText={t('pasteStart')}
      cancelText={ui('cancel')}
      onOk={send}
      onCancel={onClose}
    >
      <OwnForm layout="vertical" requiredMark={false}>
        <Form.Item label={t('pasteName')} htmlFor="paste-name">
          <Input
            id="paste-name"
            maxLength={LONGEST_NAME}
            placeholder={t('pasteNameHint')}
            value={value.name}
            onChange={({ target }) => {
              set({ ...value, name: target.value });
            }}
          />
        </Form.Item>
        <Form.Item
          label={t('pasteText')}
          htmlFor="paste-text"
          extra={t('pasteTextHint')}
          {...(missing && value.text.trim() === ''
            ? { validateStatus: 'error' as const, help: t('pasteNeeded') }
            : {})}
        >
          <Input.TextArea
            id="paste-text"
            rows={14}
            value={value.text}
            onChange={({ target }) => {
              set({ ...value, text: target.value });
            }}
          />
        </Form.Item>
      </OwnForm>
    </Modal>
  );
}

/** What was typed, else the first line of the text; without what file names cannot hold. */
function nameOf({ name, text }: typeof EMPTY): string {
  const first = text.trim().split(/\r?\n/u, 1)[0] ?? '';
  const wished = (name.trim() || first).replaceAll(/[\\/:*?"<>|]/gu, ' ').trim();
  return wished.slice(0, LONGEST_NAME) || 'plan';
}

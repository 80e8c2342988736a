import { Modal, type FormInstance } from 'antd';
import type { ReactNode } from 'react';

import { Failure } from '../../ui/failure.tsx';
import { uiWords } from '../../ui/ui-words.ts';
import { useWords } from '../../words/define-words.ts';
import { OwnForm } from '../../ui/own-form.tsx';

interface FormDialogProps<Values> {
  readonly title: string;
  readonly form: FormInstance<Values>;
  readonly initial: Partial<Values>;
  readonly busy: boolean;
  readonly error: unknown;
  readonly okText?: string;
  readonly danger?: boolean;
  readonly onSend: (values: Values) => void;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** A small form over the page; what the server refuses is said in it, and nothing typed is lost. */
export function FormDialog<Values extends object>(props: FormDialogProps<Values>) {
  const { title, form, initial, busy, error, okText, danger = false, onSend, onClose, children } = props;
  const ui = useWords(uiWords);
  return (
    <Modal
      open
      title={title}
      okText={okText ?? ui('save')}
      okButtonProps={{ danger }}
      confirmLoading={busy}
      onOk={form.submit}
      onCancel={onClose}
    >
      <OwnForm<Values>
        form={form}
        layout="vertical"
        requiredMark={false}
        initialValues={initial}
        onFinish={onSend}
      >
        {children}
        <button type="submit" hidden />
      </OwnForm>
      <Failure error={error} />
    </Modal>
  );
}

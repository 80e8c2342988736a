import { CheckOutlined, CopyOutlined } from '@ant-design/icons';
import { App, Button } from 'antd';
import { useState } from 'react';

import { useWords } from '../words/define-words.ts';
import { uiWords } from './ui-words.ts';

/** Copies `text`; says so, or says that the browser does not allow it. */
export function CopyButton({ text, label }: { readonly text: string; readonly label: string }) {
  const t = useWords(uiWords);
  const { message } = App.useApp();
  const [copied, setCopied] = useState(false);
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(text);
      setCopied(true);
      void message.success(t('copied'));
    } catch {
      void message.warning(t('notCopied'));
    }
  };
  return (
    <Button icon={copied ? <CheckOutlined /> : <CopyOutlined />} onClick={() => void copy()}>
      {label}
    </Button>
  );
}

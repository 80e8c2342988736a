import { DownloadOutlined } from '@ant-design/icons';
import { Alert, Button, Checkbox, Flex } from 'antd';
import { useState } from 'react';

import { useWords } from '../../words/define-words.ts';
import { CopyButton } from '../copy-button.tsx';
import { download } from '../download.ts';
import { secondFactorWords } from './second-factor-words.ts';

interface RecoveryCodesProps {
  readonly codes: readonly string[];
  readonly onDone: () => void;
}

/** Shown this once: going on asks whether they are kept. */
export function RecoveryCodes({ codes, onDone }: RecoveryCodesProps) {
  const t = useWords(secondFactorWords);
  const [kept, setKept] = useState(false);
  const text = codes.join('\n');
  return (
    <Flex vertical gap={16}>
      <Alert type="warning" showIcon title={t('codesTitle')} description={t('codesWhy')} />
      <ul
        aria-label={t('codesTitle')}
        style={{
          listStyle: 'none',
          margin: 0,
          padding: 12,
          display: 'grid',
          gridTemplateColumns: 'repeat(auto-fill, minmax(150px, 1fr))',
          gap: 8,
          background: 'var(--ant-color-fill-quaternary)',
          borderRadius: 6,
        }}
      >
        {codes.map((code) => (
          <li key={code}>
            <code style={{ fontSize: 15 }}>{code}</code>
          </li>
        ))}
      </ul>
      <Flex gap={8} wrap>
        <CopyButton text={text} label={t('copy')} />
        <Button
          icon={<DownloadOutlined />}
          onClick={() => {
            download(t('fileName'), `${text}\n`);
          }}
        >
          {t('download')}
        </Button>
      </Flex>
      <Checkbox
        checked={kept}
        onChange={({ target }) => {
          setKept(target.checked);
        }}
      >
        {t('saved')}
      </Checkbox>
      <Button type="primary" size="large" disabled={!kept} onClick={onDone}>
        {t('goOn')}
      </Button>
    </Flex>
  );
}

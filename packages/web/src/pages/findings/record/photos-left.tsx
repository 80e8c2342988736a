import { Alert, Button, Flex } from 'antd';

import { useWords } from '../../../words/define-words.ts';
import type { KeptFinding } from './keep-finding.ts';
import { recordFindingWords } from './record-finding-words.ts';

interface PhotosLeftProps {
  readonly kept: KeptFinding;
  readonly pending: boolean;
  readonly onAgain: () => void;
  readonly onClose: () => void;
}

/** The finding is kept; some photographs are not yet. */
export function PhotosLeft({ kept: { record, notSent }, pending, onAgain, onClose }: PhotosLeftProps) {
  const t = useWords(recordFindingWords);
  return (
    <Flex vertical gap={16}>
      <Alert
        role="alert"
        type="warning"
        showIcon
        title={t('photosLeft', { number: record.number ?? record.title, count: notSent.length })}
        description={notSent.map(({ file, why }) => (
          <div key={`${file.name} ${file.lastModified}`}>
            {why === null ? file.name : t('photoWhy', { name: file.name, why })}
          </div>
        ))}
      />
      <Flex gap={8}>
        <Button type="primary" loading={pending} onClick={onAgain}>
          {t('again')}
        </Button>
        <Button onClick={onClose}>{t('later')}</Button>
      </Flex>
    </Flex>
  );
}

import { useQuery } from '@tanstack/react-query';
import { Alert, Button, Modal, Skeleton } from 'antd';

import { useWords } from '../../words/define-words.ts';
import { Failure } from '../failure.tsx';
import { evidenceWords } from './evidence-words.ts';
import { beginningOf, contentOf } from './open-file.ts';

interface TextPreviewProps {
  readonly evidence: string;
  readonly name: string;
  readonly onClose: () => void;
}

export function TextPreview({ evidence, name, onClose }: TextPreviewProps) {
  const t = useWords(evidenceWords);
  const { data, error } = useQuery({
    queryKey: ['evidence-text', evidence],
    queryFn: () => beginningOf(evidence),
    staleTime: Infinity,
  });
  return (
    <Modal
      open
      width={760}
      title={name}
      onCancel={onClose}
      footer={
        <Button href={contentOf(evidence)} download={name}>
          {t('download', { name })}
        </Button>
      }
    >
      <Failure error={error} />
      {data === undefined ? (
        error === null ? (
          <Skeleton active title={false} />
        ) : null
      ) : (
        <>
          {data.cut ? <Alert type="info" title={t('cut')} style={{ marginBottom: 8 }} /> : null}
          <pre
            tabIndex={0}
            aria-label={name}
            style={{
              whiteSpace: 'pre-wrap',
              maxHeight: '60vh',
              overflow: 'auto',
              margin: 0,
              fontFamily: 'inherit',
            }}
          >
            {data.text}
          </pre>
        </>
      )}
    </Modal>
  );
}

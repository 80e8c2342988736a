/** How each file is doing, and what to do with it next. */
import {
  CheckCircleFilled,
  CloseCircleFilled,
  CloseOutlined,
  FileTextOutlined,
  MinusCircleOutlined,
} from '@ant-design/icons';
import { Link } from '@tanstack/react-router';
import { Alert, Button, Card, Flex, Progress, Tooltip, Typography } from 'antd';

import { useWords } from '../../words/define-words.ts';
import { useLabel, type Label } from '../../words/label.ts';
import { Failure } from '../failure.tsx';
import { isOver, mayHelpAgain, type QueuedUpload } from './upload-queue.ts';
import { uploadWords } from './upload-words.ts';
import type { Uploads } from './use-uploads.ts';

interface UploadListProps {
  readonly uploads: Uploads;
  /** The person goes to a plan that came in. */
  readonly onOpen?: () => void;
}

export function UploadList({ uploads, onOpen }: UploadListProps) {
  const t = useWords(uploadWords);
  if (uploads.queue.length === 0) return null;
  return (
    <Card size="small" role="region" aria-label={t('uploads')} style={{ marginBottom: 16 }}>
      <Flex vertical gap={12} aria-live="polite">
        {uploads.queue.map((upload) => (
          <UploadRow key={upload.id} upload={upload} uploads={uploads} onOpen={onOpen} />
        ))}
      </Flex>
    </Card>
  );
}

interface UploadRowProps extends UploadListProps {
  readonly upload: QueuedUpload;
}

function UploadRow({ upload, uploads, onOpen }: UploadRowProps) {
  const t = useWords(uploadWords);
  const { id, file, phase, share, error } = upload;
  const over = isOver(upload);
  return (
    <div>
      <Flex align="center" gap={10} wrap>
        <PhaseIcon upload={upload} />
        <Typography.Text style={{ flex: '1 1 200px', minWidth: 0 }} ellipsis={{ tooltip: file.name }}>
          {file.name}
        </Typography.Text>
        <PhaseWords upload={upload} onOpen={onOpen} />
        {mayHelpAgain(upload) ? (
          <Button
            size="small"
            onClick={() => {
              uploads.again(id);
            }}
          >
            {t('again')}
          </Button>
        ) : null}
        <Tooltip title={over ? t('remove') : t('stop')}>
          <Button
            type="text"
            size="small"
            icon={<CloseOutlined />}
            aria-label={over ? t('remove') : t('stop')}
            onClick={() => {
              if (over) uploads.remove(id);
              else uploads.stop(id);
            }}
          />
        </Tooltip>
      </Flex>
      {phase === 'sending' || phase === 'reading' ? (
        <Progress
          percent={Math.round(share * 100)}
          showInfo={false}
          size="small"
          status="active"
          aria-label={file.name}
        />
      ) : null}
      {phase === 'failed' ? <Failure error={error} /> : null}
      <Warnings upload={upload} />
    </div>
  );
}

function PhaseIcon({ upload: { phase } }: { readonly upload: QueuedUpload }) {
  if (phase === 'done') return <CheckCircleFilled style={{ color: 'var(--ant-color-success)' }} />;
  if (phase === 'failed') return <CloseCircleFilled style={{ color: 'var(--ant-color-error)' }} />;
  if (phase === 'stopped') return <MinusCircleOutlined />;
  return <FileTextOutlined />;
}

type PhaseWordsProps = Pick<UploadRowProps, 'upload' | 'onOpen'>;

function PhaseWords({ upload: { phase, share, result }, onOpen }: PhaseWordsProps) {
  const t = useWords(uploadWords);
  switch (phase) {
    case 'waiting':
    case 'reading':
    case 'stopped':
      return <Typography.Text type="secondary">{t(phase)}</Typography.Text>;
    case 'sending':
      return (
        <Typography.Text type="secondary">
          {t('sending', { percent: Math.round(share * 100) })}
        </Typography.Text>
      );
    case 'failed':
      return null;
    case 'done':
      return result === null ? null : <Found result={result} onOpen={onOpen} />;
  }
}

interface FoundProps extends Pick<UploadRowProps, 'onOpen'> {
  readonly result: NonNullable<QueuedUpload['result']>;
}

function Found({ result, onOpen }: FoundProps) {
  const t = useWords(uploadWords);
  const { kind, plan, number, commitments: count = 0 } = result;
  const known = kind === 'known';
  const later = number > 1 && !known;
  return (
    <Flex align="center" gap={10} wrap>
      <Typography.Text>
        {known ? t('known') : later ? t('newVersionDone', { number, count }) : t('done', { count })}
      </Typography.Text>
      <Link
        to="/plans/$plan"
        params={{ plan }}
        search={later ? { view: 'changes' } : {}}
        {...(onOpen === undefined ? {} : { onClick: onOpen })}
      >
        <Button type={known ? 'default' : 'primary'} size="small" tabIndex={-1}>
          {known ? t('open') : later ? t('compare') : t('review')}
        </Button>
      </Link>
    </Flex>
  );
}

function Warnings({ upload: { result } }: { readonly upload: QueuedUpload }) {
  const label = useLabel();
  const warnings = (result?.warnings ?? []) as readonly { readonly message: Label }[];
  if (warnings.length === 0) return null;
  return (
    <Alert
      type="warning"
      showIcon
      style={{ marginTop: 6 }}
      title={warnings.map(({ message }) => (
        <div key={message.en}>{label(message)}</div>
      ))}
    />
  );
}

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
import { Failure } from '../../ui/failure.tsx';
import { plansWords } from './plans-words.ts';
import { isOver, type QueuedUpload } from './upload-queue.ts';
import type { Uploads } from './use-uploads.ts';

export function UploadList({ uploads }: { readonly uploads: Uploads }) {
  const t = useWords(plansWords);
  if (uploads.queue.length === 0) return null;
  return (
    <Card size="small" role="region" aria-label={t('uploads')} style={{ marginBottom: 16 }}>
      <Flex vertical gap={12} aria-live="polite">
        {uploads.queue.map((upload) => (
          <UploadRow key={upload.id} upload={upload} uploads={uploads} />
        ))}
      </Flex>
    </Card>
  );
}

interface UploadRowProps {
  readonly upload: QueuedUpload;
  readonly uploads: Uploads;
}

function UploadRow({ upload, uploads }: UploadRowProps) {
  const t = useWords(plansWords);
  const { id, file, phase, share, error } = upload;
  const over = isOver(upload);
  return (
    <div>
      <Flex align="center" gap={10} wrap>
        <PhaseIcon upload={upload} />
        <Typography.Text style={{ flex: '1 1 200px', minWidth: 0 }} ellipsis={{ tooltip: file.name }}>
          {file.name}
        </Typography.Text>
        <PhaseWords upload={upload} />
        {phase === 'failed' || phase === 'stopped' ? (
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

function PhaseWords({ upload: { phase, share, result } }: { readonly upload: QueuedUpload }) {
  const t = useWords(plansWords);
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
      return result === null ? null : <Found result={result} />;
  }
}

function Found({ result }: { readonly result: NonNullable<QueuedUpload['result']> }) {
  const t = useWords(plansWords);
  const { kind, plan, number, commitments: count = 0 } = result;
  const known = kind === 'known';
  const later = number > 1 && !known;
  return (
    <Flex align="center" gap={10} wrap>
      <Typography.Text>
        {known ? t('known') : later ? t('newVersionDone', { number, count }) : t('done', { count })}
      </Typography.Text>
      <Link to="/plans/$plan" params={{ plan }} search={later ? { view: 'changes' } : {}}>
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

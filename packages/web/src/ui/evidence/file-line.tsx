/** One file that was given: what it is, from whom, its dates; shown, opened, taken back. */
import {
  DownloadOutlined,
  EyeOutlined,
  FileOutlined,
  FilePdfOutlined,
  FileTextOutlined,
  RollbackOutlined,
} from '@ant-design/icons';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { App, Button, Flex, Form, Image, Modal, Tag, Tooltip, Typography } from 'antd';
import { useState, type ReactNode } from 'react';

import { answer, api } from '../../api/client.ts';
import { reloadAround, type GivenEvidence } from '../../api/record-parts.ts';
import { useDates } from '../../words/dates.ts';
import { useWords } from '../../words/define-words.ts';
import { Failure } from '../failure.tsx';
import { PersonName } from '../names.tsx';
import { evidenceWords } from './evidence-words.ts';
import { contentOf, openPdf, previewKind, type PreviewKind } from './open-file.ts';
import { TextPreview } from './text-preview.tsx';
import { GrowingText } from '../growing-text.tsx';
import { OwnForm } from '../own-form.tsx';

interface FileLineProps {
  readonly given: GivenEvidence;
  /** Which entry of the expected list it answers, in words. */
  readonly as: string | null;
  readonly mayWithdraw: boolean;
}

const THUMBNAIL = 44;

export function FileLine({ given: { evidence, proof }, as, mayWithdraw }: FileLineProps) {
  const t = useWords(evidenceWords);
  const { day, moment } = useDates();
  const [asking, setAsking] = useState(false);
  const kind = previewKind(evidence.mediaType);
  const gone = proof.withdrawnAt !== null;
  const { coversFrom, coversTo, expiresOn, datedOn } = evidence;
  const dates = [
    datedOn === null ? null : `${t('datedOn')} ${day(datedOn)}`,
    coversFrom === null && coversTo === null
      ? null
      : `${t('covers')} ${coversFrom === null ? '' : day(coversFrom)}–${coversTo === null ? '' : day(coversTo)}`,
    expiresOn === null ? null : `${t('expiresOn')} ${day(expiresOn)}`,
  ].filter((one) => one !== null);
  return (
    <Flex gap={10} align="center" style={{ padding: '6px 0' }}>
      <Thumbnail evidence={evidence.id} name={evidence.fileName} kind={kind} />
      <div style={{ flex: 1, minWidth: 0 }}>
        <Flex gap={6} align="center" wrap>
          <Typography.Text delete={gone} style={{ overflowWrap: 'anywhere' }}>
            {evidence.fileName}
          </Typography.Text>
          {as === null ? null : <Tag style={{ marginInlineEnd: 0 }}>{as}</Tag>}
          {gone ? <Tag color="warning">{t('withdrawn')}</Tag> : null}
        </Flex>
        <Typography.Text type="secondary" style={{ fontSize: 12 }}>
          <SizeOf bytes={evidence.size} />
          {'\u00a0· '}
          {evidence.addedBy === null ? null : <PersonName id={evidence.addedBy} />} {moment(evidence.addedAt)}
          {dates.map((one) => `\u00a0· ${one}`)}
        </Typography.Text>
      </div>
      <Flex className="tz-no-print">
        <Opener evidence={evidence.id} name={evidence.fileName} kind={kind} />
        {mayWithdraw && !gone ? (
          <Tooltip title={t('withdraw')} placement="left">
            <Button
              type="text"
              icon={<RollbackOutlined />}
              aria-label={t('withdrawFile', { name: evidence.fileName })}
              onClick={() => {
                setAsking(true);
              }}
            />
          </Tooltip>
        ) : null}
      </Flex>
      {asking ? (
        <WithdrawDialog
          proof={proof.id}
          record={proof.record}
          name={evidence.fileName}
          onClose={() => {
            setAsking(false);
          }}
        />
      ) : null}
    </Flex>
  );
}

function SizeOf({ bytes }: { readonly bytes: number }) {
  const t = useWords(evidenceWords);
  const kb = bytes / 1024;
  return (
    <>
      {kb < 1000 ? t('kb', { size: Math.max(1, Math.round(kb)) }) : t('mb', { size: (kb / 1024).toFixed(1) })}
    </>
  );
}

interface Shown {
  readonly evidence: string;
  readonly name: string;
  readonly kind: PreviewKind;
}

const ICONS: Readonly<Record<Exclude<PreviewKind, 'image'>, ReactNode>> = {
  pdf: <FilePdfOutlined />,
  text: <FileTextOutlined />,
  none: <FileOutlined />,
};

function Thumbnail({ evidence, name, kind }: Shown) {
  const t = useWords(evidenceWords);
  const size = { width: THUMBNAIL, height: THUMBNAIL, flex: 'none' } as const;
  if (kind === 'image')
    return (
      <Image
        src={contentOf(evidence)}
        alt={t('preview', { name })}
        width={THUMBNAIL}
        height={THUMBNAIL}
        loading="lazy"
        style={{ objectFit: 'cover', borderRadius: 4 }}
      />
    );
  return (
    <Flex
      align="center"
      justify="center"
      style={{ ...size, fontSize: 22, color: 'var(--ant-color-text-secondary)' }}
      aria-hidden
    >
      {ICONS[kind]}
    </Flex>
  );
}

function Opener({ evidence, name, kind }: Shown) {
  const t = useWords(evidenceWords);
  const { message } = App.useApp();
  const [reading, setReading] = useState(false);
  if (kind === 'pdf' || kind === 'text')
    return (
      <>
        <Tooltip title={t('open')} placement="left">
          <Button
            type="text"
            icon={<EyeOutlined />}
            aria-label={t('openFile', { name })}
            onClick={() => {
              if (kind === 'text') setReading(true);
              else openPdf(evidence).catch((error: unknown) => void message.error(String(error)));
            }}
          />
        </Tooltip>
        {reading ? (
          <TextPreview
            evidence={evidence}
            name={name}
            onClose={() => {
              setReading(false);
            }}
          />
        ) : null}
      </>
    );
  return (
    <Button
      type="text"
      icon={<DownloadOutlined />}
      aria-label={t('download', { name })}
      href={contentOf(evidence)}
      download={name}
    />
  );
}

interface WithdrawProps {
  readonly proof: string;
  readonly record: string;
  readonly name: string;
  readonly onClose: () => void;
}

function WithdrawDialog({ proof, record, name, onClose }: WithdrawProps) {
  const t = useWords(evidenceWords);
  const { message } = App.useApp();
  const client = useQueryClient();
  const [form] = Form.useForm<{ reason: string }>();
  const withdraw = useMutation({
    mutationFn: (reason: string) =>
      answer(api.POST('/api/v1/proofs/{id}/withdraw', { params: { path: { id: proof } }, body: { reason } })),
    onSuccess: async () => {
      await reloadAround(client, record);
      void message.success(t('done'));
      onClose();
    },
  });
  return (
    <Modal
      open
      title={t('withdrawTitle', { name })}
      okText={t('withdraw')}
      confirmLoading={withdraw.isPending}
      onCancel={onClose}
      onOk={form.submit}
    >
      <Typography.Paragraph type="secondary">{t('withdrawText')}</Typography.Paragraph>
      <OwnForm
        form={form}
        layout="vertical"
        onFinish={({ reason }) => {
          withdraw.mutate(reason.trim());
        }}
      >
        <Form.Item
          name="reason"
          label={t('reason')}
          rules={[{ required: true, whitespace: true, message: t('reasonNeeded') }]}
        >
          <GrowingText autoFocus maxLength={2000} />
        </Form.Item>
      </OwnForm>
      <Failure error={withdraw.error} />
    </Modal>
  );
}

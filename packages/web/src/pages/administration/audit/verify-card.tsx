/** Recomputes the whole log before one's eyes, and gives what proves it later. */
import { SafetyCertificateOutlined } from '@ant-design/icons';
import { useMutation } from '@tanstack/react-query';
import { Alert, App, Button, Card, Checkbox, Collapse, Flex, Input, Spin } from 'antd';
import { useState } from 'react';

import { answer, api } from '../../../api/client.ts';
import { isStatus } from '../../../api/problem.ts';
import type { AnswerOf, BodyOf } from '../../../api/types.ts';
import { download } from '../../../ui/download.ts';
import { Failure } from '../../../ui/failure.tsx';
import { useWords } from '../../../words/define-words.ts';
import { useLabel } from '../../../words/label.ts';
import { auditWords } from './audit-words.ts';

type Verdict = AnswerOf<'/api/v1/audit/verify', 'post'>;

export function VerifyCard() {
  const t = useWords(auditWords);
  const [files, setFiles] = useState(false);
  const [against, setAgainst] = useState('');
  const verify = useMutation({
    mutationFn: (body: BodyOf<'/api/v1/audit/verify'>) => answer(api.POST('/api/v1/audit/verify', { body })),
  });
  return (
    <Card size="small" {...(verify.data === undefined ? { className: 'tz-no-print' } : {})}>
      <Flex vertical gap={12}>
        <Flex gap={12} wrap align="center">
          <Button
            type="primary"
            icon={<SafetyCertificateOutlined />}
            loading={verify.isPending}
            onClick={() => {
              verify.mutate({ files, ...(against.trim() === '' ? {} : { against: `${against.trim()}\n` }) });
            }}
          >
            {t('verify')}
          </Button>
          <Checkbox
            checked={files}
            onChange={({ target }) => {
              setFiles(target.checked);
            }}
          >
            {t('verifyFiles')}
          </Checkbox>
        </Flex>
        <Collapse
          ghost
          size="small"
          items={[
            {
              key: 'against',
              label: t('against'),
              children: (
                <Input.TextArea
                  rows={5}
                  value={against}
                  aria-label={t('against')}
                  placeholder={t('againstHint')}
                  onChange={({ target }) => {
                    setAgainst(target.value);
                  }}
                />
              ),
            },
          ]}
        />
        {verify.isPending ? <Spin description={t('verifying')} /> : null}
        <Failure error={verify.error} />
        {verify.data === undefined ? null : <VerdictAlert verdict={verify.data} />}
        <Keep />
      </Flex>
    </Card>
  );
}

function VerdictAlert({ verdict }: { readonly verdict: Verdict }) {
  const t = useWords(auditWords);
  const label = useLabel();
  const { sound, problems, problemCount, events, checkpoints, files, against } = verdict;
  return (
    <Alert
      role="status"
      type={sound ? 'success' : 'error'}
      showIcon
      title={sound ? t('sound') : t('unsound', { count: problemCount })}
      description={
        <>
          <div>{t('soundText', { ...events, checkpoints: checkpoints.count })}</div>
          {files === null ? null : <div>{t('soundFiles', { count: files.checked })}</div>}
          {against === null ? null : <div>{against.proven ? t('proven') : t('notProven')}</div>}
          <ul style={{ margin: 0, paddingInlineStart: 18 }}>
            {problems.map(({ code, place, words }) => (
              <li key={`${code}${place ?? ''}`}>
                {code}　{label(words)} {place === null ? null : <code>{place}</code>}
              </li>
            ))}
          </ul>
        </>
      }
    />
  );
}

function Keep() {
  const t = useWords(auditWords);
  const { message } = App.useApp();
  const checkpoint = useMutation({
    mutationFn: () => answer(api.GET('/api/v1/audit/checkpoint')),
    onSuccess: ({ note }) => {
      download(t('checkpointFile'), note);
    },
    onError: (error) => {
      if (isStatus(error, 404)) void message.info(t('noCheckpoint'));
    },
  });
  const archive = useMutation({
    mutationFn: () => answer(api.POST('/api/v1/audit/export', { body: { files: true }, parseAs: 'blob' })),
    onSuccess: (content) => {
      download(t('exportFile'), content);
    },
  });
  return (
    <>
      <Flex gap={8} wrap>
        <Button
          loading={checkpoint.isPending}
          title={t('checkpointWhy')}
          onClick={() => {
            checkpoint.mutate();
          }}
        >
          {t('checkpoint')}
        </Button>
        <Button
          loading={archive.isPending}
          title={t('exportWhy')}
          onClick={() => {
            archive.mutate();
          }}
        >
          {t('export')}
        </Button>
      </Flex>
      <Failure error={isStatus(checkpoint.error, 404) ? null : (checkpoint.error ?? archive.error)} />
    </>
  );
}

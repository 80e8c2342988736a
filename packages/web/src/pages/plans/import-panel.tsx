/** Where a plan comes in: by file, by pasted text, or the sample. */
import { FileAddOutlined, InboxOutlined, SnippetsOutlined } from '@ant-design/icons';
import { useMutation } from '@tanstack/react-query';
import { Button, Card, Flex, Form, Select, Typography, Upload } from 'antd';
import { useState } from 'react';

import { answer, api } from '../../api/client.ts';
import { useDirectory } from '../../api/directory.ts';
import { Failure } from '../../ui/failure.tsx';
import { PLAN_FILES } from '../../ui/plan-upload/plan-files.ts';
import { useWords } from '../../words/define-words.ts';
import { PasteDialog } from './paste-dialog.tsx';
import { plansWords } from './plans-words.ts';

interface ImportPanelProps {
  readonly unit: string | undefined;
  readonly onUnit: (unit: string | undefined) => void;
  readonly onFiles: (files: readonly File[]) => void;
  /** Offers the sample too: while there is no plan. */
  readonly first: boolean;
}

export function ImportPanel({ unit, onUnit, onFiles, first }: ImportPanelProps) {
  const t = useWords(plansWords);
  const directory = useDirectory();
  const [pasting, setPasting] = useState(false);
  const sample = useMutation({
    mutationFn: () => answer(api.GET('/api/v1/sample/plan')),
    onSuccess: ({ name, text }) => {
      onFiles([new File([text], name, { type: 'text/plain' })]);
    },
  });
  const units = (directory?.units ?? []).filter(({ closedOn }) => closedOn === null);
  return (
    <Card size="small" style={{ marginBottom: 16 }} role="region" aria-label={t('importTitle')}>
      <Upload.Dragger
        multiple
        accept={PLAN_FILES}
        showUploadList={false}
        beforeUpload={(file, all) => {
          if (file === all[0]) onFiles(all);
          return false;
        }}
        style={{ padding: first ? '24px 8px' : '4px 8px' }}
      >
        <InboxOutlined style={{ fontSize: first ? 44 : 28, color: 'var(--ant-color-primary)' }} />
        <Typography.Paragraph strong style={{ margin: '6px 0 2px', fontSize: 15 }}>
          {t('drop')}
        </Typography.Paragraph>
        <Typography.Text type="secondary">{t('dropHint')}</Typography.Text>
      </Upload.Dragger>
      <Flex gap={12} wrap justify="space-between" align="center" style={{ marginTop: 12 }}>
        <Flex gap={8} wrap>
          <Button
            icon={<SnippetsOutlined />}
            onClick={() => {
              setPasting(true);
            }}
          >
            {t('paste')}
          </Button>
          {first ? (
            <Button
              icon={<FileAddOutlined />}
              loading={sample.isPending}
              onClick={() => {
                sample.mutate();
              }}
            >
              {t('sample')}
            </Button>
          ) : null}
        </Flex>
        <Form.Item label={t('unit')} htmlFor="plan-unit" style={{ margin: 0 }}>
          <Select
            id="plan-unit"
            allowClear
            showSearch={{ optionFilterProp: 'label' }}
            style={{ width: 220, maxWidth: '100%' }}
            placeholder={t('unitHint')}
            value={unit ?? null}
            onChange={(chosen: string | null | undefined) => {
              onUnit(chosen ?? undefined);
            }}
            options={units.map(({ id, name }) => ({ value: id, label: name }))}
          />
        </Form.Item>
      </Flex>
      <Failure error={sample.error} />
      <PasteDialog
        open={pasting}
        onClose={() => {
          setPasting(false);
        }}
        onFile={(file) => {
          onFiles([file]);
        }}
      />
    </Card>
  );
}

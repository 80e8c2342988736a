import { InboxOutlined } from '@ant-design/icons';
import { Modal, Typography, Upload } from 'antd';

import { UploadList } from '../../../ui/plan-upload/upload-list.tsx';
import type { Uploads } from '../../../ui/plan-upload/use-uploads.ts';
import { PLAN_FILES } from '../../../ui/plan-upload/plan-files.ts';
import { useWords } from '../../../words/define-words.ts';
import { planWords } from '../plan-words.ts';

interface NewVersionDialogProps {
  readonly uploads: Uploads;
  readonly onClose: () => void;
}

export function NewVersionDialog({ uploads, onClose }: NewVersionDialogProps) {
  const t = useWords(planWords);
  return (
    <Modal open title={t('newVersionTitle')} footer={null} onCancel={onClose}>
      <Typography.Paragraph type="secondary">{t('newVersionText')}</Typography.Paragraph>
      <Upload.Dragger
        accept={PLAN_FILES}
        showUploadList={false}
        beforeUpload={(file) => {
          uploads.add([file]);
          return false;
        }}
        style={{ marginBottom: 16 }}
      >
        <InboxOutlined style={{ fontSize: 36, color: 'var(--ant-color-primary)' }} />
        <Typography.Paragraph strong style={{ margin: '6px 0 0' }}>
          {t('newVersionDrop')}
        </Typography.Paragraph>
      </Upload.Dragger>
      <UploadList uploads={uploads} onOpen={onClose} />
    </Modal>
  );
}

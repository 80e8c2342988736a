/** Photographs taken or chosen; kept here until the finding is sent. */
import { CameraOutlined, PictureOutlined } from '@ant-design/icons';
import { Button, Flex, Form, Grid, Typography, Upload, type UploadFile } from 'antd';

import { useWords } from '../../../words/define-words.ts';
import { recordFindingWords } from './record-finding-words.ts';

interface PhotoPickerProps {
  readonly label: string;
  readonly photos: readonly File[];
  readonly onChange: (photos: readonly File[]) => void;
}

export function PhotoPicker({ label, photos, onChange }: PhotoPickerProps) {
  const t = useWords(recordFindingWords);
  const phone = Grid.useBreakpoint().md !== true;
  const common = {
    accept: 'image/*',
    showUploadList: false,
    // They go once the finding has its number.
    beforeUpload: (_file: File, added: readonly File[]) => {
      if (added[0] === _file) onChange([...photos, ...added]);
      return Upload.LIST_IGNORE;
    },
  };
  return (
    <Form.Item label={label} extra={t('photosHint')}>
      <Flex gap={8} wrap style={{ marginBottom: photos.length === 0 ? 0 : 8 }}>
        {phone ? (
          <Upload {...common} capture="environment">
            <Button icon={<CameraOutlined />}>{t('take')}</Button>
          </Upload>
        ) : null}
        <Upload {...common} multiple>
          <Button icon={<PictureOutlined />}>{t('choose')}</Button>
        </Upload>
      </Flex>
      {photos.length === 0 ? null : (
        <Upload
          listType="picture"
          fileList={photos.map(asListed)}
          onRemove={({ uid }) => {
            onChange(photos.filter((photo, at) => asListed(photo, at).uid !== uid));
          }}
        />
      )}
      {photos.length === 0 ? null : (
        <Typography.Text type="secondary" role="status">
          {t('photoCount', { count: photos.length })}
        </Typography.Text>
      )}
    </Form.Item>
  );
}

const asListed = (photo: File, at: number): UploadFile => ({
  uid: `${at} ${photo.name} ${photo.size} ${photo.lastModified}`,
  name: photo.name,
  status: 'done',
  originFileObj: photo as NonNullable<UploadFile['originFileObj']>,
});

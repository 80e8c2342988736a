/** What may be done with the plan as a whole; on a phone behind one button. */
import {
  DeleteOutlined,
  DownloadOutlined,
  HistoryOutlined,
  MoreOutlined,
  UploadOutlined,
} from '@ant-design/icons';
import { Button, Dropdown, Grid } from 'antd';

import { useWords } from '../../words/define-words.ts';
import type { DeskDialog } from './desk-context.ts';
import { planWords } from './plan-words.ts';

interface PlanMenuProps {
  readonly file: { readonly address: string; readonly name: string };
  /** Whether this person uploads new versions, and removes what was uploaded by mistake. */
  readonly mayUpload: boolean;
  readonly onOpen: (dialog: DeskDialog) => void;
}

export function PlanMenu({ file, mayUpload, onOpen }: PlanMenuProps) {
  const t = useWords(planWords);
  const wide = Grid.useBreakpoint().md === true;
  const history = (): void => {
    onOpen({ kind: 'history' });
  };
  const upload = (): void => {
    onOpen({ kind: 'new-version' });
  };
  const remove = (): void => {
    onOpen({ kind: 'remove' });
  };
  if (!wide)
    return (
      <Dropdown
        trigger={['click']}
        menu={{
          items: [
            {
              key: 'file',
              icon: <DownloadOutlined />,
              label: (
                <a href={file.address} download={file.name}>
                  {t('file')}
                </a>
              ),
            },
            { key: 'history', icon: <HistoryOutlined />, label: t('history'), onClick: history },
            ...(mayUpload
              ? [
                  { key: 'upload', icon: <UploadOutlined />, label: t('newVersion'), onClick: upload },
                  { key: 'remove', icon: <DeleteOutlined />, label: t('remove'), onClick: remove },
                ]
              : []),
          ],
        }}
      >
        <Button icon={<MoreOutlined />}>{t('more')}</Button>
      </Dropdown>
    );
  return (
    <>
      <Button icon={<DownloadOutlined />} href={file.address} download={file.name}>
        {t('file')}
      </Button>
      <Button icon={<HistoryOutlined />} onClick={history}>
        {t('history')}
      </Button>
      {mayUpload ? (
        <>
          <Button icon={<UploadOutlined />} onClick={upload}>
            {t('newVersion')}
          </Button>
          <Button icon={<DeleteOutlined />} onClick={remove}>
            {t('remove')}
          </Button>
        </>
      ) : null}
    </>
  );
}

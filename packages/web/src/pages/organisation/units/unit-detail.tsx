import { PlusOutlined } from '@ant-design/icons';
import { Button, Card, Descriptions, Empty, Flex, Tag, Typography } from 'antd';
import { useState } from 'react';

import { answer, api } from '../../../api/client.ts';
import type { Directory, Unit } from '../../../api/directory.ts';
import { useMay } from '../../../api/me.ts';
import { useDates } from '../../../words/dates.ts';
import { useWords } from '../../../words/define-words.ts';
import { CloseDialog } from '../close-dialog.tsx';
import { organisationWords } from '../organisation-words.ts';
import { MoveUnitDialog } from './move-unit-dialog.tsx';
import { PostCard } from './post-card.tsx';
import { PostDialog } from './post-dialog.tsx';
import { UnitDialog } from './unit-dialog.tsx';

interface UnitDetailProps {
  readonly directory: Directory;
  readonly unit: Unit;
}

type Dialog = 'add' | 'edit' | 'move' | 'close' | 'post' | null;

export function UnitDetail({ directory, unit }: UnitDetailProps) {
  const t = useWords(organisationWords);
  const may = useMay();
  const { day } = useDates();
  const [dialog, setDialog] = useState<Dialog>(null);
  const close = (): void => {
    setDialog(null);
  };
  const posts = directory.posts
    .filter((post) => post.unit === unit.id && (post.closedOn === null || unit.closedOn !== null))
    .sort((a, b) => Number(b.head) - Number(a.head));
  const mayWrite = may('organisation.write') && unit.closedOn === null;
  return (
    <Card
      title={
        <Flex gap={8} align="center" wrap>
          <h2 style={{ fontSize: 17, margin: 0, whiteSpace: 'normal' }}>{unit.name}</h2>
          {unit.kind === null ? null : <Tag>{unit.kind}</Tag>}
          {unit.closedOn === null ? null : (
            <Tag color="warning">{t('closed', { day: day(unit.closedOn) })}</Tag>
          )}
        </Flex>
      }
      styles={{ header: { paddingBlock: 10 } }}
    >
      {mayWrite ? (
        <Flex gap={8} wrap style={{ marginBottom: 16 }}>
          {(['add', 'edit', 'move', 'close'] as const).map((one) => (
            <Button
              key={one}
              {...(one === 'add' ? { icon: <PlusOutlined /> } : {})}
              danger={one === 'close'}
              onClick={() => {
                setDialog(one);
              }}
            >
              {t(`${one}Unit`)}
            </Button>
          ))}
        </Flex>
      ) : null}
      <Descriptions
        size="small"
        column={1}
        items={[
          { key: 'path', label: t('parent'), children: pathOf(directory, unit) || t('noParent') },
          {
            key: 'aliases',
            label: t('aliases'),
            children:
              unit.aliases.length === 0
                ? t('noAliases')
                : unit.aliases.map((alias) => <Tag key={alias}>{alias}</Tag>),
          },
        ]}
      />
      <Flex justify="space-between" align="center" style={{ margin: '16px 0 8px' }}>
        <Typography.Title level={3} style={{ fontSize: 15, margin: 0 }}>
          {t('posts')}
        </Typography.Title>
        {mayWrite ? (
          <Button
            size="small"
            icon={<PlusOutlined />}
            onClick={() => {
              setDialog('post');
            }}
          >
            {t('addPost')}
          </Button>
        ) : null}
      </Flex>
      {posts.length === 0 ? (
        <Empty image={Empty.PRESENTED_IMAGE_SIMPLE} description={t('noPosts')} />
      ) : (
        <Flex vertical gap={8}>
          {posts.map((post) => (
            <PostCard key={post.id} directory={directory} post={post} mayWrite={mayWrite} />
          ))}
        </Flex>
      )}
      {dialog === 'add' ? <UnitDialog directory={directory} parent={unit.id} onClose={close} /> : null}
      {dialog === 'edit' ? <UnitDialog directory={directory} unit={unit} onClose={close} /> : null}
      {dialog === 'move' ? <MoveUnitDialog directory={directory} unit={unit} onClose={close} /> : null}
      {dialog === 'post' ? <PostDialog directory={directory} unit={unit.id} onClose={close} /> : null}
      {dialog === 'close' ? (
        <CloseDialog
          name={unit.name}
          send={(on) =>
            answer(api.POST('/api/v1/units/{id}/close', { params: { path: { id: unit.id } }, body: { on } }))
          }
          onClose={close}
        />
      ) : null}
    </Card>
  );
}

/** "临湖市图书馆 › 业务部": what stands above it. */
function pathOf(directory: Directory, { parent }: Unit): string {
  const names: string[] = [];
  for (
    let above = directory.unit(parent ?? '');
    above !== undefined;
    above = directory.unit(above.parent ?? '')
  )
    names.unshift(above.name);
  return names.join(' › ');
}

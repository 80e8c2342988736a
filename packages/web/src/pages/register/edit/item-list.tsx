/** Fields, stages or transitions in their order: opened, moved, removed, added; each with what is wrong with it. */
import { ArrowDownOutlined, ArrowUpOutlined, DeleteOutlined, PlusOutlined } from '@ant-design/icons';
import { Button, Flex, Typography } from 'antd';

import { useWords } from '../../../words/define-words.ts';
import { editWords } from './edit-words.ts';
import { ProblemList } from './problem-list.tsx';
import { problemsAt, type DefinitionProblem } from './problems-at.ts';

export interface ListedItem {
  readonly id: string;
  readonly name: string;
  readonly about: string;
}

interface ItemListProps {
  readonly title: string;
  readonly items: readonly ListedItem[];
  /** JSON pointer of the list. */
  readonly pointer: string;
  readonly problems: readonly DefinitionProblem[];
  readonly add: string;
  readonly onAdd: () => void;
  readonly onEdit: (at: number) => void;
  readonly onMove: (at: number, by: -1 | 1) => void;
  readonly onRemove: (at: number) => void;
}

export function ItemList(props: ItemListProps) {
  const { title, items, pointer, problems, add, onAdd, onEdit, onMove, onRemove } = props;
  const t = useWords(editWords);
  return (
    <section>
      <Flex justify="space-between" align="center" style={{ marginBottom: 4 }}>
        <Typography.Title level={2} style={{ fontSize: 16, margin: 0 }}>
          {title}
        </Typography.Title>
        <Button size="small" icon={<PlusOutlined />} onClick={onAdd}>
          {add}
        </Button>
      </Flex>
      <ul style={{ listStyle: 'none', margin: 0, padding: 0 }}>
        {items.map(({ id, name, about }, at) => (
          <li
            key={id}
            style={{ borderBottom: '1px solid var(--ant-color-border-secondary)', paddingBlock: 4 }}
          >
            <Flex align="center" gap={2}>
              <Button
                type="link"
                size="small"
                style={{ paddingInline: 4 }}
                onClick={() => {
                  onEdit(at);
                }}
              >
                {name}
              </Button>
              <Typography.Text type="secondary" ellipsis style={{ flex: 1 }}>
                {about}
              </Typography.Text>
              <Button
                type="text"
                size="small"
                disabled={at === 0}
                icon={<ArrowUpOutlined />}
                aria-label={t('moveUp', { name })}
                onClick={() => {
                  onMove(at, -1);
                }}
              />
              <Button
                type="text"
                size="small"
                disabled={at === items.length - 1}
                icon={<ArrowDownOutlined />}
                aria-label={t('moveDown', { name })}
                onClick={() => {
                  onMove(at, 1);
                }}
              />
              <Button
                type="text"
                size="small"
                danger
                icon={<DeleteOutlined />}
                aria-label={t('remove', { name })}
                onClick={() => {
                  onRemove(at);
                }}
              />
            </Flex>
            <ProblemList problems={problemsAt(problems, `${pointer}/${at}`)} />
          </li>
        ))}
      </ul>
    </section>
  );
}

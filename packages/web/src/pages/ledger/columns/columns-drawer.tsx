/** Which columns, in which order, how wide: all by keyboard. */
import { ArrowDownOutlined, ArrowUpOutlined } from '@ant-design/icons';
import { Button, Checkbox, Drawer, Flex, InputNumber, Typography } from 'antd';

import type { RegisterDefinition } from '../../../api/definition.ts';
import { useWords } from '../../../words/define-words.ts';
import { ledgerWords } from '../ledger-words.ts';
import { allColumns, NARROWEST, WIDEST, type Column, type ColumnChoice } from './column-list.ts';
import { useColumnTitle } from './use-column-title.ts';

interface ColumnsDrawerProps {
  readonly definition: RegisterDefinition;
  readonly shown: readonly Column[];
  readonly onChange: (columns: readonly ColumnChoice[] | null) => void;
  readonly open: boolean;
  readonly onClose: () => void;
}

export function ColumnsDrawer({ definition, shown, onChange, open, onClose }: ColumnsDrawerProps) {
  const t = useWords(ledgerWords);
  const hidden = allColumns(definition).filter(({ id }) => !shown.some((one) => one.id === id));
  const usual = new Map(allColumns(definition).map(({ id, width }) => [id, width]));
  const tell = (columns: readonly Column[]): void => {
    onChange(columns.map(({ id, width }) => (usual.get(id) === width ? { id } : { id, width })));
  };
  return (
    <Drawer
      open={open}
      onClose={onClose}
      size={420}
      title={t('columnsTitle')}
      extra={
        <Button
          onClick={() => {
            onChange(null);
          }}
        >
          {t('columnsReset')}
        </Button>
      }
    >
      <Typography.Paragraph type="secondary">{t('columnsAbout')}</Typography.Paragraph>
      <Flex vertical component="ul" style={{ listStyle: 'none', margin: 0, padding: 0 }}>
        {shown.map((column, at) => (
          <ShownColumn
            key={column.id}
            column={column}
            first={at === 0}
            last={at === shown.length - 1}
            onHide={() => {
              tell(shown.filter((one) => one !== column));
            }}
            onMove={(by) => {
              tell(moved(shown, at, by));
            }}
            onWidth={(width) => {
              tell(shown.map((one) => (one === column ? { ...one, width } : one)));
            }}
          />
        ))}
        {hidden.map((column) => (
          <HiddenColumn
            key={column.id}
            column={column}
            onShow={() => {
              tell([...shown, column]);
            }}
          />
        ))}
      </Flex>
    </Drawer>
  );
}

interface ShownColumnProps {
  readonly column: Column;
  readonly first: boolean;
  readonly last: boolean;
  readonly onHide: () => void;
  readonly onMove: (by: -1 | 1) => void;
  readonly onWidth: (width: number) => void;
}

function ShownColumn({ column, first, last, onHide, onMove, onWidth }: ShownColumnProps) {
  const t = useWords(ledgerWords);
  const title = useColumnTitle()(column);
  return (
    <Flex component="li" align="center" gap={4} style={LINE}>
      <Checkbox checked disabled={first && last} style={{ flex: 1 }} onChange={onHide}>
        {title}
      </Checkbox>
      <InputNumber
        size="small"
        aria-label={t('columnWidth', { column: title })}
        min={NARROWEST}
        max={WIDEST}
        step={16}
        style={{ width: 84 }}
        value={column.width}
        changeOnWheel={false}
        onChange={(width) => {
          if (width !== null) onWidth(width);
        }}
      />
      <Button
        type="text"
        size="small"
        icon={<ArrowUpOutlined />}
        disabled={first}
        aria-label={t('moveUp', { column: title })}
        onClick={() => {
          onMove(-1);
        }}
      />
      <Button
        type="text"
        size="small"
        icon={<ArrowDownOutlined />}
        disabled={last}
        aria-label={t('moveDown', { column: title })}
        onClick={() => {
          onMove(1);
        }}
      />
    </Flex>
  );
}

function HiddenColumn({ column, onShow }: { readonly column: Column; readonly onShow: () => void }) {
  const title = useColumnTitle()(column);
  return (
    <Flex component="li" style={LINE}>
      <Checkbox checked={false} onChange={onShow}>
        {title}
      </Checkbox>
    </Flex>
  );
}

function moved(columns: readonly Column[], at: number, by: -1 | 1): readonly Column[] {
  const next = [...columns];
  const [column] = next.splice(at, 1);
  if (column !== undefined) next.splice(at + by, 0, column);
  return next;
}

const LINE = { minHeight: 40, borderBottom: '1px solid var(--ant-color-border-secondary)' } as const;

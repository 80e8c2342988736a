import { ArrowLeftOutlined, PlusOutlined, SearchOutlined } from '@ant-design/icons';
import { Link } from '@tanstack/react-router';
import { Button, Card, Checkbox, Empty, Flex, Grid, Input, Tree, Typography } from 'antd';
import { useMemo, useState, type Key } from 'react';

import type { Directory } from '../../../api/directory.ts';
import { useMay } from '../../../api/me.ts';
import { useSearchState } from '../../../app/search-state.ts';
import { usePrinting } from '../../../ui/use-printing.ts';
import { useWords } from '../../../words/define-words.ts';
import { usePunctuation } from '../../../words/punctuation.ts';
import { organisationWords } from '../organisation-words.ts';
import { findUnits, type ShownUnit } from './find-units.ts';
import { UnitDetail } from './unit-detail.tsx';
import { UnitDialog } from './unit-dialog.tsx';
import { UnitsSheet } from './units-sheet.tsx';

const TREE_WIDTH = 340;
/** So many units are open from the start. */
const FEW = 40;

export function UnitsTab({ directory }: { readonly directory: Directory }) {
  const t = useWords(organisationWords);
  const [state, setState] = useSearchState();
  const wide = Grid.useBreakpoint().lg === true;
  const chosen = directory.unit(state['unit'] ?? '') ?? (wide ? directory.units[0] : undefined);
  const paper = usePrinting();
  if (directory.units.length === 0) return <NoUnits />;
  if (paper && directory.unit(state['unit'] ?? '') === undefined) return <UnitsSheet directory={directory} />;
  if (!wide && chosen !== undefined)
    return (
      <Flex vertical gap={12}>
        <Button
          type="link"
          icon={<ArrowLeftOutlined />}
          style={{ alignSelf: 'flex-start', paddingInline: 0 }}
          onClick={() => {
            setState({ unit: undefined });
          }}
        >
          {t('backToTree')}
        </Button>
        <UnitDetail directory={directory} unit={chosen} />
      </Flex>
    );
  return (
    <Flex gap={16} align="flex-start">
      <Card
        size="small"
        style={wide ? { width: TREE_WIDTH, flex: 'none', position: 'sticky', top: 72 } : { width: '100%' }}
      >
        <UnitTree
          directory={directory}
          chosen={chosen?.id}
          onChoose={(unit) => {
            setState({ unit });
          }}
        />
      </Card>
      {wide ? (
        <div style={{ flex: 1, minWidth: 0 }}>
          {chosen === undefined ? (
            <Empty description={t('choose')} />
          ) : (
            <UnitDetail key={chosen.id} directory={directory} unit={chosen} />
          )}
        </div>
      ) : null}
    </Flex>
  );
}

function NoUnits() {
  const t = useWords(organisationWords);
  const may = useMay();
  return (
    <Empty
      description={
        <>
          <Typography.Text strong>{t('emptyTitle')}</Typography.Text>
          <br />
          {may('organisation.write') ? t('emptyText') : t('ask')}
        </>
      }
    >
      {may('organisation.write') ? (
        <Link to="/first-steps" search={{ step: 'organisation' }}>
          {t('begin')}
        </Link>
      ) : null}
    </Empty>
  );
}

interface UnitTreeProps {
  readonly directory: Directory;
  readonly chosen: string | undefined;
  readonly onChoose: (unit: string) => void;
}

function UnitTree({ directory, chosen, onChoose }: UnitTreeProps) {
  const t = useWords(organisationWords);
  const { brackets } = usePunctuation();
  const may = useMay();
  const [sought, setSought] = useState('');
  const [withClosed, setWithClosed] = useState(false);
  const [adding, setAdding] = useState(false);
  const { tree, open } = useMemo(
    () => findUnits(directory, sought, withClosed),
    [directory, sought, withClosed],
  );
  const [opened, setOpened] = useState<readonly Key[]>(() =>
    directory.units.length <= FEW
      ? directory.units.map(({ id }) => id)
      : directory.units.filter(({ parent }) => parent === null).map(({ id }) => id),
  );
  return (
    <Flex vertical gap={8}>
      <Input
        className="tz-no-print"
        allowClear
        prefix={<SearchOutlined />}
        aria-label={t('search')}
        placeholder={t('search')}
        onChange={({ target }) => {
          setSought(target.value);
        }}
      />
      <Flex className="tz-no-print" justify="space-between" align="center" gap={8} wrap>
        <Checkbox
          checked={withClosed}
          onChange={({ target }) => {
            setWithClosed(target.checked);
          }}
        >
          {t('showClosed')}
        </Checkbox>
        {may('organisation.write') ? (
          <Button
            size="small"
            icon={<PlusOutlined />}
            onClick={() => {
              setAdding(true);
            }}
          >
            {t('addTop')}
          </Button>
        ) : null}
      </Flex>
      {tree.length === 0 ? (
        <Empty image={Empty.PRESENTED_IMAGE_SIMPLE} />
      ) : (
        <Tree
          blockNode
          aria-label={t('tree')}
          height={520}
          treeData={tree.map((one) => toNode(one, (name) => brackets(name, t('closedTag'))))}
          expandedKeys={sought.trim() === '' ? [...opened] : [...open]}
          selectedKeys={chosen === undefined ? [] : [chosen]}
          onExpand={(keys) => {
            setOpened(keys);
          }}
          onSelect={([key]) => {
            if (key !== undefined) onChoose(String(key));
          }}
        />
      )}
      {adding ? (
        <UnitDialog
          directory={directory}
          parent={null}
          onClose={() => {
            setAdding(false);
          }}
        />
      ) : null}
    </Flex>
  );
}

interface TreeNode {
  readonly key: string;
  readonly title: string;
  readonly children: TreeNode[];
}

const toNode = ({ unit, children }: ShownUnit, asClosed: (name: string) => string): TreeNode => ({
  key: unit.id,
  title: unit.closedOn === null ? unit.name : asClosed(unit.name),
  children: children.map((one) => toNode(one, asClosed)),
});

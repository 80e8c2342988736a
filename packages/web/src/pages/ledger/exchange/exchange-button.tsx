/** Registers as sheets: out as they are filtered now, and in again. */
import { DownloadOutlined, UploadOutlined } from '@ant-design/icons';
import { useMutation } from '@tanstack/react-query';
import { App, Button, Dropdown, type MenuProps } from 'antd';
import { useState } from 'react';

import type { RegisterDefinition } from '../../../api/definition.ts';
import { useMay } from '../../../api/me.ts';
import { useSearchState } from '../../../app/search-state.ts';
import { Failure } from '../../../ui/failure.tsx';
import { useWords } from '../../../words/define-words.ts';
import { useLabel } from '../../../words/label.ts';
import { readState } from '../ledger-state.ts';
import { ledgerWords } from '../ledger-words.ts';
import { exportRecords, type SheetFormat } from './export-records.ts';
import { ImportDrawer } from './import-drawer.tsx';

export function ExchangeButton({ definition }: { readonly definition: RegisterDefinition }) {
  const t = useWords(ledgerWords);
  const label = useLabel();
  const may = useMay();
  const { modal } = App.useApp();
  const [search] = useSearchState();
  const [importing, setImporting] = useState(false);
  const { filters, sort } = readState(search);
  const out = useMutation({
    mutationFn: (format: SheetFormat) =>
      exportRecords({ register: definition.id, filters, sort, format, name: label(definition.label) }),
    onError: (error) => {
      modal.error({ title: t('export'), content: <Failure error={error} /> });
    },
  });
  const items: MenuProps['items'] = [
    {
      key: 'xlsx',
      icon: <DownloadOutlined />,
      label: t('exportXlsx'),
      onClick: () => {
        out.mutate('xlsx');
      },
    },
    {
      key: 'csv',
      icon: <DownloadOutlined />,
      label: t('exportCsv'),
      onClick: () => {
        out.mutate('csv');
      },
    },
    ...(may('work.write')
      ? [
          { type: 'divider' as const },
          {
            key: 'import',
            icon: <UploadOutlined />,
            label: t('importTitle'),
            onClick: () => {
              setImporting(true);
            },
          },
        ]
      : []),
  ];
  return (
    <>
      <Dropdown menu={{ items }} trigger={['click']}>
        <Button icon={<DownloadOutlined />} loading={out.isPending}>
          {out.isPending ? t('exporting') : `${t('export')} / ${t('import')}`}
        </Button>
      </Dropdown>
      <ImportDrawer
        key={String(importing)}
        definition={definition}
        open={importing}
        onClose={() => {
          setImporting(false);
        }}
        onTemplate={() => {
          out.mutate('xlsx');
        }}
      />
    </>
  );
}

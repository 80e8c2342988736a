/** The registers of the organisation, and the way to a new one. */
import { PlusOutlined } from '@ant-design/icons';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Button, Empty, Skeleton, Typography } from 'antd';
import { useState } from 'react';

import { useMay } from '../../api/me.ts';
import { registersQuery, type RegisterSummary } from '../../api/registers.ts';
import { Failure } from '../../ui/failure.tsx';
import { Page } from '../../ui/page.tsx';
import { RowTable } from '../../ui/row-table.tsx';
import { asSentence } from '../../words/as-sentence.ts';
import { useWords } from '../../words/define-words.ts';
import { useLabel } from '../../words/label.ts';
import { NewRegisterDialog } from './new-register-dialog.tsx';
import { registersWords } from './registers-words.ts';

export function RegistersPage() {
  const t = useWords(registersWords);
  const label = useLabel();
  const may = useMay();
  const [making, setMaking] = useState(false);
  const { data, error, refetch } = useQuery(registersQuery);
  const registers = data?.items ?? [];
  const name = (id: string): string => {
    const found = registers.find((one) => one.id === id);
    return found === undefined ? id : label(found.label);
  };
  return (
    <Page
      title={t('title')}
      about={t('about')}
      actions={
        may('register.write') && registers.length > 0 ? (
          <Button
            type="primary"
            icon={<PlusOutlined />}
            onClick={() => {
              setMaking(true);
            }}
          >
            {t('new')}
          </Button>
        ) : undefined
      }
    >
      <Failure error={error} onRetry={() => void refetch()} />
      {data === undefined && error === null ? <Skeleton active title={false} /> : null}
      {data?.items.length === 0 ? (
        <Empty image={Empty.PRESENTED_IMAGE_SIMPLE} description={t('none')} />
      ) : null}
      {registers.length === 0 ? null : (
        <RowTable<RegisterSummary>
          aria-label={t('title')}
          size="medium"
          rowKey={({ id }) => id}
          pagination={false}
          scroll={{ x: 640 }}
          rows={registers}
          columns={[
            {
              title: t('register'),
              width: 160,
              render: (_, one) => (
                <>
                  <Link to="/registers/$register" params={{ register: one.id }} style={{ fontWeight: 600 }}>
                    {label(one.label)}
                  </Link>
                  <Typography.Text type="secondary" style={{ display: 'block', fontWeight: 400 }}>
                    {t('versionOf', { version: one.version })}
                  </Typography.Text>
                </>
              ),
            },
            { title: t('purpose'), render: (_, one) => asSentence(label(one.purpose)) },
            {
              title: t('parent'),
              width: 120,
              render: (_, { parent }) => (parent === null ? '' : name(parent)),
            },
            {
              key: 'ledger',
              title: <span className="tz-hidden">{t('ledger')}</span>,
              width: 140,
              render: (_, one) => (
                <Link to="/ledger/$register" params={{ register: one.id }} style={{ whiteSpace: 'nowrap' }}>
                  {t('ledger')}
                </Link>
              ),
            },
          ]}
        />
      )}
      <NewRegisterDialog
        registers={registers}
        open={making}
        onClose={() => {
          setMaking(false);
        }}
      />
    </Page>
  );
}

/** What can be done with a register as a whole. */
import { PlusOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { lazy, Suspense, useState } from 'react';

import type { RegisterDefinition } from '../../api/definition.ts';
import { useMay } from '../../api/me.ts';
import { useWords } from '../../words/define-words.ts';
import { ExchangeButton } from './exchange/exchange-button.tsx';
import { ledgerWords } from './ledger-words.ts';
import { ViewsButton } from './saved/views-button.tsx';

const NewRecordDrawer = lazy(() =>
  import('../../ui/record-form/new-record-drawer.tsx').then((module) => ({
    default: module.NewRecordDrawer,
  })),
);

export function LedgerActions({ definition }: { readonly definition: RegisterDefinition }) {
  const t = useWords(ledgerWords);
  const may = useMay();
  const [making, setMaking] = useState<'never' | 'yes' | 'no'>('never');
  // What stands beneath other records is made there.
  const makes = definition.parent === undefined && may('work.write');
  return (
    <>
      <ViewsButton register={definition.id} />
      <ExchangeButton definition={definition} />
      {makes ? (
        <Button
          type="primary"
          icon={<PlusOutlined />}
          onClick={() => {
            setMaking('yes');
          }}
        >
          {t('new')}
        </Button>
      ) : null}
      {making === 'never' ? null : (
        <Suspense fallback={null}>
          <NewRecordDrawer
            register={definition.id}
            open={making === 'yes'}
            onClose={() => {
              setMaking('no');
            }}
          />
        </Suspense>
      )}
    </>
  );
}

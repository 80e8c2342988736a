/** A table without rows: what would stand there and how it comes there, or how to see more. */
import { Link } from '@tanstack/react-router';
import { Button, Empty, Typography } from 'antd';

import type { RegisterDefinition } from '../../../api/definition.ts';
import { useMay } from '../../../api/me.ts';
import { useWords } from '../../../words/define-words.ts';
import { ledgerWords } from '../ledger-words.ts';

interface NoRecordsProps {
  readonly definition: RegisterDefinition;
  /** There may be records that the filters hide. */
  readonly filtered: boolean;
  readonly onClear: () => void;
}

/** The register that adopted plans go into. */
const PLANNED = 'commitment';

export function NoRecords({ definition, filtered, onClear }: NoRecordsProps) {
  const t = useWords(ledgerWords);
  const may = useMay();
  const planned = definition.id === PLANNED && may('plan.adopt');
  const makes = definition.parent === undefined && may('work.write');
  const next = planned ? 'emptyPlan' : makes ? 'emptyNext' : 'emptyElse';
  return (
    <Empty
      style={{ paddingBlock: 56 }}
      image={Empty.PRESENTED_IMAGE_SIMPLE}
      description={
        <>
          <Typography.Paragraph strong style={{ marginBottom: 4 }}>
            {t(filtered ? 'noneTitle' : 'emptyTitle')}
          </Typography.Paragraph>
          <Typography.Text type="secondary">{t(filtered ? 'noneNext' : next)}</Typography.Text>
        </>
      }
    >
      {filtered ? <Button onClick={onClear}>{t('clearFilters')}</Button> : null}
      {!filtered && planned ? <Link to="/plans">{t('emptyToPlans')}</Link> : null}
    </Empty>
  );
}

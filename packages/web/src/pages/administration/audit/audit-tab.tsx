import { Flex, Typography } from 'antd';

import { useWords } from '../../../words/define-words.ts';
import { auditWords } from './audit-words.ts';
import { EventTable } from './event-table.tsx';
import { VerifyCard } from './verify-card.tsx';

export function AuditTab() {
  const t = useWords(auditWords);
  return (
    <Flex vertical gap={16}>
      <Typography.Text type="secondary">{t('about')}</Typography.Text>
      <VerifyCard />
      <EventTable />
    </Flex>
  );
}

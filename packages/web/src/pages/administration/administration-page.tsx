/** What keeps the system going; each tab for those who may. */
import { useQuery } from '@tanstack/react-query';
import { Empty, Skeleton } from 'antd';
import type { ComponentType } from 'react';

import { directoryQuery } from '../../api/directory.ts';
import { useMay } from '../../api/me.ts';
import { useSearchState } from '../../app/search-state.ts';
import { Failure } from '../../ui/failure.tsx';
import { PageTabs } from '../../ui/page-tabs.tsx';
import { Page } from '../../ui/page.tsx';
import { RoleGrants } from '../../ui/role-grants.tsx';
import { usePrinting } from '../../ui/use-printing.ts';
import { WorkingCalendar } from '../../ui/working-calendar/working-calendar.tsx';
import { useWords } from '../../words/define-words.ts';
import { AccountsTab } from './accounts/accounts-tab.tsx';
import { administrationWords } from './administration-words.ts';
import { AuditTab } from './audit/audit-tab.tsx';
import { ChannelsTab } from './channels/channels-tab.tsx';
import { JobsTab } from './jobs/jobs-tab.tsx';
import { OutboxTab } from './outbox/outbox-tab.tsx';
import { SecurityTab } from './security/security-tab.tsx';

interface TabEntry {
  readonly right: string;
  readonly content: ComponentType;
}

const TABS = {
  accounts: { right: 'account.list', content: AccountsTab },
  roles: { right: 'account.list', content: RolesTab },
  calendar: { right: 'calendar.write', content: CalendarTab },
  channels: { right: 'channel.write', content: ChannelsTab },
  outbox: { right: 'channel.write', content: OutboxTab },
  jobs: { right: 'backup.run', content: JobsTab },
  audit: { right: 'audit.verify', content: AuditTab },
  security: { right: 'security-log.read', content: SecurityTab },
} as const satisfies Record<string, TabEntry>;
type Tab = keyof typeof TABS;

export function AdministrationPage() {
  const t = useWords(administrationWords);
  const may = useMay();
  const printing = usePrinting();
  const [state, setState] = useSearchState();
  const mine = (Object.keys(TABS) as Tab[]).filter((key) => may(TABS[key].right));
  const tab = mine.find((key) => key === state['tab']) ?? mine[0];
  return (
    <Page title={printing && tab !== undefined ? t(tab) : t('title')} landscape={tab === 'audit'}>
      {tab === undefined ? (
        <Empty description={t('nothing')} />
      ) : (
        <PageTabs
          label={t('title')}
          active={tab}
          onChange={(key) => {
            // What another tab was filtered by means nothing here.
            setState({
              ...Object.fromEntries(Object.keys(state).map((name) => [name, undefined])),
              tab: key,
            });
          }}
          tabs={mine.map((key) => {
            const Content: ComponentType = TABS[key].content;
            return { key, label: t(key), children: <Content /> };
          })}
        />
      )}
    </Page>
  );
}

function RolesTab() {
  const directory = useQuery(directoryQuery);
  if (directory.data === undefined)
    return directory.error === null ? (
      <Skeleton active title={false} />
    ) : (
      <Failure error={directory.error} onRetry={() => void directory.refetch()} />
    );
  return <RoleGrants directory={directory.data} />;
}

function CalendarTab() {
  return <WorkingCalendar thisYear={new Date().getFullYear()} />;
}

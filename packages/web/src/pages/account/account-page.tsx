/** What is one's own: notices, language, password, second factor, sessions, reminders, feeds, tokens. */
import type { ComponentType } from 'react';

import { useMe } from '../../api/me.ts';
import { useSearchState } from '../../app/search-state.ts';
import { PageTabs } from '../../ui/page-tabs.tsx';
import { Page } from '../../ui/page.tsx';
import { useWords } from '../../words/define-words.ts';
import { accountWords } from './account-words.ts';
import { AppearanceTab } from './appearance-tab.tsx';
import { DeliveryTab } from './delivery/delivery-tab.tsx';
import { FeedsTab } from './feeds-tab.tsx';
import { NoticesTab } from './notices-tab.tsx';
import { PasswordTab } from './password-tab.tsx';
import { SecondFactorTab } from './second-factor-tab.tsx';
import { SessionsTab } from './sessions-tab.tsx';
import { TokensTab } from './tokens/tokens-tab.tsx';

const TABS = {
  notices: NoticesTab,
  appearance: AppearanceTab,
  password: PasswordTab,
  secondFactor: SecondFactorTab,
  sessions: SessionsTab,
  delivery: DeliveryTab,
  feeds: FeedsTab,
  tokens: TokensTab,
} as const satisfies Record<string, ComponentType>;
type Tab = keyof typeof TABS;
const KEYS = Object.keys(TABS) as Tab[];

export function AccountPage() {
  const t = useWords(accountWords);
  const { name } = useMe();
  const [state, setState] = useSearchState();
  const tab = KEYS.find((key) => key === state['tab']) ?? 'notices';
  return (
    <Page title={t('title')} about={t('about', { name })}>
      <PageTabs
        label={t('title')}
        active={tab}
        placement="start"
        onChange={(key) => {
          setState({ tab: key, unread: undefined });
        }}
        tabs={KEYS.map((key) => {
          const Content = TABS[key];
          return { key, label: t(key), children: <Content /> };
        })}
      />
    </Page>
  );
}

/** What stands around every page: navigation, search, notices, the person. */
import { MenuOutlined } from '@ant-design/icons';
import { useQuery } from '@tanstack/react-query';
import { Outlet, useLocation } from '@tanstack/react-router';
import { Button, Drawer, Flex, Grid, Layout, Typography } from 'antd';
import { lazy, Suspense, useEffect, useState } from 'react';

import { DirectoryContext, directoryQuery } from '../../api/directory.ts';
import { useLive } from '../../api/live.ts';
import { useMay } from '../../api/me.ts';
import { setSessionEnded, useSessionEnded } from '../../api/session-end.ts';
import { Logo } from '../../ui/logo.tsx';
import { useWords } from '../../words/define-words.ts';
import { AccountMenu } from './account-menu.tsx';
import { HeaderSearch } from './header-search.tsx';
import { LanguageButton } from './language-button.tsx';
import { Navigation } from './navigation.tsx';
import { NoticesButton } from './notices-button.tsx';
import { OfflineNotice } from './offline-notice.tsx';
import { shellWords } from './shell-words.ts';
import { useKeptFocus } from './use-kept-focus.ts';

/** Loaded only when a session ends while somebody is at work. */
const SignInAgain = lazy(async () => ({
  default: (await import('../../pages/sign-in/sign-in-again.tsx')).SignInAgain,
}));

const CONTENT = 'content';
const MY_WORK = ['my-work'] as const;
const MY_WORK_KEYS = [['my-work'], ['notices']] as const;

export function Shell() {
  const { data: directory } = useQuery(directoryQuery);
  return (
    <DirectoryContext value={directory}>
      <Frame />
    </DirectoryContext>
  );
}

function Frame() {
  const t = useWords(shellWords);
  const may = useMay();
  const works = may('work.read');
  useLive(works ? MY_WORK : [], MY_WORK_KEYS);
  useKeptFocus(CONTENT);
  const screens = Grid.useBreakpoint();
  const wide = screens.lg === true;
  // Where the window is narrow, tables need the room more.
  const navigationWidth = screens.xl === true ? 208 : 176;
  const pathname = useLocation({ select: (at) => at.pathname });
  const [openAt, setOpenAt] = useState<string | null>(null);
  const open = openAt === pathname;
  const sessionEnded = useSessionEnded();
  // The answer that led to the sign-in before was no end of a session.
  useEffect(() => {
    setSessionEnded(false);
  }, []);
  return (
    <Layout style={{ minHeight: '100vh' }}>
      <a className="tz-skip" href={`#${CONTENT}`}>
        {t('skip')}
      </a>
      <Layout.Header
        className="tz-no-print"
        style={{
          display: 'flex',
          alignItems: 'center',
          gap: 12,
          position: 'sticky',
          top: 0,
          zIndex: 100,
          borderBottom: '1px solid var(--ant-color-border-secondary)',
          paddingInline: wide ? 20 : 12,
        }}
      >
        {wide ? null : (
          <Button
            type="text"
            icon={<MenuOutlined />}
            aria-label={t('openNavigation')}
            onClick={() => {
              setOpenAt(pathname);
            }}
          />
        )}
        <Flex align="center" gap={10} style={{ width: wide ? navigationWidth - 20 : undefined }}>
          <Logo />
          <Typography.Text strong style={{ fontSize: 17, whiteSpace: 'nowrap' }}>
            {t('app')}
          </Typography.Text>
        </Flex>
        <div style={{ flex: 1, maxWidth: 480, minWidth: 0 }}>{works ? <HeaderSearch /> : null}</div>
        <Flex align="center" gap={4} style={{ marginInlineStart: 'auto' }}>
          <LanguageButton />
          {works ? <NoticesButton /> : null}
          <AccountMenu />
        </Flex>
      </Layout.Header>
      <Layout>
        {wide ? (
          <Layout.Sider
            width={navigationWidth}
            className="tz-no-print"
            theme="light"
            style={{
              position: 'sticky',
              top: 56,
              height: 'calc(100vh - 56px)',
              overflowY: 'auto',
              borderInlineEnd: '1px solid var(--ant-color-border-secondary)',
              paddingTop: 8,
            }}
          >
            <Navigation />
          </Layout.Sider>
        ) : (
          <Drawer
            open={open}
            placement="left"
            size={280}
            title={t('app')}
            onClose={() => {
              setOpenAt(null);
            }}
            styles={{ body: { padding: 8 } }}
          >
            <Navigation
              onGo={() => {
                setOpenAt(null);
              }}
            />
          </Drawer>
        )}
        <Layout.Content id={CONTENT} role="main" tabIndex={-1} style={{ minWidth: 0, outline: 'none' }}>
          <OfflineNotice />
          <Outlet />
        </Layout.Content>
      </Layout>
      {sessionEnded ? (
        <Suspense>
          <SignInAgain />
        </Suspense>
      ) : null}
    </Layout>
  );
}

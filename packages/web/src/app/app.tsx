/** The app: providers from the outside in, then the router. */
import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { App as AntApp, ConfigProvider } from 'antd';
import enUS from 'antd/locale/en_US';
import zhCN from 'antd/locale/zh_CN';
import dayjs from 'dayjs';
import 'dayjs/locale/zh-cn';
import { useEffect } from 'react';

import { queryClient } from '../api/query-client.ts';
import { usePreferences } from '../preferences/preferences.ts';
import '../words/i18n.ts';
import { router } from './router.tsx';
import { themeFor } from './theme.ts';
import { useDark } from './use-dark.ts';
import { useStill } from './use-still.ts';

/** The server puts a fresh one into every page: styles made at run time carry it. */
const nonce = document.querySelector<HTMLMetaElement>('meta[property="csp-nonce"]')?.nonce ?? '';

export function App() {
  const { language } = usePreferences();
  const dark = useDark();
  const still = useStill();
  dayjs.locale(language === 'zh' ? 'zh-cn' : 'en');
  useEffect(() => {
    document.documentElement.style.colorScheme = dark ? 'dark' : 'light';
    document.documentElement.dataset['theme'] = dark ? 'dark' : 'light';
  }, [dark]);
  return (
    <ConfigProvider
      csp={{ nonce }}
      locale={language === 'zh' ? zhCN : enUS}
      theme={themeFor({ dark, still, language })}
      button={{ autoInsertSpace: false }}
    >
      <AntApp style={{ minHeight: '100vh' }}>
        <QueryClientProvider client={queryClient}>
          <RouterProvider router={router} />
        </QueryClientProvider>
      </AntApp>
    </ConfigProvider>
  );
}

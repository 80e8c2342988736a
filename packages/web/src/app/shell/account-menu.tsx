import { LogoutOutlined, UserOutlined } from '@ant-design/icons';
import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { Button, Dropdown, Grid, type MenuProps } from 'antd';

import { answer, api } from '../../api/client.ts';
import { useDirectory } from '../../api/directory.ts';
import { useMe } from '../../api/me.ts';
import { setPreferences, usePreferences, type ThemeMode } from '../../preferences/preferences.ts';
import { useWords } from '../../words/define-words.ts';
import { shellWords } from './shell-words.ts';

const THEMES = ['system', 'light', 'dark'] as const satisfies readonly ThemeMode[];
const THEME_WORDS = { system: 'themeSystem', light: 'themeLight', dark: 'themeDark' } as const;

export function AccountMenu() {
  const t = useWords(shellWords);
  const me = useMe();
  const name = useDirectory()?.person(me.person)?.name ?? me.name;
  const { theme } = usePreferences();
  const client = useQueryClient();
  const navigate = useNavigate();
  const wide = Grid.useBreakpoint().md === true;
  const signOut = async (): Promise<void> => {
    await answer(api.DELETE('/api/v1/sign-in'));
    client.clear();
    await navigate({ to: '/sign-in', search: {} });
  };
  const items: MenuProps['items'] = [
    {
      key: 'account',
      icon: <UserOutlined />,
      label: t('account'),
      onClick: () => void navigate({ to: '/account', search: {} }),
    },
    {
      key: 'theme',
      type: 'group',
      label: t('theme'),
      children: THEMES.map((mode) => ({
        key: mode,
        label: `${mode === theme ? '✓ ' : '\u2003'}${t(THEME_WORDS[mode])}`,
        onClick: () => {
          setPreferences({ theme: mode });
        },
      })),
    },
    { type: 'divider' },
    { key: 'sign-out', icon: <LogoutOutlined />, label: t('signOut'), onClick: () => void signOut() },
  ];
  return (
    <Dropdown menu={{ items }} trigger={['click']}>
      <Button type="text" icon={<UserOutlined />} aria-label={t('me', { name })}>
        {wide ? name : null}
      </Button>
    </Dropdown>
  );
}

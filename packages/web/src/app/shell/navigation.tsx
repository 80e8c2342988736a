/** The main navigation: what a person may go to, grouped as they work. */
import {
  ApartmentOutlined,
  BookOutlined,
  CheckSquareOutlined,
  DashboardOutlined,
  FileTextOutlined,
  ProfileOutlined,
  RocketOutlined,
  SafetyCertificateOutlined,
  SettingOutlined,
} from '@ant-design/icons';
import { useQuery } from '@tanstack/react-query';
import { Link, useLocation } from '@tanstack/react-router';
import { Menu, type MenuProps } from 'antd';

import { useMay } from '../../api/me.ts';
import { registersQuery, type RegisterSummary } from '../../api/registers.ts';
import { useWords } from '../../words/define-words.ts';
import { useLabel } from '../../words/label.ts';
import { shellWords } from './shell-words.ts';

/** Which entry an address belongs to. */
function entryOf(path: string): string {
  const [, first = '', second = ''] = path.split('/');
  if (first === '') return '/';
  if (first === 'ledger') return second === 'finding' ? '/findings' : `/ledger/${second}`;
  return `/${first}`;
}

/** Branches stand in their commitment, findings have a page of their own; commitments come first. */
const shownIn = (registers: readonly RegisterSummary[]): readonly RegisterSummary[] =>
  registers
    .filter(({ id, parent }) => parent === null && id !== 'finding')
    .toSorted((a, b) => Number(b.id === 'commitment') - Number(a.id === 'commitment'));

export function Navigation({ onGo }: { readonly onGo?: () => void }) {
  const t = useWords(shellWords);
  const label = useLabel();
  const may = useMay();
  const pathname = useLocation({ select: (at) => at.pathname });
  const { data: registers } = useQuery(registersQuery);
  const works = may('work.read');
  const items: MenuProps['items'] = [
    ...(works
      ? [
          { key: '/', icon: <CheckSquareOutlined />, label: <Link to="/">{t('myWork')}</Link> },
          { key: '/plans', icon: <FileTextOutlined />, label: <Link to="/plans">{t('plans')}</Link> },
          {
            key: 'ledger',
            icon: <BookOutlined />,
            label: t('ledger'),
            children: shownIn(registers?.items ?? []).map((register) => ({
              key: `/ledger/${register.id}`,
              label: (
                <Link to="/ledger/$register" params={{ register: register.id }}>
                  {label(register.label)}
                </Link>
              ),
            })),
          },
          {
            key: '/findings',
            icon: <SafetyCertificateOutlined />,
            label: <Link to="/findings">{t('findings')}</Link>,
          },
          {
            key: '/dashboard',
            icon: <DashboardOutlined />,
            label: <Link to="/dashboard">{t('dashboard')}</Link>,
          },
          { type: 'divider' as const },
        ]
      : []),
    ...(may('organisation.write')
      ? [
          {
            key: '/first-steps',
            icon: <RocketOutlined />,
            label: (
              <Link to="/first-steps" search={{}}>
                {t('firstSteps')}
              </Link>
            ),
          },
        ]
      : []),
    {
      key: '/organisation',
      icon: <ApartmentOutlined />,
      label: <Link to="/organisation">{t('organisation')}</Link>,
    },
    { key: '/registers', icon: <ProfileOutlined />, label: <Link to="/registers">{t('registers')}</Link> },
    ...(may('account.list') || may('security-log.read') || may('channel.write') || may('audit.verify')
      ? [
          {
            key: '/administration',
            icon: <SettingOutlined />,
            label: <Link to="/administration">{t('administration')}</Link>,
          },
        ]
      : []),
  ];
  return (
    <nav aria-label={t('navigation')}>
      <Menu
        mode="inline"
        items={items}
        selectedKeys={[entryOf(pathname)]}
        defaultOpenKeys={['ledger']}
        style={{ borderInlineEnd: 0 }}
        {...(onGo === undefined ? {} : { onClick: onGo })}
      />
    </nav>
  );
}

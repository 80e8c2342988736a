import { Grid, Select, Tabs } from 'antd';
import type { ReactNode } from 'react';

interface PageTab<K extends string> {
  readonly key: K;
  readonly label: string;
  readonly children: ReactNode;
}

interface PageTabsProps<K extends string> {
  readonly label: string;
  readonly active: K;
  readonly tabs: readonly PageTab<K>[];
  readonly placement?: 'top' | 'start';
  /** The narrowest window that has room for them. */
  readonly from?: 'sm' | 'lg';
  readonly onChange: (key: K) => void;
}

/**
 * The many tabs of a page; where there is no room for them in a row, a list to choose from. (The component's own overflow
 * button stands among the tabs, where readers of screens expect tabs alone.)
 */
export function PageTabs<K extends string>({
  label,
  active,
  tabs,
  placement = 'top',
  from = 'lg',
  onChange,
}: PageTabsProps<K>) {
  const wide = Grid.useBreakpoint()[from] === true;
  if (wide)
    return (
      <Tabs
        activeKey={active}
        tabPlacement={placement}
        destroyOnHidden
        items={[...tabs]}
        onChange={(key) => {
          onChange(key as K);
        }}
      />
    );
  return (
    <>
      <Select<K>
        aria-label={label}
        value={active}
        options={tabs.map((tab) => ({ value: tab.key, label: tab.label }))}
        onChange={onChange}
        style={{ width: '100%', marginBottom: 16 }}
      />
      {tabs.find(({ key }) => key === active)?.children}
    </>
  );
}

/** One register's definition: what it holds, how it moves, its versions, and making the next. */
import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { Alert, Button, Flex, Skeleton, Tabs } from 'antd';
import { lazy, Suspense } from 'react';

import { definitionQuery, type RegisterDefinition } from '../../api/definition.ts';
import { isStatus } from '../../api/problem.ts';
import { useSearchState } from '../../app/search-state.ts';
import { Failure } from '../../ui/failure.tsx';
import { Page } from '../../ui/page.tsx';
import { asSentence } from '../../words/as-sentence.ts';
import { useWords } from '../../words/define-words.ts';
import { useLabel } from '../../words/label.ts';
import { FieldsTable } from './about/fields-table.tsx';
import { LifecycleInWords } from './about/lifecycle-in-words.tsx';
import { RulesInWords } from './about/rules-in-words.tsx';
import { registerWords } from './register-words.ts';
import { VersionsTab } from './versions-tab.tsx';

const LifecycleDiagram = lazy(() =>
  import('./diagram/lifecycle-diagram.tsx').then((module) => ({ default: module.LifecycleDiagram })),
);
const EditTab = lazy(() => import('./edit/edit-tab.tsx').then((module) => ({ default: module.EditTab })));
const NewFromTemplate = lazy(() =>
  import('./edit/new-from-template.tsx').then((module) => ({ default: module.NewFromTemplate })),
);

export function RegisterPage() {
  const { register } = useParams({ from: '/shell/registers/$register' });
  const [search] = useSearchState();
  const newest = useQuery(definitionQuery(register));
  const template = search['from'];
  if (newest.data !== undefined) return <Definition key={register} newest={newest.data} />;
  if (template !== undefined && isStatus(newest.error, 404))
    return (
      <Suspense fallback={<Skeleton active title={false} />}>
        <NewFromTemplate register={register} template={template} search={search} />
      </Suspense>
    );
  return (
    <Page title={register} wide>
      {newest.error === null ? (
        <Skeleton active title={false} />
      ) : (
        <Failure error={newest.error} onRetry={() => void newest.refetch()} />
      )}
    </Page>
  );
}

const TABS = ['about', 'lifecycle', 'edit', 'versions'] as const;

function Definition({ newest }: { readonly newest: RegisterDefinition }) {
  const t = useWords(registerWords);
  const label = useLabel();
  const [search, setSearch] = useSearchState();
  const wanted = Number(search['version']);
  const isOld = Number.isInteger(wanted) && wanted > 0 && wanted < newest.version;
  const old = useQuery({ ...definitionQuery(newest.id, wanted), enabled: isOld });
  const shown = isOld ? old.data : newest;
  const tab = TABS.find((one) => one === search['tab']) ?? 'about';
  return (
    <Page
      wide
      title={label(newest.label)}
      about={`${asSentence(label(newest.purpose))}\u00a0· ${t('version', { version: newest.version })}`}
      actions={
        <Link to="/ledger/$register" params={{ register: newest.id }}>
          <Button>{t('openLedger')}</Button>
        </Link>
      }
    >
      {isOld ? (
        <Alert
          type="info"
          showIcon
          style={{ marginBottom: 12 }}
          title={t('older', { version: wanted })}
          action={
            <Button
              size="small"
              onClick={() => {
                setSearch({ version: undefined });
              }}
            >
              {t('showNewest')}
            </Button>
          }
        />
      ) : null}
      <Failure error={old.error} onRetry={() => void old.refetch()} />
      <Tabs
        activeKey={tab}
        destroyOnHidden
        onChange={(key) => {
          setSearch({ tab: key === 'about' ? undefined : key });
        }}
        items={TABS.map((key) => ({
          key,
          label: t(`tab_${key}`),
          children:
            shown === undefined ? (
              <Skeleton active title={false} />
            ) : (
              <Suspense fallback={<Skeleton active title={false} />}>
                <TabContent
                  tab={key}
                  shown={shown}
                  newest={newest}
                  onLook={(version) => {
                    setSearch({ version: String(version), tab: undefined });
                  }}
                />
              </Suspense>
            ),
        }))}
      />
    </Page>
  );
}

interface TabContentProps {
  readonly tab: (typeof TABS)[number];
  readonly shown: RegisterDefinition;
  readonly newest: RegisterDefinition;
  readonly onLook: (version: number) => void;
}

function TabContent({ tab, shown, newest, onLook }: TabContentProps) {
  switch (tab) {
    case 'about':
      return (
        <Flex vertical gap={20}>
          <FieldsTable definition={shown} />
          <RulesInWords definition={shown} />
        </Flex>
      );
    case 'lifecycle':
      return (
        <Flex vertical gap={16}>
          <LifecycleDiagram definition={shown} />
          <div>
            <LifecycleInWords definition={shown} />
          </div>
        </Flex>
      );
    case 'edit':
      return <EditTab newest={newest} base={newest} />;
    case 'versions':
      return <VersionsTab newest={newest} onLook={onLook} />;
  }
}

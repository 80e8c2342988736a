/** Units, posts, people, who stands in for whom, and roles. */
import { ImportOutlined, SwapOutlined } from '@ant-design/icons';
import { useQuery } from '@tanstack/react-query';
import { Button, Drawer, Skeleton } from 'antd';
import { useState } from 'react';

import { directoryQuery, type Directory } from '../../api/directory.ts';
import { useMay } from '../../api/me.ts';
import { useSearchState } from '../../app/search-state.ts';
import { Failure } from '../../ui/failure.tsx';
import { OrganisationImport } from '../../ui/organisation-import/organisation-import.tsx';
import { Page } from '../../ui/page.tsx';
import { PageTabs } from '../../ui/page-tabs.tsx';
import { RoleGrants } from '../../ui/role-grants.tsx';
import { useWords } from '../../words/define-words.ts';
import { DelegationsTab } from './delegations/delegations-tab.tsx';
import { HandoverWizard } from './handover/handover-wizard.tsx';
import { organisationWords } from './organisation-words.ts';
import { PeopleTab } from './people/people-tab.tsx';
import { UnitsTab } from './units/units-tab.tsx';

const TABS = ['units', 'people', 'delegations', 'roles'] as const;

export function OrganisationPage() {
  const t = useWords(organisationWords);
  const may = useMay();
  const directory = useQuery(directoryQuery);
  const [state, setState] = useSearchState();
  const [importing, setImporting] = useState(false);
  const hasUnits = (directory.data?.units.length ?? 0) > 0;
  return (
    <Page
      title={t('title')}
      about={t('about')}
      actions={
        may('organisation.write') && hasUnits ? (
          <>
            <Button
              icon={<ImportOutlined />}
              onClick={() => {
                setImporting(true);
              }}
            >
              {t('import')}
            </Button>
            <Button
              type="primary"
              icon={<SwapOutlined />}
              onClick={() => {
                setState({ handover: 'new', post: undefined });
              }}
            >
              {t('handOver')}
            </Button>
          </>
        ) : undefined
      }
    >
      <Failure error={directory.error} onRetry={() => void directory.refetch()} />
      {directory.isPending ? <Skeleton active title={false} paragraph={{ rows: 8 }} /> : null}
      {directory.data === undefined ? null : <OrganisationTabs directory={directory.data} />}
      <Drawer
        open={importing}
        title={t('import')}
        size={860}
        destroyOnHidden
        onClose={() => {
          setImporting(false);
        }}
      >
        <OrganisationImport
          ways={['file', 'paste']}
          onImported={() => {
            setImporting(false);
          }}
        />
      </Drawer>
      {directory.data !== undefined && state['handover'] !== undefined && may('organisation.write') ? (
        <HandoverWizard
          directory={directory.data}
          leaver={state['handover']}
          post={state['post']}
          onClose={() => {
            setState({ handover: undefined, post: undefined });
          }}
        />
      ) : null}
    </Page>
  );
}

function OrganisationTabs({ directory }: { readonly directory: Directory }) {
  const t = useWords(organisationWords);
  const [state, setState] = useSearchState();
  const tab = TABS.find((one) => one === state['tab']) ?? 'units';
  return (
    <PageTabs
      label={t('title')}
      from="sm"
      active={tab}
      onChange={(key) => {
        setState({ tab: key === 'units' ? undefined : key, q: undefined, person: undefined });
      }}
      tabs={TABS.map((key) => ({
        key,
        label: t(key),
        children:
          key === 'units' ? (
            <UnitsTab directory={directory} />
          ) : key === 'people' ? (
            <PeopleTab directory={directory} />
          ) : key === 'delegations' ? (
            <DelegationsTab directory={directory} />
          ) : (
            <RoleGrants directory={directory} />
          ),
      }))}
    />
  );
}

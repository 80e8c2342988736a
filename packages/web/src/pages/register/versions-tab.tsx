import { useQueries } from '@tanstack/react-query';
import { Button, Table, Tag, Typography } from 'antd';

import { definitionQuery, type RegisterDefinition } from '../../api/definition.ts';
import { useWords } from '../../words/define-words.ts';
import { useLabel } from '../../words/label.ts';
import { registerWords } from './register-words.ts';

interface VersionsTabProps {
  readonly newest: RegisterDefinition;
  readonly onLook: (version: number) => void;
}

/** Older ones are not asked for. */
const MOST = 50;

/** What each version changed against the one before. */
export function VersionsTab({ newest, onLook }: VersionsTabProps) {
  const t = useWords(registerWords);
  const label = useLabel();
  const numbers = Array.from({ length: Math.min(newest.version, MOST) }, (_, at) => newest.version - at);
  // Numbers may have been skipped: what is not there is left out.
  const found = useQueries({
    queries: numbers.map((version) => ({ ...definitionQuery(newest.id, version), retry: false })),
    combine: (results) => results.flatMap(({ data }) => (data === undefined ? [] : [data])),
  });
  const rows = found.map((definition, at) => ({ definition, before: found[at + 1] }));
  const named = (items: readonly { readonly label: RegisterDefinition['label'] }[]): string =>
    items.length === 0 ? t('none') : items.map((one) => label(one.label)).join(t('between'));
  return (
    <>
      <Typography.Paragraph type="secondary">{t('versionsAbout')}</Typography.Paragraph>
      <Table
        size="small"
        pagination={false}
        rowKey={({ definition }) => definition.version}
        dataSource={rows}
        columns={[
          {
            title: t('tab_versions'),
            width: 160,
            render: (_, { definition }) => (
              <>
                {t('version', { version: definition.version })}{' '}
                {definition.version === newest.version ? <Tag>{t('newest')}</Tag> : null}
              </>
            ),
          },
          {
            title: t('traits'),
            render: (_, { definition, before }) => {
              if (before === undefined) return t('firstVersion');
              const fields = changes(before.fields, definition.fields);
              const stages = changes(before.lifecycle.stages, definition.lifecycle.stages);
              const said = [
                ...(fields.same
                  ? []
                  : [t('changedFields', { added: named(fields.added), removed: named(fields.removed) })]),
                ...(stages.same
                  ? []
                  : [t('changedStages', { added: named(stages.added), removed: named(stages.removed) })]),
              ];
              return said.length === 0 ? t('changedNothing') : said.join('; ');
            },
          },
          {
            key: 'look',
            title: <span className="tz-hidden">{t('look')}</span>,
            width: 96,
            render: (_, { definition }) => (
              <Button
                size="small"
                onClick={() => {
                  onLook(definition.version);
                }}
              >
                {t('look')}
              </Button>
            ),
          },
        ]}
      />
    </>
  );
}

function changes<T extends { readonly id: string }>(before: readonly T[], after: readonly T[]) {
  const added = after.filter(({ id }) => !before.some((one) => one.id === id));
  const removed = before.filter(({ id }) => !after.some((one) => one.id === id));
  return { added, removed, same: added.length === 0 && removed.length === 0 };
}

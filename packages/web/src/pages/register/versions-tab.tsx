import { useQueries } from '@tanstack/react-query';
import { Button, Tag, Typography } from 'antd';

import { definitionQuery, type RegisterDefinition } from '../../api/definition.ts';
import { PlainTable } from '../../ui/plain-table.tsx';
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
  const said = (definition: RegisterDefinition, before: RegisterDefinition | undefined): string => {
    if (before === undefined) return t('firstVersion');
    const fields = changes(before.fields, definition.fields);
    const stages = changes(before.lifecycle.stages, definition.lifecycle.stages);
    const parts = [
      ...(fields.same
        ? []
        : [t('changedFields', { added: named(fields.added), removed: named(fields.removed) })]),
      ...(stages.same
        ? []
        : [t('changedStages', { added: named(stages.added), removed: named(stages.removed) })]),
    ];
    return parts.length === 0 ? t('changedNothing') : parts.join('; ');
  };
  return (
    <>
      <Typography.Paragraph type="secondary">{t('versionsAbout')}</Typography.Paragraph>
      <PlainTable
        caption={t('tab_versions')}
        head={[
          t('tab_versions'),
          t('changes'),
          <span key="look" className="tz-hidden">
            {t('look')}
          </span>,
        ]}
        rows={rows.map(({ definition, before }) => ({
          key: String(definition.version),
          cells: [
            <>
              {t('version', { version: definition.version })}{' '}
              {definition.version === newest.version ? <Tag>{t('newest')}</Tag> : null}
            </>,
            said(definition, before),
            <Button
              key="look"
              size="small"
              onClick={() => {
                onLook(definition.version);
              }}
            >
              {t('look')}
            </Button>,
          ],
        }))}
      />
    </>
  );
}

function changes<T extends { readonly id: string }>(before: readonly T[], after: readonly T[]) {
  const added = after.filter(({ id }) => !before.some((one) => one.id === id));
  const removed = before.filter(({ id }) => !after.some((one) => one.id === id));
  return { added, removed, same: added.length === 0 && removed.length === 0 };
}

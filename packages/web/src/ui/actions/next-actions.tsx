/** What may be done with a record now, and for the rest why not and who may. */
import { useQuery } from '@tanstack/react-query';
import { Button, Collapse, Flex, Skeleton, Typography } from 'antd';
import { useState } from 'react';

import type { RegisterDefinition } from '../../api/definition.ts';
import { actionsQuery, type Action } from '../../api/record-parts.ts';
import type { LedgerRecord } from '../../api/records.ts';
import { useWords } from '../../words/define-words.ts';
import { useLabel } from '../../words/label.ts';
import { Failure } from '../failure.tsx';
import { TransitionDialog } from '../transition-dialog/transition-dialog.tsx';
import { isDoable, mainAction } from '../transition-dialog/transition-needs.ts';
import { useActorWords } from '../transition-dialog/use-actor-words.ts';
import { actionsWords } from './actions-words.ts';

interface NextActionsProps {
  readonly record: LedgerRecord;
  readonly definition: RegisterDefinition;
  /** Buttons alone, for a line of a list. */
  readonly brief?: boolean;
  readonly onDone?: (transition: string) => void;
}

export function NextActions({ record, definition, brief = false, onDone }: NextActionsProps) {
  const t = useWords(actionsWords);
  const label = useLabel();
  const [chosen, setChosen] = useState<Action | null>(null);
  const { data, error, refetch } = useQuery(actionsQuery(record.id));
  if (data === undefined)
    return error === null ? (
      <Skeleton active title={false} paragraph={{ rows: 2 }} />
    ) : (
      <Failure error={error} onRetry={() => void refetch()} />
    );
  const doable = data.filter(isDoable);
  const blocked = data.filter((action) => !isDoable(action));
  const main = mainAction(data, definition, record.stage);
  return (
    <Flex vertical gap={10}>
      {doable.length === 0 ? (
        <Typography.Text type="secondary">{data.length === 0 ? t('ended') : t('none')}</Typography.Text>
      ) : (
        <Flex gap={8} wrap>
          {[...(main === undefined ? [] : [main]), ...doable.filter((action) => action !== main)].map(
            (action) => (
              <Button
                key={action.transition}
                type={action === main ? 'primary' : 'default'}
                onClick={() => {
                  setChosen(action);
                }}
              >
                {label(action.label)}
                {action.voices === null ? '' : ` ${t('voices', action.voices)}`}
              </Button>
            ),
          )}
        </Flex>
      )}
      {brief || blocked.length === 0 ? null : (
        <Collapse
          ghost
          size="small"
          items={[
            {
              key: 'blocked',
              label: t('blocked', { count: blocked.length }),
              children: <Blocked actions={blocked} definition={definition} />,
            },
          ]}
        />
      )}
      {chosen === null ? null : (
        <TransitionDialog
          key={chosen.transition}
          record={record}
          definition={definition}
          action={chosen}
          onClose={() => {
            setChosen(null);
          }}
          onDone={() => onDone?.(chosen.transition)}
        />
      )}
    </Flex>
  );
}

/** Its refusal names them already: "不归您办。可以办理的：…". */
const NAMES_WHO: ReadonlySet<string> = new Set(['LG-2103']);

function Blocked({
  actions,
  definition,
}: {
  readonly actions: readonly Action[];
  readonly definition: RegisterDefinition;
}) {
  const t = useWords(actionsWords);
  const label = useLabel();
  const actors = useActorWords(definition);
  return (
    <ul style={{ margin: 0, paddingInlineStart: 18 }}>
      {actions.map(({ transition, label: name, refusals }) => {
        const who = definition.lifecycle.transitions.find(({ id }) => id === transition)?.who ?? [];
        const named = refusals.some(({ code }) => NAMES_WHO.has(code));
        return (
          <li key={transition} style={{ marginBottom: 6 }}>
            <Typography.Text strong>{label(name)}</Typography.Text>
            {[...new Set(refusals.map(({ words }) => label(words)))].map((why) => (
              <div key={why}>
                <Typography.Text type="secondary">{why}</Typography.Text>
              </div>
            ))}
            {named ? null : (
              <Typography.Text type="secondary">{t('who', { who: actors(who) })}</Typography.Text>
            )}
          </li>
        );
      })}
    </ul>
  );
}

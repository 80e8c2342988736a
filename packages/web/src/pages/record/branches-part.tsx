/** The records beneath: who accepted, reported, was verified. */
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Flex, Tag, Typography } from 'antd';

import { useDefinition, type RegisterDefinition } from '../../api/definition.ts';
import { branchesQuery } from '../../api/record-parts.ts';
import type { LedgerRecord, RecordSummary } from '../../api/records.ts';
import { Failure } from '../../ui/failure.tsx';
import { Light } from '../../ui/light.tsx';
import { PersonInOffice, UnitName } from '../../ui/names.tsx';
import { StageTag } from '../../ui/stage-tag.tsx';
import { useDates } from '../../words/dates.ts';
import { useWords } from '../../words/define-words.ts';
import { Part } from './card.tsx';
import { recordWords } from './record-words.ts';

interface BranchesPartProps {
  readonly record: LedgerRecord;
  readonly definition: RegisterDefinition;
}

export function BranchesPart({ record, definition }: BranchesPartProps) {
  const t = useWords(recordWords);
  const { data, error, refetch } = useQuery(branchesQuery(record.id));
  const divides = definition.lifecycle.transitions.some(({ effects = [] }) =>
    effects.some(({ kind }) => kind === 'open-branches'),
  );
  if (!divides && (data === undefined || data.length === 0)) return null;
  // Nothing is divided by nature in a register that nests: it is said only once it is.
  if (definition.nests === true && data?.length === 0) return null;
  return (
    <Part title={t('branches')}>
      <Failure error={error} onRetry={() => void refetch()} />
      {data?.length === 0 ? <Typography.Text type="secondary">{t('branchesNone')}</Typography.Text> : null}
      <ul style={{ listStyle: 'none', margin: 0, padding: 0 }}>
        {data?.map((branch, at) => (
          <li
            key={branch.id}
            style={
              at === 0
                ? {}
                : { borderTop: '1px solid var(--ant-color-border-secondary)', marginTop: 10, paddingTop: 10 }
            }
          >
            <Branch branch={branch} ofTitle={record.title} />
          </li>
        ))}
      </ul>
    </Part>
  );
}

function Branch({ branch, ofTitle }: { readonly branch: RecordSummary; readonly ofTitle: string }) {
  const t = useWords(recordWords);
  const { day } = useDates();
  const definition = useDefinition(branch.register, branch.definition);
  const { role, handler, result } = branch.data;
  return (
    <div>
      <Flex gap={8} wrap align="center">
        {role === 'lead' || role === 'joint' ? <Tag style={{ marginInlineEnd: 0 }}>{t(role)}</Tag> : null}
        <Link to="/records/$record" params={{ record: branch.id }}>
          <UnitName id={branch.unit} />
        </Link>
        <StageTag definition={definition} stage={branch.stage} />
        <Light timeliness={branch.timeliness} light={branch.light} />
        {branch.dueOn === null ? null : (
          <Typography.Text type="secondary">{day(branch.dueOn)}</Typography.Text>
        )}
        {typeof handler === 'string' ? (
          <Typography.Text type="secondary">
            <PersonInOffice post={handler} />
          </Typography.Text>
        ) : null}
      </Flex>
      {branch.title === ofTitle ? null : <div>{branch.title}</div>}
      {typeof result === 'string' ? (
        <Typography.Paragraph type="secondary" ellipsis={{ rows: 2 }} style={{ margin: '4px 0 0' }}>
          {result}
        </Typography.Paragraph>
      ) : null}
    </div>
  );
}

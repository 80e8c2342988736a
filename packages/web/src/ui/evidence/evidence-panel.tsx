/** Proof of a record or of one of its periods: what is asked for, what is missing, what was given, and a place to add more. */
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Divider, Flex, Image, Skeleton, Typography } from 'antd';

import type { RegisterDefinition } from '../../api/definition.ts';
import { evidenceQuery, reloadAround } from '../../api/record-parts.ts';
import { useWords } from '../../words/define-words.ts';
import { useLabel } from '../../words/label.ts';
import { Failure } from '../failure.tsx';
import { usePrinting } from '../use-printing.ts';
import { AddFiles } from './add-files.tsx';
import { evidenceWords } from './evidence-words.ts';
import { ExpectedList } from './expected-list.tsx';
import { FileLine } from './file-line.tsx';

interface EvidencePanelProps {
  readonly record: string;
  readonly definition: RegisterDefinition;
  /** A period; null: what concerns the record as a whole. */
  readonly occurrence: string | null;
  readonly mayAdd: boolean;
  /** Only these of the expected list; default all of the record or period. */
  readonly only?: readonly string[];
  /** Without what was taken back, for dialogs. */
  readonly brief?: boolean;
}

export function EvidencePanel({
  record,
  definition,
  occurrence,
  mayAdd,
  only,
  brief = false,
}: EvidencePanelProps) {
  const t = useWords(evidenceWords);
  const label = useLabel();
  const client = useQueryClient();
  const printing = usePrinting();
  const { data, error, refetch } = useQuery(evidenceQuery(record));
  if (data === undefined)
    return error === null ? (
      <Skeleton active title={false} paragraph={{ rows: 2 }} />
    ) : (
      <Failure error={error} onRetry={() => void refetch()} />
    );
  const named = (id: string): string => {
    const asked = definition.evidence?.find((one) => one.id === id);
    return asked === undefined ? id : label(asked.label);
  };
  const expected = data.expected.filter(
    (status) => status.occurrence === occurrence && (only === undefined || only.includes(status.expected)),
  );
  const given = data.given.filter(
    ({ proof }) => proof.occurrence === occurrence && (!brief || proof.withdrawnAt === null),
  );
  const inPeriods =
    occurrence === null
      ? data.given.filter(({ proof }) => proof.occurrence !== null && proof.withdrawnAt === null).length
      : 0;
  const choices = expected.map((status) => ({
    id: status.expected,
    label: named(status.expected),
    mediaTypes: definition.evidence?.find(({ id }) => id === status.expected)?.mediaTypes,
  }));
  return (
    <Flex vertical gap={10}>
      <ExpectedList definition={definition} expected={expected} />
      {inPeriods === 0 ? null : (
        <Typography.Text type="secondary">{t('inPeriods', { count: inPeriods })}</Typography.Text>
      )}
      {given.length === 0 ? (
        expected.length > 0 || inPeriods > 0 || (mayAdd && !printing) ? null : (
          <Typography.Text type="secondary">{t('none')}</Typography.Text>
        )
      ) : (
        <Image.PreviewGroup>
          <ul aria-label={t('given')} style={{ listStyle: 'none', margin: 0, padding: 0 }}>
            {given.map((one, at) => (
              <li key={one.proof.id}>
                {at === 0 ? null : <Divider style={{ margin: 0 }} />}
                <FileLine
                  given={one}
                  as={one.proof.expected === null ? null : named(one.proof.expected)}
                  mayWithdraw={mayAdd}
                />
              </li>
            ))}
          </ul>
        </Image.PreviewGroup>
      )}
      {mayAdd ? (
        <AddFiles
          record={record}
          occurrence={occurrence}
          choices={choices}
          onAdded={() => void reloadAround(client, record)}
        />
      ) : null}
    </Flex>
  );
}

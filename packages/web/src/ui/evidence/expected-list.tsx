import {
  CheckCircleFilled,
  ClockCircleFilled,
  ExclamationCircleFilled,
  MinusCircleOutlined,
} from '@ant-design/icons';
import { Flex, Typography } from 'antd';
import type { ReactNode } from 'react';

import type { RegisterDefinition } from '../../api/definition.ts';
import type { EvidenceList } from '../../api/record-parts.ts';
import { useDates } from '../../words/dates.ts';
import { useWords } from '../../words/define-words.ts';
import { useLabel } from '../../words/label.ts';
import { evidenceWords } from './evidence-words.ts';

type Status = EvidenceList['expected'][number];

/** What must be proven, and whether it is: a mark and a word for each. */
export function ExpectedList({
  definition,
  expected,
}: {
  readonly definition: RegisterDefinition;
  readonly expected: readonly Status[];
}) {
  const label = useLabel();
  if (expected.length === 0) return null;
  return (
    <ul style={{ listStyle: 'none', margin: 0, padding: 0 }}>
      {expected.map((status) => {
        const asked = definition.evidence?.find(({ id }) => id === status.expected);
        return (
          <li key={`${status.expected} ${status.occurrence ?? ''}`}>
            <ExpectedLine name={asked === undefined ? status.expected : label(asked.label)} status={status} />
          </li>
        );
      })}
    </ul>
  );
}

function ExpectedLine({ name, status }: { readonly name: string; readonly status: Status }) {
  const t = useWords(evidenceWords);
  const { day } = useDates();
  const { required, holdsUntil, short } = status;
  const optional = !required && status.state === 'missing';
  return (
    <Flex gap={8} align="baseline" wrap>
      <Mark state={optional ? 'optional' : status.state} />
      <span>{name}</span>
      <Typography.Text type={status.state === 'missing' && required ? 'danger' : 'secondary'}>
        {optional ? t('optional') : t(status.state)}
        {holdsUntil === null ? '' : `\u00a0· ${t('holdsUntil', { day: day(holdsUntil) })}`}
      </Typography.Text>
      {short.length === 0 ? null : (
        <Typography.Text type="warning">
          {short.map(({ why }) => t('short', { why: t(whyOf(why)) })).join(' ')}
        </Typography.Text>
      )}
    </Flex>
  );
}

const MARKS: Readonly<Record<Status['state'] | 'optional', ReactNode>> = {
  present: <CheckCircleFilled style={{ color: 'var(--ant-color-success)' }} />,
  expiring: <ClockCircleFilled style={{ color: 'var(--ant-color-warning)' }} />,
  missing: <ExclamationCircleFilled style={{ color: 'var(--ant-color-error)' }} />,
  optional: <MinusCircleOutlined style={{ color: 'var(--ant-color-text-tertiary)' }} />,
};

const Mark = ({ state }: { readonly state: Status['state'] | 'optional' }) => MARKS[state];

const WHYS = { expired: 'whyExpired', 'media-type': 'whyKind', 'other-period': 'whyPeriod' } as const;

function whyOf(why: unknown): 'whyExpired' | 'whyKind' | 'whyPeriod' | 'whyOther' {
  const kind = typeof why === 'object' && why !== null && 'kind' in why ? String(why.kind) : String(why);
  return kind in WHYS ? WHYS[kind as keyof typeof WHYS] : 'whyOther';
}

/** All that is known of the selected commitment, and what may be done with it. */
import { AimOutlined, LinkOutlined } from '@ant-design/icons';
import { Link } from '@tanstack/react-router';
import { Button, Flex, Typography } from 'antd';

import { useWords } from '../../../words/define-words.ts';
import { useLabel } from '../../../words/label.ts';
import type { CommitmentRow } from '../commitment-rows.ts';
import { useDesk } from '../desk-context.ts';
import { planWords } from '../plan-words.ts';
import { SeverityIcon } from '../lint/severity-icon.tsx';
import { CommitmentActions } from './commitment-actions.tsx';
import { CommitmentFacts } from './commitment-facts.tsx';

export function CommitmentDetail({ row }: { readonly row: CommitmentRow }) {
  const t = useWords(planWords);
  const label = useLabel();
  const { showInSource } = useDesk();
  const { original } = row.proposal;
  const quoteTells = bare(original.quote) !== bare(row.values.title);
  return (
    <div style={{ paddingBottom: 4 }}>
      {original.headings.length === 0 ? null : (
        <Typography.Text type="secondary" style={{ fontSize: 13 }}>
          {original.headings.join(' › ')}
        </Typography.Text>
      )}
      {quoteTells ? (
        <blockquote
          style={{
            margin: '6px 0 0',
            paddingInlineStart: 10,
            borderInlineStart: '3px solid var(--ant-color-border)',
            color: 'var(--ant-color-text-secondary)',
          }}
        >
          {original.quote}
        </blockquote>
      ) : null}
      <CommitmentFacts row={row} />
      {original.notes.length + row.diagnostics.length === 0 ? null : (
        <ul style={{ listStyle: 'none', margin: '8px 0 0', padding: 0 }}>
          {row.diagnostics.map(({ severity, message, code, span }) => (
            <li key={`${code}${span[0]}`}>
              <SeverityIcon severity={severity} /> {label(message)}
            </li>
          ))}
          {original.notes.map((note) => (
            <li key={note.code + note.zh}>
              <SeverityIcon severity="info" /> {label(note)}
            </li>
          ))}
        </ul>
      )}
      <Flex gap="4px 4px" wrap style={{ marginTop: 10 }}>
        <CommitmentActions row={row} />
        <Button
          type="text"
          icon={<AimOutlined />}
          onClick={() => {
            showInSource(row.id);
          }}
        >
          {t('toSource')}
        </Button>
        {row.proposal.record === null || row.state !== 'adopted' ? null : (
          <Link to="/records/$record" params={{ record: row.proposal.record }}>
            <Button type="text" icon={<LinkOutlined />} tabIndex={-1}>
              {t('toRecord')}
            </Button>
          </Link>
        )}
      </Flex>
    </div>
  );
}

/** Without marks: a sentence that says nothing beyond its title is not shown twice. */
const bare = (words: string): string => words.replaceAll(/[\s\p{P}]/gu, '');

import type { ComparisonEntry } from '@taizhang/compiler';
import { Link } from '@tanstack/react-router';
import { Card, Flex, Radio, Tag, Typography } from 'antd';

import type { VersionChange, VersionDecision } from '../../../api/plan-types.ts';
import { useWords } from '../../../words/define-words.ts';
import { useLabel } from '../../../words/label.ts';
import { tagsOf } from './change-tags.ts';
import { changesWords } from './changes-words.ts';
import { WordDiff } from './word-diff.tsx';

interface ChangeCardProps {
  readonly change: VersionChange;
  readonly entry: ComparisonEntry | undefined;
  readonly from: number;
  readonly to: number;
  readonly decision: VersionDecision;
  /** Null where it is only to be read. */
  readonly onDecide: ((decision: VersionDecision) => void) | null;
  readonly refused: string | null;
}

const COLOURS: Readonly<Record<string, string>> = { added: 'success', dropped: 'error', softened: 'warning' };

export function ChangeCard({ change, entry, from, to, decision, onDecide, refused }: ChangeCardProps) {
  const t = useWords(changesWords);
  const label = useLabel();
  const tags = tagsOf(change);
  const name = `${change.entry + 1}. ${tags.map((tag) => t(tag)).join(' · ')}`;
  return (
    <Card
      size="small"
      role="group"
      aria-label={name}
      style={{ marginBottom: 12, ...(refused === null ? {} : { borderColor: 'var(--ant-color-error)' }) }}
    >
      <Flex gap={6} wrap align="center" style={{ marginBottom: 8 }}>
        <Typography.Text type="secondary">{change.entry + 1}</Typography.Text>
        {tags.map((tag) => (
          <Tag key={tag} variant="outlined" color={COLOURS[tag] ?? 'default'} style={{ marginInlineEnd: 0 }}>
            {t(tag)}
          </Tag>
        ))}
        {change.records.map((record) => (
          <Link key={record.id} to="/records/$record" params={{ record: record.id }}>
            {record.number ?? t('record')}
          </Link>
        ))}
      </Flex>
      {entry === undefined ? null : (
        <div className="tz-sides">
          <div>
            <Typography.Text type="secondary" style={{ display: 'block', fontSize: 13 }}>
              {t('from', { number: from })}
            </Typography.Text>
            <WordDiff entry={entry} side="previous" />
          </div>
          <div>
            <Typography.Text type="secondary" style={{ display: 'block', fontSize: 13 }}>
              {t('to', { number: to })}
            </Typography.Text>
            <WordDiff entry={entry} side="next" />
          </div>
        </div>
      )}
      {change.changes.length === 0 ? null : (
        <ul style={{ margin: '8px 0 0', paddingInlineStart: 20 }}>
          {change.changes.map(({ message }) => (
            <li key={message.zh}>{label(message)}</li>
          ))}
        </ul>
      )}
      {refused === null ? null : (
        <Typography.Paragraph type="danger" style={{ margin: '8px 0 0' }}>
          {refused}
        </Typography.Paragraph>
      )}
      {onDecide === null ? null : (
        <Radio.Group
          aria-label={t('decision')}
          value={decision}
          style={{ marginTop: 10, display: 'flex', flexWrap: 'wrap', gap: '4px 12px' }}
          onChange={({ target }) => {
            onDecide(target.value as VersionDecision);
          }}
          options={change.choices.map((choice) => ({
            value: choice,
            label: choice === change.proposed ? `${t(choice)} (${t('proposed')})` : t(choice),
          }))}
        />
      )}
    </Card>
  );
}

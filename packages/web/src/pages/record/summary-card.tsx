/** Stage and timeliness side by side, never one in place of the other; the due day with its first one; what was approved. */
import { Card, Flex, Typography } from 'antd';
import type { CSSProperties, ReactNode } from 'react';

import { stageOf, type RegisterDefinition } from '../../api/definition.ts';
import type { LedgerRecord } from '../../api/records.ts';
import { useDirectory } from '../../api/directory.ts';
import { dueWords } from '../../ui/due-words.ts';
import { Light } from '../../ui/light.tsx';
import { lightWords } from '../../ui/light-words.ts';
import { UnitName } from '../../ui/names.tsx';
import { StageTag } from '../../ui/stage-tag.tsx';
import { todayIso, useDates } from '../../words/dates.ts';
import { useWords } from '../../words/define-words.ts';
import { recordWords } from './record-words.ts';

interface SummaryProps {
  readonly record: LedgerRecord;
  readonly definition: RegisterDefinition;
}

function Fact({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <div style={{ minWidth: 0 }}>
      <Typography.Text type="secondary" style={{ fontSize: 12, display: 'block' }}>
        {name}
      </Typography.Text>
      <Flex align="baseline" wrap style={{ columnGap: 8, minHeight: 24 }}>
        {children}
      </Flex>
    </div>
  );
}

/** Beside each other, as wide as they are; two and two under one another on a phone. */
const FACTS: CSSProperties = {
  display: 'grid',
  gap: '12px 28px',
  justifyContent: 'start',
  gridTemplateColumns: 'repeat(auto-fit, minmax(min(140px, 42%), max-content))',
};

export function SummaryCard({ record, definition }: SummaryProps) {
  const t = useWords(recordWords);
  const lights = useWords(lightWords);
  const { day, moment } = useDates();
  const { stage, stageSince, dueOn, firstDueOn, dueMoves, doneOn, timeliness, light, approval } = record;
  const kind = stageOf(definition, stage)?.kind;
  const ended = kind === 'closed' || kind === 'stopped' || doneOn !== null;
  const asked = record.data['requestedDueOn'];
  return (
    <Card size="small">
      <div style={FACTS}>
        <Fact name={t('stage')}>
          <StageTag definition={definition} stage={stage} />
          <Typography.Text type="secondary" style={{ fontSize: 12 }}>
            {t('stageSince', { day: day(todayIso(new Date(stageSince))) })}
          </Typography.Text>
        </Fact>
        {definition.dueField === undefined ? null : (
          <>
            <Fact name={t('light')}>
              <Light timeliness={timeliness} light={light}>
                {dueOn === null || ended ? undefined : dueWords(dueOn, todayIso(new Date()), lights)}
              </Light>
            </Fact>
            <Fact name={t('due')}>
              <span>{dueOn === null ? t('noDue') : day(dueOn)}</span>
              {dueMoves > 0 && firstDueOn !== null ? (
                <Typography.Text type="warning" style={{ fontSize: 12 }}>
                  {t('firstDue', { day: day(firstDueOn), count: dueMoves })}
                </Typography.Text>
              ) : null}
              {doneOn === null ? null : (
                <Typography.Text type="secondary">{t('doneOn', { day: day(doneOn) })}</Typography.Text>
              )}
            </Fact>
          </>
        )}
        <Fact name={t('unit')}>
          <UnitName id={record.unit} />
        </Fact>
      </div>
      {typeof asked === 'string' && kind === 'review' ? (
        <Typography.Paragraph type="warning" style={{ margin: '10px 0 0' }}>
          {t('asked', { day: day(asked) })}
        </Typography.Paragraph>
      ) : null}
      {approval === null ? null : (
        <Typography.Paragraph
          type={approval.voidedAt === null ? 'secondary' : 'warning'}
          style={{ margin: '10px 0 0' }}
        >
          {approval.voidedAt === null ? (
            <Names ids={approval.by} say={(by) => t('approved', { by, at: moment(approval.at) })} />
          ) : (
            t('approvalVoid')
          )}
        </Typography.Paragraph>
      )}
      {record.votes.length === 0 ? null : (
        <Typography.Paragraph type="secondary" style={{ margin: '10px 0 0' }}>
          <Names ids={record.votes.map(({ person }) => person)} say={(names) => t('voices', { names })} />
        </Typography.Paragraph>
      )}
    </Card>
  );
}

function Names({ ids, say }: { readonly ids: readonly string[]; readonly say: (names: string) => string }) {
  const directory = useDirectory();
  return <>{say(ids.map((id) => directory?.person(id)?.name ?? '…').join('、'))}</>;
}

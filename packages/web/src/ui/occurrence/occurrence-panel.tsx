/** One period of a recurring duty: when, how it stands, what was sent, its proof, and what may be done with it here. */
import { Descriptions, Flex, Skeleton, Tag, Typography } from 'antd';
import { useQuery } from '@tanstack/react-query';

import type { RegisterDefinition } from '../../api/definition.ts';
import { useDirectory } from '../../api/directory.ts';
import { useMe } from '../../api/me.ts';
import { branchesQuery, scheduleQuery, type Occurrence } from '../../api/record-parts.ts';
import { fitsOne } from '../../api/standing.ts';
import { useDates } from '../../words/dates.ts';
import { useWords } from '../../words/define-words.ts';
import { usePunctuation } from '../../words/punctuation.ts';
import { EvidencePanel } from '../evidence/evidence-panel.tsx';
import { Light } from '../light.tsx';
import { PersonName } from '../names.tsx';
import { OtherActs } from './act-form.tsx';
import { OWNERS, occurrenceActs } from './occurrence-acts.ts';
import { occurrenceWords } from './occurrence-words.ts';
import { ProgressPart } from './progress-part.tsx';
import { ReportForm } from './report-form.tsx';
import type { ActInput } from './use-occurrence-act.ts';

interface OccurrencePanelProps {
  readonly occurrence: Occurrence;
  readonly definition: RegisterDefinition;
  /** The unit that the record belongs to. */
  readonly unit: string;
  readonly onDone?: (input: ActInput) => void;
  /** Without what the line around it says already. */
  readonly brief?: boolean;
}

export function OccurrencePanel({
  occurrence,
  definition,
  unit,
  onDone,
  brief = false,
}: OccurrencePanelProps) {
  const t = useWords(occurrenceWords);
  const me = useMe();
  const directory = useDirectory();
  const branches = useQuery(branchesQuery(occurrence.record));
  const schedule = useQuery(scheduleQuery(occurrence.record));
  if (directory === undefined || branches.isPending)
    return <Skeleton active title={false} paragraph={{ rows: 3 }} />;
  const units = [unit, ...(branches.data ?? []).map((branch) => branch.unit)];
  const acts = occurrenceActs(occurrence, me.person, (rules) =>
    // Units with a branch report as well; all else is for those around the record's own unit.
    (rules === OWNERS ? units : [unit]).some((one) =>
      fitsOne(rules, me, { subject: { unit: one }, directory }),
    ),
  );
  const mayReport = acts.includes('report');
  const target = schedule.data?.targets.find((one) => one.occurrence === occurrence.id);
  return (
    <Flex vertical gap={14}>
      {brief ? null : <Summary occurrence={occurrence} />}
      <Handled occurrence={occurrence} />
      {target === undefined ? null : (
        <ProgressPart occurrence={occurrence} target={target} mayAdd={mayReport} />
      )}
      {mayReport ? (
        <ReportForm occurrence={occurrence} definition={definition} onDone={onDone} />
      ) : (
        <section>
          <Typography.Title level={3} style={{ fontSize: 15 }}>
            {t('evidence')}
          </Typography.Title>
          <EvidencePanel
            record={occurrence.record}
            definition={definition}
            occurrence={occurrence.id}
            mayAdd={false}
          />
        </section>
      )}
      <OtherActs occurrence={occurrence} acts={acts.filter((act) => act !== 'report')} onDone={onDone} />
      {acts.length > 0 ? null : <WhoMay occurrence={occurrence} />}
    </Flex>
  );
}

function Summary({ occurrence }: { readonly occurrence: Occurrence }) {
  const t = useWords(occurrenceWords);
  const { brackets } = usePunctuation();
  const { day } = useDates();
  const { state, dueOn, slotOn, moves, basis, wasRed, timeliness, light } = occurrence;
  return (
    <div>
      <Flex gap={8} wrap align="center">
        <Tag variant="outlined" style={{ marginInlineEnd: 0 }}>
          {t(state)}
        </Tag>
        <Light timeliness={timeliness} light={light} />
      </Flex>
      <Descriptions
        size="small"
        column={1}
        style={{ marginTop: 8 }}
        items={[
          {
            key: 'due',
            label: t('due'),
            children: slotOn === dueOn ? day(dueOn) : brackets(day(dueOn), t('slot', { day: day(slotOn) })),
          },
        ]}
      />
      {moves > 0 ? <Typography.Text type="warning">{t('moved', { count: moves })}　</Typography.Text> : null}
      {wasRed ? <Typography.Text type="secondary">{t('wasRed')}　</Typography.Text> : null}
      {basis === 'estimated' ? <Typography.Text type="secondary">{t('estimated')}</Typography.Text> : null}
    </div>
  );
}

/** Who did what with it last, in their words. */
function Handled({ occurrence: { handling, verifiedAt, state } }: { readonly occurrence: Occurrence }) {
  const t = useWords(occurrenceWords);
  const { moment } = useDates();
  if (handling === null) return null;
  const { reportedBy, reportedAt, report, verifiedBy, reason } = handling;
  return (
    <Flex vertical gap={4}>
      {reportedBy === undefined ? null : (
        <Typography.Text type="secondary">
          <PersonName id={reportedBy} /> {t('report')} {reportedAt === undefined ? '' : moment(reportedAt)}
        </Typography.Text>
      )}
      {report === undefined || report === '' ? null : (
        <Typography.Paragraph style={{ whiteSpace: 'pre-wrap', margin: 0 }}>{report}</Typography.Paragraph>
      )}
      {verifiedBy === undefined || verifiedAt === null ? null : (
        <Typography.Text type="secondary">
          <PersonName id={verifiedBy} /> {t('verify')} {moment(verifiedAt)}
        </Typography.Text>
      )}
      {reason === undefined ? null : state === 'returned' ? (
        <Typography.Text type="danger">{t('returnedFor', { reason })}</Typography.Text>
      ) : state === 'excused' ? (
        <Typography.Text type="secondary">{t('excusedFor', { reason })}</Typography.Text>
      ) : null}
    </Flex>
  );
}

function WhoMay({ occurrence: { state } }: { readonly occurrence: Occurrence }) {
  const t = useWords(occurrenceWords);
  if (state === 'open' || state === 'returned')
    return <Typography.Text type="secondary">{t('whoReport')}</Typography.Text>;
  return state === 'reported' ? <Typography.Text type="secondary">{t('whoVerify')}</Typography.Text> : null;
}

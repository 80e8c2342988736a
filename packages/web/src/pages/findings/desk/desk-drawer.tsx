/** A finding beside the list: how it stands, what comes next, what shows it, what was decided. */
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Drawer, Flex, Skeleton, Steps, Typography } from 'antd';
import { useMemo, type ReactNode } from 'react';

import { definitionQuery, stageOf, type RegisterDefinition } from '../../../api/definition.ts';
import { useDirectory } from '../../../api/directory.ts';
import { useLive } from '../../../api/live.ts';
import { useMe } from '../../../api/me.ts';
import { recordQuery, type LedgerRecord } from '../../../api/records.ts';
import { fitsOne } from '../../../api/standing.ts';
import { NextActions } from '../../../ui/actions/next-actions.tsx';
import { dueWords } from '../../../ui/due-words.ts';
import { EvidencePanel } from '../../../ui/evidence/evidence-panel.tsx';
import { Failure } from '../../../ui/failure.tsx';
import { lightWords } from '../../../ui/light-words.ts';
import { Light } from '../../../ui/light.tsx';
import { UnitName } from '../../../ui/names.tsx';
import { StageTag } from '../../../ui/stage-tag.tsx';
import { todayIso, useDates } from '../../../words/dates.ts';
import { useWords } from '../../../words/define-words.ts';
import { findingsWords } from '../findings-words.ts';
import { laneOfStage, type Lane } from '../lanes/lanes.ts';
import { SeverityTag } from '../severity-tag.tsx';
import { deskWords } from './desk-words.ts';
import { FilledFields } from './filled-fields.tsx';

interface DeskDrawerProps {
  readonly id: string;
  readonly lanes: readonly Lane[];
  readonly onClose: () => void;
}

const WIDTH = 620;

export function DeskDrawer({ id, lanes, onClose }: DeskDrawerProps) {
  const t = useWords(deskWords);
  const topics = useMemo(() => [`record:${id}`] as const, [id]);
  const keys = useMemo(() => [['record', id]] as const, [id]);
  useLive(topics, keys);
  const record = useQuery(recordQuery(id));
  const shown = record.data?.data;
  const definition = useQuery({
    ...definitionQuery(shown?.register ?? '', shown?.definition),
    enabled: shown !== undefined,
  });
  const error = record.error ?? definition.error;
  return (
    <Drawer
      open
      size={WIDTH}
      title={shown?.number ?? t('finding')}
      extra={
        <Link to="/records/$record" params={{ record: id }}>
          {t('full')}
        </Link>
      }
      onClose={onClose}
    >
      <Failure error={error} onRetry={() => void record.refetch()} />
      {shown === undefined || definition.data === undefined ? (
        error === null ? (
          <Skeleton active title={false} paragraph={{ rows: 8 }} />
        ) : null
      ) : (
        <Desk record={shown} definition={definition.data} lanes={lanes} />
      )}
    </Drawer>
  );
}

interface DeskProps {
  readonly record: LedgerRecord;
  readonly definition: RegisterDefinition;
  readonly lanes: readonly Lane[];
}

function Desk({ record, definition, lanes }: DeskProps) {
  const t = useWords(deskWords);
  return (
    <Flex vertical gap={20}>
      <div>
        <Typography.Title level={2} style={{ fontSize: 18, margin: '0 0 8px' }}>
          {record.title}
        </Typography.Title>
        <Standing record={record} definition={definition} />
      </div>
      <Way record={record} lanes={lanes} />
      <Part title={t('next')}>
        <NextActions key={record.version} record={record} definition={definition} />
      </Part>
      <Part title={t('content')}>
        <FilledFields record={record} definition={definition} />
      </Part>
      <Part title={t('evidence')}>
        <Proof record={record} definition={definition} />
      </Part>
    </Flex>
  );
}

function Part({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <section>
      <h3 style={{ fontSize: 15, fontWeight: 600, margin: '0 0 8px' }}>{title}</h3>
      {children}
    </section>
  );
}

function Standing({ record, definition }: Omit<DeskProps, 'lanes'>) {
  const t = useWords(deskWords);
  const lists = useWords(findingsWords);
  const lights = useWords(lightWords);
  const { day } = useDates();
  const { dueOn, doneOn, firstDueOn, dueMoves, timeliness, light } = record;
  return (
    <Flex gap={8} wrap align="center">
      <SeverityTag definition={definition} severity={record.data['severity']} />
      <StageTag definition={definition} stage={record.stage} />
      {dueOn === null ? null : (
        <Light timeliness={timeliness} light={light}>
          {doneOn === null ? dueWords(dueOn, todayIso(new Date()), lights) : undefined}
        </Light>
      )}
      <span>
        <UnitName id={record.unit} />
      </span>
      <Typography.Text type="secondary">
        {dueOn === null ? lists('noDue') : lists('dueOn', { day: day(dueOn) })}
        {dueMoves > 0 && firstDueOn !== null ? t('firstDue', { day: day(firstDueOn), count: dueMoves }) : ''}
      </Typography.Text>
    </Flex>
  );
}

/** Where it is on its way from discovery to revisit; nothing where it was stopped. */
function Way({ record, lanes }: Pick<DeskProps, 'record' | 'lanes'>) {
  const t = useWords(findingsWords);
  const current = laneOfStage(lanes, record.stage);
  if (current === null) return null;
  const at = lanes.findIndex(({ name }) => name === current);
  const ended = lanes[at]?.ended.includes(record.stage) === true;
  return (
    <Steps
      size="small"
      responsive={false}
      titlePlacement="vertical"
      current={at}
      status={ended ? 'finish' : 'process'}
      items={lanes.map(({ name }) => ({ title: t(`${name}_lane`) }))}
    />
  );
}

/** Who may attach files; the server knows of more. */
const PROVERS = ['owner', 'unit-head', 'supervisor', 'leader', 'creator'].map((is) => ({ is }));

function Proof({ record, definition }: Omit<DeskProps, 'lanes'>) {
  const me = useMe();
  const directory = useDirectory();
  const kind = stageOf(definition, record.stage)?.kind;
  const mayAdd =
    directory !== undefined &&
    kind !== 'closed' &&
    kind !== 'stopped' &&
    fitsOne(PROVERS, me, { subject: record, directory });
  return <EvidencePanel record={record.id} definition={definition} occurrence={null} mayAdd={mayAdd} />;
}

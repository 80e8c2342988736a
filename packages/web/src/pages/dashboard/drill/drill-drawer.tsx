/** The periods and records behind a figure, and the way to them in the ledger. */
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Drawer, Empty, Flex, Skeleton, Typography } from 'antd';

import { definitionQuery, type RegisterDefinition } from '../../../api/definition.ts';
import { answer, api } from '../../../api/client.ts';
import { askedFilters, printFilters, type Filter } from '../../../api/record-list.ts';
import { registersQuery } from '../../../api/registers.ts';
import { Failure } from '../../../ui/failure.tsx';
import { usePeriodName } from '../../../ui/field-value/use-period-name.ts';
import { Light } from '../../../ui/light.tsx';
import { UnitName } from '../../../ui/names.tsx';
import { useDates } from '../../../words/dates.ts';
import { useWords } from '../../../words/define-words.ts';
import { useLabel } from '../../../words/label.ts';
import { dashboardWords } from '../dashboard-words.ts';
import { askedUnits } from '../unit-scope.ts';
import type { Drill } from './drill.ts';
import { DrillLine } from './drill-line.tsx';

interface DrillDrawerProps {
  readonly drill: Drill | null;
  readonly onClose: () => void;
}

export function DrillDrawer({ drill, onClose }: DrillDrawerProps) {
  return (
    <Drawer open={drill !== null} size={560} title={drill?.title} onClose={onClose} destroyOnHidden>
      {drill === null ? null : (
        <Flex vertical gap={20}>
          {drill.periods === null ? null : <Periods drill={drill} periods={drill.periods} />}
          {drill.records === null ? null : <Records drill={drill} records={drill.records} />}
        </Flex>
      )}
    </Drawer>
  );
}

const MOST = 200;

function Periods({
  drill,
  periods,
}: {
  readonly drill: Drill;
  readonly periods: NonNullable<Drill['periods']>;
}) {
  const t = useWords(dashboardWords);
  const period = usePeriodName();
  const { from, to, states } = periods;
  const { data, error, refetch } = useQuery({
    queryKey: ['dashboard', 'drill', drill.unit, drill.units, from, to, states],
    queryFn: () =>
      answer(
        api.GET('/api/v1/occurrences', {
          params: { query: { from, to, limit: MOST, ...askedUnits(drill), state: [...states] } },
        }),
      ),
  });
  if (data === undefined)
    return error === null ? (
      <Skeleton active title={false} />
    ) : (
      <Failure error={error} onRetry={() => void refetch()} />
    );
  if (data.items.length === 0)
    return drill.records === null ? (
      <Empty image={Empty.PRESENTED_IMAGE_SIMPLE} description={t('detailNone')} />
    ) : null;
  return (
    <section>
      <Heading text={t('periods')} count={data.next === null ? data.items.length : null} />
      <ul style={LIST}>
        {data.items.map((item) => (
          <DrillLine key={item.id} record={item.record} number={item.number} title={item.title}>
            {period(item.key)}
            {drill.unit === undefined || drill.units === 'subtree' ? (
              <>
                {'\u00a0· '}
                <UnitName id={item.unit} />
              </>
            ) : null}
            <DueAndLight dueOn={item.dueOn} timeliness={item.timeliness} light={item.light} />
          </DrillLine>
        ))}
      </ul>
      {data.next === null ? null : (
        <Typography.Text type="secondary">{t('periodsCut', { count: MOST })}</Typography.Text>
      )}
    </section>
  );
}

function Records({
  drill,
  records,
}: {
  readonly drill: Drill;
  readonly records: NonNullable<Drill['records']>;
}) {
  const { data: registers } = useQuery(registersQuery);
  return (registers?.items ?? []).map(({ id }) => (
    <RegisterRecords key={id} register={id} drill={drill} records={records} />
  ));
}

function RegisterRecords({
  register,
  drill,
  records,
}: {
  readonly register: string;
  readonly drill: Drill;
  readonly records: NonNullable<Drill['records']>;
}) {
  const t = useWords(dashboardWords);
  const label = useLabel();
  const { data: definition } = useQuery(definitionQuery(register));
  const counts = definition !== undefined && isCounted(definition, records);
  const filters = definition === undefined ? [] : filtersOf(definition, drill, records);
  const { data, error } = useQuery({
    queryKey: ['records', register, 'drill', askedFilters(filters)],
    queryFn: () =>
      answer(
        api.GET('/api/v1/registers/{register}/records', {
          params: { path: { register }, query: { filter: askedFilters(filters), limit: 50 } },
        }),
      ),
    enabled: counts,
  });
  if (!counts) return null;
  if (error !== null) return <Failure error={error} />;
  if (data === undefined) return <Skeleton active title={false} />;
  if (data.items.length === 0) return null;
  return (
    <section>
      <Heading text={label(definition.label)} count={data.next === null ? data.items.length : null} />
      <ul style={LIST}>
        {data.items.map((item) => (
          <DrillLine key={item.id} record={item.id} number={item.number} title={item.title}>
            <UnitName id={item.unit} />
            <DueAndLight dueOn={item.dueOn} timeliness={item.timeliness} light={item.light} />
          </DrillLine>
        ))}
      </ul>
      <Link to="/ledger/$register" params={{ register }} search={{ f: printFilters(filters) } as never}>
        {t('inLedger', { register: label(definition.label) })}
      </Link>
    </section>
  );
}

/** As the ledger counts: what falls due, and is not worked on in records of another register. */
const isCounted = (definition: RegisterDefinition, { due }: NonNullable<Drill['records']>): boolean =>
  due === null || (definition.dueField !== undefined && !opensBranches(definition));

const opensBranches = ({ id, lifecycle }: RegisterDefinition): boolean =>
  lifecycle.transitions.some(({ effects = [] }) =>
    effects.some(
      (effect) => effect.kind === 'open-branches' && 'register' in effect && effect.register !== id,
    ),
  );

function filtersOf(
  { lifecycle }: RegisterDefinition,
  { unit, units }: Drill,
  { kind, due }: NonNullable<Drill['records']>,
): readonly Filter[] {
  const stages = lifecycle.stages.filter((stage) => stage.kind === kind);
  return [
    ...stages.map(({ id }): Filter => ({ field: 'stage', is: 'is', value: id })),
    ...(unit === undefined
      ? []
      : [{ field: 'unit', is: units === 'own' ? ('is' as const) : ('under' as const), value: unit }]),
    ...(due?.from ? [{ field: 'dueOn', is: 'from' as const, value: due.from }] : []),
    ...(due === null ? [] : [{ field: 'dueOn', is: 'to' as const, value: due.to }]),
  ];
}

function Heading({ text, count }: { readonly text: string; readonly count: number | null }) {
  return (
    <Typography.Title level={2} style={{ fontSize: 15, marginTop: 0 }}>
      {count === null ? text : `${text} ${count}`}
    </Typography.Title>
  );
}

function DueAndLight({
  dueOn,
  timeliness,
  light,
}: { readonly dueOn: string | null } & Pick<Parameters<typeof Light>[0], 'timeliness' | 'light'>) {
  const t = useWords(dashboardWords);
  const { day } = useDates();
  return (
    <>
      {dueOn === null ? null : `\u00a0· ${t('dueOn', { day: day(dueOn) })} `}
      <Light timeliness={timeliness} light={light} />
    </>
  );
}

const LIST = { listStyle: 'none', margin: '0 0 8px', padding: 0 } as const;

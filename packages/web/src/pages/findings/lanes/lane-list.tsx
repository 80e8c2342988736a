import { Button, Empty, Flex, Grid, Segmented, Select } from 'antd';

import { useWords } from '../../../words/define-words.ts';
import { FindingCard } from '../finding-card.tsx';
import type { FindingsState } from '../findings-state.ts';
import { findingsWords } from '../findings-words.ts';
import { EndedPart } from './ended-part.tsx';
import type { LanesProps } from './lane-columns.tsx';
import { LANES, type LaneName } from './lanes.ts';
import { useLaneCounts } from './use-lane-counts.ts';

interface LaneListProps extends LanesProps {
  readonly state: FindingsState;
  readonly onChange: (changed: Partial<FindingsState>) => void;
}

const ALL = 'all';

/** One list for narrow screens, and a choice of the step. */
export function LaneList({ state, onChange, ...props }: LaneListProps) {
  const t = useWords(findingsWords);
  const counts = useLaneCounts(props);
  const lane = props.lanes.find(({ name }) => name === state.lane);
  const own =
    lane === undefined ? props.waiting : props.waiting.filter(({ stage }) => lane.waiting.includes(stage));
  const roomy = Grid.useBreakpoint().md === true;
  const choice = {
    'aria-label': t('lane'),
    value: state.lane ?? ALL,
    options: [
      { value: ALL, label: t('allLanes') },
      ...LANES.map((name) => ({
        value: name,
        label: t('laneCount', { lane: t(`${name}_lane`), count: counts[name] }),
      })),
    ] satisfies { value: LaneName | typeof ALL; label: string }[],
    onChange: (chosen: LaneName | typeof ALL) => {
      onChange({ lane: chosen === ALL ? null : chosen });
    },
  } as const;
  const nothing =
    lane !== undefined ? t(`${lane.name}_hint`) : t(props.filters.length === 0 ? 'allClear' : 'noneFound');
  return (
    <Flex vertical gap={12}>
      {roomy ? (
        <Segmented<LaneName | typeof ALL> {...choice} style={{ alignSelf: 'flex-start' }} />
      ) : (
        <Select<LaneName | typeof ALL> {...choice} />
      )}
      <section aria-label={t('list')}>
        {own.length === 0 ? (
          <Empty image={Empty.PRESENTED_IMAGE_SIMPLE} description={nothing} />
        ) : (
          <Flex vertical gap={8} component="ul" style={{ listStyle: 'none', margin: 0, padding: 0 }}>
            {own.map((record) => (
              <li key={record.id}>
                <FindingCard record={record} definition={props.definition} />
              </li>
            ))}
          </Flex>
        )}
      </section>
      {props.hasMore ? (
        <Button loading={props.isLoadingMore} onClick={props.onMore}>
          {t('more')}
        </Button>
      ) : null}
      {lane === undefined ? null : (
        <EndedPart lane={lane} definition={props.definition} ended={props.ended} filters={props.filters} />
      )}
    </Flex>
  );
}

/** Records by stage. A card that is moved takes a step, with what the step asks. */
import { Button, Flex, Typography } from 'antd';
import { useMemo, useRef, useState } from 'react';

import type { RegisterDefinition, Stage } from '../../../api/definition.ts';
import type { Filter, ListedRecord } from '../../../api/record-list.ts';
import { useSearchState } from '../../../app/search-state.ts';
import { useOpensAt } from '../../../ui/use-opens-at.ts';
import { useWords } from '../../../words/define-words.ts';
import { openStages } from '../filters/filterable.ts';
import { ledgerWords } from '../ledger-words.ts';
import { useRegisterLive } from '../use-register-live.ts';
import { BoardColumn } from './board-column.tsx';
import { MoveDialog } from './move-dialog.tsx';
import { useEmptyStages } from './use-empty-stages.ts';

interface BoardViewProps {
  readonly definition: RegisterDefinition;
  readonly filters: readonly Filter[];
}

/** A card on its way: where it goes is null where the person chooses by the keyboard. */
export interface Move {
  readonly record: ListedRecord;
  readonly to: string | null;
}

export function BoardView({ definition, filters }: BoardViewProps) {
  const t = useWords(ledgerWords);
  useRegisterLive(definition.id);
  const [search, setSearch] = useSearchState();
  const [move, setMove] = useState<Move | null>(null);
  const all = search['stages'] === 'all';
  const stages = useMemo(() => shownStages(definition, filters, all), [definition, filters, all]);
  const others = useMemo(() => filters.filter(({ field }) => field !== 'stage'), [filters]);
  const empty = useEmptyStages({ register: definition.id, stages, filters: others });
  const columns = useRef<HTMLDivElement>(null);
  const first = stages.find(({ id }) => empty?.has(id) === false)?.id;
  useOpensAt(columns, empty !== null);
  return (
    <Flex vertical gap={8}>
      <Flex gap={12} align="center" justify="space-between" wrap>
        <Typography.Text type="secondary">{t('boardHint')}</Typography.Text>
        {filters.some(({ field }) => field === 'stage') ? null : (
          <Button
            size="small"
            aria-pressed={all}
            onClick={() => {
              setSearch({ stages: all ? undefined : 'all' });
            }}
          >
            {t(all ? 'boardOpen' : 'boardAll')}
          </Button>
        )}
      </Flex>
      <Flex
        ref={columns}
        gap={12}
        align="stretch"
        style={{ overflowX: 'auto', paddingBottom: 8, height: 'max(420px, calc(100vh - 268px))' }}
      >
        {stages.map((stage) => (
          <BoardColumn
            key={stage.id}
            definition={definition}
            stage={stage}
            filters={others}
            folded={empty?.has(stage.id) ?? false}
            first={stage.id === first}
            onMove={(record) => {
              setMove({ record, to: null });
            }}
            onDrop={(record) => {
              if (record.stage !== stage.id) setMove({ record, to: stage.id });
            }}
          />
        ))}
      </Flex>
      {move === null ? null : (
        <MoveDialog
          definition={definition}
          move={move}
          onClose={() => {
            setMove(null);
          }}
        />
      )}
    </Flex>
  );
}

/** The stages that are filtered for; else those in which something is still to be done, or all. */
function shownStages(
  definition: RegisterDefinition,
  filters: readonly Filter[],
  all: boolean,
): readonly Stage[] {
  const { stages } = definition.lifecycle;
  const wanted = filters.filter(({ field }) => field === 'stage').map(({ value }) => value);
  if (wanted.length > 0) return stages.filter(({ id }) => wanted.includes(id));
  if (all) return stages;
  const open = openStages(definition);
  return stages.filter(({ id, kind }) => open.includes(id) || kind === 'done');
}

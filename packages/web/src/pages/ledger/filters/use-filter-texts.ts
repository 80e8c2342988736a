/** Filters in words, one text for each field: "环节：草稿、交办". */
import { useDirectory, type Directory } from '../../../api/directory.ts';
import type { RegisterDefinition } from '../../../api/definition.ts';
import type { Filter } from '../../../api/record-list.ts';
import { asSentence } from '../../../words/as-sentence.ts';
import { useDates } from '../../../words/dates.ts';
import { useWords, type Translate } from '../../../words/define-words.ts';
import { useLabel } from '../../../words/label.ts';
import { ledgerWords } from '../ledger-words.ts';
import { filterables, type Filterable } from './filterable.ts';

type Words = typeof ledgerWords extends { readonly keys?: infer K extends string } ? K : never;

export interface FilterText {
  readonly field: string;
  readonly text: string;
}

export function useFilterTitle(): (of: Filterable) => string {
  const t = useWords(ledgerWords);
  const label = useLabel();
  return ({ field, own }) => (own === null ? (field === null ? '' : label(field.label)) : t(`column_${own}`));
}

export function useFilterTexts(
  definition: RegisterDefinition,
  filters: readonly Filter[],
): readonly FilterText[] {
  const t = useWords(ledgerWords);
  const label = useLabel();
  const { day, moment } = useDates();
  const directory = useDirectory();
  const title = useFilterTitle();
  const known = new Map(filterables(definition).map((one) => [one.name, one]));
  return [...new Set(filters.map(({ field }) => field))].map((field) => {
    const of = known.get(field);
    const said = filters
      .filter((one) => one.field === field)
      .map(({ is, value }) => {
        if (of === undefined) return field === 'parent' ? t('oneParent') : value;
        if (value === 'none') return t('none');
        const name = of.kind === 'day' ? day(value) : of.kind === 'moment' ? moment(value) : undefined;
        const shown = name ?? optionName({ of, value, definition, directory, label }) ?? value;
        return inWords(t, of, is, shown);
      });
    const name = of === undefined ? (field === 'parent' ? t('parent') : field) : title(of);
    return { field, text: t('filterText', { field: name, value: said.join(t('between')) }) };
  });
}

function optionName({
  of,
  value,
  definition,
  directory,
  label,
}: {
  readonly of: Filterable;
  readonly value: string;
  readonly definition: RegisterDefinition;
  readonly directory: Directory | undefined;
  readonly label: ReturnType<typeof useLabel>;
}): string | undefined {
  if (of.kind === 'unit') return directory?.unit(value)?.name;
  if (of.kind === 'post') return directory?.post(value)?.name;
  const options =
    of.kind === 'stage' ? definition.lifecycle.stages : of.field?.kind === 'choice' ? of.field.options : [];
  const option = options.find(({ id }) => id === value);
  return option === undefined ? undefined : asSentence(label(option.label));
}

function inWords(t: Translate<Words>, { kind }: Filterable, is: Filter['is'], value: string): string {
  switch (is) {
    case 'is':
      return value;
    case 'starts':
      return `${t('op_starts')} ${value}`;
    case 'under':
      return `${value}${t('op_under')}`;
    case 'from':
      return `${t(kind === 'number' ? 'op_atLeast' : 'op_from')} ${value}`;
    case 'to':
      return `${t(kind === 'number' ? 'op_atMost' : 'op_to')} ${value}`;
  }
}

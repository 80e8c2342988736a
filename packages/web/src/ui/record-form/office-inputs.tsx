/** Units and posts to choose from: open ones, in the order of the tree, found by any part of their name. */
import { Select, TreeSelect } from 'antd';

import { useDirectory, type Directory } from '../../api/directory.ts';
import { useWords } from '../../words/define-words.ts';
import { todayIso } from '../../words/dates.ts';
import { recordFormWords } from './record-form-words.ts';

interface ChooserProps {
  readonly id?: string;
  readonly several?: boolean;
  readonly value?: string | readonly string[] | null;
  readonly onChange?: (value: string | string[] | null) => void;
  readonly placeholder?: string;
  readonly 'aria-label'?: string;
}

type Unit = Directory['units'][number];
interface UnitNode {
  readonly value: string;
  readonly title: string;
  readonly children: UnitNode[];
}

function treeOf(units: readonly Unit[], parent: string | null): UnitNode[] {
  return units
    .filter((unit) => unit.parent === parent)
    .map(({ id, name }) => ({ value: id, title: name, children: treeOf(units, id) }));
}

export function UnitInput({ id, several = false, value, onChange, placeholder, ...rest }: ChooserProps) {
  const t = useWords(recordFormWords);
  const directory = useDirectory();
  const open = (directory?.units ?? []).filter(({ closedOn }) => closedOn === null);
  return (
    <TreeSelect<string | string[]>
      {...rest}
      {...(id === undefined ? {} : { id })}
      showSearch={{ treeNodeFilterProp: 'title' }}
      treeDefaultExpandAll
      allowClear
      multiple={several}
      loading={directory === undefined}
      placeholder={placeholder ?? t('choose')}
      treeData={treeOf(open, null)}
      value={(value ?? undefined) as string | string[] | undefined}
      onChange={(chosen) => onChange?.(emptyToNull(chosen))}
      style={{ width: '100%' }}
    />
  );
}

const emptyToNull = (chosen: string | string[] | undefined): string | string[] | null =>
  chosen === undefined || chosen.length === 0 ? null : chosen;

/** `held`: only posts that somebody holds today, with the holder's name. */
export function PostInput({
  id,
  several = false,
  held = false,
  value,
  onChange,
  ...rest
}: ChooserProps & { readonly held?: boolean }) {
  const t = useWords(recordFormWords);
  const directory = useDirectory();
  const options = (directory?.posts ?? [])
    .filter(({ closedOn }) => closedOn === null)
    .flatMap((post) => {
      const name = `${directory?.unit(post.unit)?.name ?? ''} ${post.name}`.trim();
      const holder = directory === undefined ? undefined : holderOf(directory, post.id);
      if (held && holder === undefined) return [];
      return [{ value: post.id, label: held ? t('holder', { post: name, name: holder ?? '' }) : name }];
    });
  return (
    <Select<string | string[]>
      {...rest}
      {...(id === undefined ? {} : { id })}
      showSearch={{ optionFilterProp: 'label' }}
      allowClear
      {...(several ? { mode: 'multiple' as const } : {})}
      loading={directory === undefined}
      placeholder={t('choose')}
      options={options}
      value={(value ?? null) as string | string[] | null}
      onChange={(chosen: string | string[] | undefined) => onChange?.(emptyToNull(chosen))}
    />
  );
}

function holderOf({ holdings, person }: Directory, post: string): string | undefined {
  const today = todayIso(new Date());
  const now = holdings.find(
    (held) => held.post === post && held.from <= today && (held.to === null || held.to >= today),
  );
  return now === undefined ? undefined : (person(now.person)?.name ?? undefined);
}

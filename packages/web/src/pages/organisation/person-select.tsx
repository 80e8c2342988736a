import { Select } from 'antd';

import { useDirectory } from '../../api/directory.ts';
import { postsHeld } from '../../api/posts-held.ts';
import { usePunctuation } from '../../words/punctuation.ts';

interface PersonSelectProps {
  readonly id?: string;
  readonly value?: string;
  readonly onChange?: (person: string) => void;
  /** Not to be chosen. */
  readonly except?: string | undefined;
}

/** Persons by name, with what they hold, since names repeat. */
export function PersonSelect({ id, value, onChange, except }: PersonSelectProps) {
  const directory = useDirectory();
  const { brackets } = usePunctuation();
  const held = directory === undefined ? new Map<string, string>() : postsHeld(directory);
  return (
    <Select
      {...(id === undefined ? {} : { id })}
      value={value}
      onChange={onChange}
      showSearch={{ optionFilterProp: 'search' }}
      style={{ width: '100%' }}
      loading={directory === undefined}
      options={(directory?.persons ?? [])
        .filter((person) => person.erasedOn === null && person.id !== except)
        .map((person) => {
          const posts = held.get(person.id) ?? '';
          return {
            value: person.id,
            label: posts === '' ? person.name : brackets(person.name ?? '', posts),
            search: `${person.name ?? ''} ${person.number ?? ''} ${posts}`,
          };
        })}
    />
  );
}

/** A field's value as people read it: options by their labels, units and posts by their names. */
import type { Field, Json, Label } from '@taizhang/ledger';

import type { Names } from './names.ts';

export function valueWords(field: Field | undefined, value: Json, names: Names): Label {
  if (Array.isArray(value)) {
    const words = (value as readonly Json[]).map((one) => valueWords(field, one, names));
    return { zh: words.map(({ zh }) => zh).join('、'), en: words.map(({ en }) => en).join(', ') };
  }
  if (value === null) return same('');
  switch (field?.kind) {
    case 'choice': {
      const option = field.options.find(({ id }) => id === value);
      return option?.label ?? same(textOf(value));
    }
    case 'unit':
      return same(names.unit(textOf(value)) ?? textOf(value));
    case 'post':
    case 'person-in-office':
      return same(names.post(textOf(value)) ?? textOf(value));
    case 'number':
      return field.unit === undefined
        ? same(textOf(value))
        : { zh: `${textOf(value)} ${field.unit.zh}`, en: `${textOf(value)} ${field.unit.en}` };
    default:
      return same(textOf(value));
  }
}

const same = (text: string): Label => ({ zh: text, en: text });
const textOf = (value: Json): string => (typeof value === 'string' ? value : JSON.stringify(value));

/** `--input name=value` as the field asks for it: a number, several values, a unit or post by its name. */
import type { Json, Ledger, Requirement, Session } from '@taizhang/ledger';
import { EXIT } from '../exit-codes.ts';
import { CommandFailed } from '../failure.ts';
import { workMessages } from '../messages/work-messages.ts';
import { must } from './open.ts';

export interface InputPlace {
  readonly ledger: Ledger;
  readonly session: Session;
  readonly needs: readonly Requirement[];
}

/** What does not fit stays a text: the ledger itself says what is wrong with it. */
export async function typedInput(
  text: string,
  { ledger, session, needs }: InputPlace,
): Promise<readonly [string, Json]> {
  const at = text.indexOf('=');
  if (at < 1) throw new CommandFailed({ code: EXIT.usage, message: workMessages.badInput(text) });
  const [name, value] = [text.slice(0, at), text.slice(at + 1)];
  const field = needs.flatMap((need) =>
    need.kind === 'input' && need.field.id === name ? [need.field] : [],
  )[0];
  if (field === undefined) return [name, value];
  if (field.kind === 'number') return [name, Number.isFinite(Number(value)) ? Number(value) : value];
  const named = ['unit', 'post', 'person-in-office'].includes(field.kind);
  const ids = named ? await idsByName(ledger, session, field.kind) : new Map<string, string>();
  const idOf = (one: string): string => ids.get(one) ?? one;
  if ('several' in field && field.several)
    return [name, value.split(/[,，、]/u).map((one) => idOf(one.trim()))];
  return [name, idOf(value)];
}

async function idsByName(
  ledger: Ledger,
  session: Session,
  kind: string,
): Promise<ReadonlyMap<string, string>> {
  const { allPosts, allUnits } = await import('@taizhang/ledger');
  const found =
    kind === 'unit'
      ? (await must(ledger.read(session, allUnits))).map(({ unit }) => unit)
      : await must(ledger.read(session, allPosts));
  return new Map(found.filter(({ closedOn }) => closedOn === null).map(({ name, id }) => [name, id]));
}

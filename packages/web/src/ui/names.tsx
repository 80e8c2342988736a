/** Units, posts and persons by name: ids are never shown to people. */
import { useDirectory } from '../api/directory.ts';
import { todayIso } from '../words/dates.ts';
import { useWords } from '../words/define-words.ts';
import { uiWords } from './ui-words.ts';

interface NameProps {
  readonly id: string;
}

export function UnitName({ id }: NameProps) {
  const directory = useDirectory();
  const t = useWords(uiWords);
  return <>{directory === undefined ? '…' : (directory.unit(id)?.name ?? t('unknown'))}</>;
}

/** "办公室 主任": a post says little without its unit. */
export function PostName({ id }: NameProps) {
  const directory = useDirectory();
  const t = useWords(uiWords);
  if (directory === undefined) return <>…</>;
  const post = directory.post(id);
  if (post === undefined) return <>{t('unknown')}</>;
  return (
    <>
      {directory.unit(post.unit)?.name ?? ''} {post.name}
    </>
  );
}

export function PersonName({ id }: NameProps) {
  const directory = useDirectory();
  const t = useWords(uiWords);
  return <>{directory === undefined ? '…' : (directory.person(id)?.name ?? t('unknown'))}</>;
}

/** Who holds a post now, with the post: "张敏（办公室 主任）"; the post alone while nobody does. */
export function PersonInOffice({ post }: { readonly post: string }) {
  const directory = useDirectory();
  const t = useWords(uiWords);
  if (directory === undefined) return <>…</>;
  const today = todayIso(new Date());
  const holders = directory.holdings.filter(
    (held) => held.post === post && held.from <= today && (held.to === null || held.to >= today),
  );
  const names = holders
    .map(({ person }) => directory.person(person)?.name ?? '')
    .filter((name) => name !== '');
  if (names.length === 0) return <PostName id={post} />;
  return (
    <>
      {names.join(t('between'))}
      {t('open')}
      <PostName id={post} />
      {t('shut')}
    </>
  );
}

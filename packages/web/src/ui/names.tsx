/** Units, posts and persons by name: ids are never shown to people. */
import { useDirectory } from '../api/directory.ts';
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

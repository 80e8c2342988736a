import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';

import { recordHeadQuery } from '../../api/records.ts';
import { useWords } from '../../words/define-words.ts';
import { uiWords } from '../ui-words.ts';

/** Another record by its number and title; one that the reader may not see stays unnamed. */
export function LinkedRecord({ id }: { readonly id: string }) {
  const t = useWords(uiWords);
  const { data, isError } = useQuery(recordHeadQuery(id));
  if (isError) return <>{t('unknown')}</>;
  if (data === undefined) return <>…</>;
  return (
    <Link to="/records/$record" params={{ record: id }}>
      {data.number === null ? data.title : `${data.number} ${data.title}`}
    </Link>
  );
}

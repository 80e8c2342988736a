import { useDirectory } from '../api/directory.ts';
import { useMe } from '../api/me.ts';
import { useDates } from '../words/dates.ts';
import { useWords } from '../words/define-words.ts';
import { uiWords } from './ui-words.ts';
import { usePrinting } from './use-printing.ts';

/** On paper alone, under the title: whose ledger, who printed it, and when. */
export const PrintLine = () => (usePrinting() ? <Line /> : null);

function Line() {
  const t = useWords(uiWords);
  const me = useMe();
  const directory = useDirectory();
  const { moment } = useDates();
  const names = (directory?.units ?? []).filter((unit) => unit.parent === null && unit.closedOn === null);
  const person = directory?.person(me.person)?.name ?? me.name;
  const at = moment(new Date().toISOString());
  return (
    <p style={{ margin: '4px 0 0', color: 'var(--ant-color-text-secondary)', fontSize: 12 }}>
      {[...names.map(({ name }) => name), t('printed', { person, at })].join(' · ')}
    </p>
  );
}

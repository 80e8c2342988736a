import type { NoticeToTell } from '@taizhang/ledger';

import type { Message } from '../channels/channel.ts';

/** Where a person sees everything that is theirs to do. */
const MY_WORK = '/my-work';

/** One message of all that a person has not been told; about a single thing, that thing itself. */
export function composeDigest(notices: readonly NoticeToTell[], language: 'zh' | 'en'): Message {
  const [only] = notices;
  if (only !== undefined && notices.length === 1)
    return { title: `${PREFIX[language]}${only.title}`, link: only.link, items: [] };
  const title =
    language === 'zh' ? `有 ${notices.length} 件事请您处理` : `${notices.length} things for you to look at`;
  return {
    title: `${PREFIX[language]}${title}`,
    link: MY_WORK,
    items: notices.map(({ title: about, link }) => ({ title: about, link })),
  };
}

/** Also the keyword that a chat group's bot may ask for in every message. */
const PREFIX = { zh: '【台账】', en: '[Taizhang] ' } as const;

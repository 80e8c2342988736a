import { sayRefusal, type Refusal } from '@taizhang/ledger';

const CODE = /^[A-Z]{2}-\d{4} /u; // LG-2101 …

/** A refusal's words in both languages, for pages that show it before anybody tries. */
export const refusalWords = ({ code, data }: Refusal) => ({
  zh: sayRefusal({ code, data }, 'zh').replace(CODE, ''),
  en: sayRefusal({ code, data }, 'en').replace(CODE, ''),
});

/** Which HTTP status a refusal of the ledger is. What is not listed is 422: understood, and not possible as it stands. */
const STATUS: Readonly<Record<string, number>> = {
  'LG-1010': 503, // database out of reach
  'LG-1011': 503, // went away during the commit
  'LG-1012': 507, // disk full
  'LG-1019': 409, // too many at once
  'LG-1101': 403,
  'LG-1201': 404,
  'LG-1203': 409,
  'LG-1205': 409,
  'LG-1207': 409,
  'LG-1209': 409,
  'LG-1210': 403,
  'LG-1211': 403,
  'LG-2101': 412, // somebody else changed it
  'LG-2102': 409, // not in this stage
  'LG-2103': 403,
  'LG-2104': 403,
  'LG-2105': 404, // no such transition
  'LG-2115': 409,
  'LG-2119': 403,
  'LG-2120': 409,
  'LG-2121': 403,
  'LG-2123': 403,
  'LG-2152': 409,
  'LG-1103': 403,
  'LG-2415': 409,
  'LG-2416': 409,
  'LG-2417': 409,
  'LG-2418': 404,
  'LG-2701': 409,
  'LG-2702': 409,
  'LG-2703': 409,
  'LG-2704': 409,
};

export const refusalStatus = (code: string): number => STATUS[code] ?? 422;

/** Codes of well-known issuers in document numbers (国办发〔2026〕1号), longest first. Local codes say too little by themselves. */
export const NUMBER_CODES: readonly (readonly [code: string, issuer: string])[] = [
  ['中办发', '中共中央办公厅'],
  ['中发', '中共中央'],
  ['国办发', '国务院办公厅'],
  ['国办函', '国务院办公厅'],
  ['国发', '国务院'],
  ['国函', '国务院'],
];

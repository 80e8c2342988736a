/** What may be wrong with what `verify` is given beside the archive. */
import type { LocalizedText } from '@taizhang/compiler';

export const verifyMessages = {
  noKey: (given: string): LocalizedText => ({
    zh: `--key ${given}：不是公钥，文件里也没有；应形如 ledger.example.org/library+1a2b3c4d+AT…，一行一个。`,
    en: `--key ${given}: no public key, nor a file that holds any; one looks like ledger.example.org/library+1a2b3c4d+AT…, one a line.`,
  }),
} as const;

import type { SettingValue } from '../setting.ts';
import { BLOB_SETTINGS } from './blob-settings.ts';
import { DATA_SETTINGS } from './data-settings.ts';
import { OIDC_SETTINGS } from './oidc-settings.ts';
import { OPERATION_SETTINGS } from './operation-settings.ts';
import { SERVER_SETTINGS } from './server-settings.ts';
import { SIGN_IN_SETTINGS } from './sign-in-settings.ts';
import { TELLING_SETTINGS } from './telling-settings.ts';

/**
 * THE table of settings. To add one: a line in `settings/<part>-settings.ts` (or a new file and a line here), a test in
 * `test/settings.test.ts` that it does something (it does not compile without), then `npm run docs`.
 */
export const SETTINGS = {
  ...SERVER_SETTINGS,
  ...DATA_SETTINGS,
  ...BLOB_SETTINGS,
  ...SIGN_IN_SETTINGS,
  ...OIDC_SETTINGS,
  ...OPERATION_SETTINGS,
  ...TELLING_SETTINGS,
} as const;

export type SettingName = keyof typeof SETTINGS;

/** All settings with their values: `config['server.port']`. */
export type Config = { readonly [Name in SettingName]: SettingValue<(typeof SETTINGS)[Name]> };

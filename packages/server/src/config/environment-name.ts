import type { Setting } from './setting.ts';

/** `server.publicUrl` → `TAIZHANG_SERVER_PUBLIC_URL`, or the name the world has for it. */
export const environmentName = (name: string, setting: Setting): string =>
  setting.env ?? `TAIZHANG_${name.replaceAll('.', '_').replace(/[A-Z]/gu, '_$&').toUpperCase()}`;

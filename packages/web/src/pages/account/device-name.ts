/** "Chrome · Windows" out of what a browser says of itself; null where it says nothing that is known. */
export function deviceName(agent: string): string | null {
  const browser = BROWSERS.find(([, pattern]) => pattern.test(agent))?.[0];
  const system = SYSTEMS.find(([, pattern]) => pattern.test(agent))?.[0];
  const name = [browser, system].filter((part) => part !== undefined).join(' · ');
  return name === '' ? null : name;
}

/** Those that carry others' names come first: Edge and WeChat call themselves Chrome, Chrome calls itself Safari. */
const BROWSERS: readonly (readonly [string, RegExp])[] = [
  ['WeCom', /wxwork\//iu],
  ['WeChat', /MicroMessenger\//u],
  ['DingTalk', /DingTalk/u],
  ['Edge', /Edg(?:e|A|iOS)?\//u],
  ['360', /QihooBrowser|360SE|360EE/u],
  ['QQ', /QQBrowser\//u],
  ['Firefox', /Firefox\/|FxiOS\//u],
  ['Chrome', /Chrome\/|CriOS\//u],
  ['Safari', /Safari\//u],
];
const SYSTEMS: readonly (readonly [string, RegExp])[] = [
  ['HarmonyOS', /HarmonyOS|OpenHarmony/u],
  ['Android', /Android/u],
  ['iOS', /iPhone|iPad/u],
  ['Windows', /Windows/u],
  ['macOS', /Mac OS X/u],
  ['Linux', /Linux/u],
];

/** argon2id, a few at a time: each takes 19 MiB and a core, and a flood of sign-ins must not take them all. */
import { hash, verify } from '@node-rs/argon2';

/** Source: OWASP Password Storage Cheat Sheet: m=19 MiB, t=2, p=1 at the least. */
const COST = { memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;
const AT_ONCE = 2;
/** What an unknown name is compared with, so that it takes as long as a known one. */
let decoy: Promise<string> | null = null;

export const hashPassword = (password: string): Promise<string> => inTurn(() => hash(normal(password), COST));

/** False for a hash that is null (nobody, or no password set), after the same work. */
export async function verifyPassword(stored: string | null, password: string): Promise<boolean> {
  decoy ??= hash('nobody knows this one', COST);
  const against = stored ?? (await decoy);
  const matches = await inTurn(() => verify(against, normal(password)));
  return matches && stored !== null;
}

/** Whether it was hashed at other costs than today's. */
export const isOutdated = (stored: string): boolean =>
  !stored.startsWith(`$argon2id$v=19$m=${COST.memoryCost},t=${COST.timeCost},p=${COST.parallelism}$`);

/** The same password typed on another keyboard is the same (NFC); nothing is cut or trimmed. */
const normal = (password: string): string => password.normalize('NFC');

let running = 0;
const waiting: (() => void)[] = [];

async function inTurn<T>(action: () => Promise<T>): Promise<T> {
  if (running >= AT_ONCE) await new Promise<void>((resolve) => waiting.push(resolve));
  else running++;
  try {
    return await action();
  } finally {
    const next = waiting.shift();
    if (next === undefined) running--;
    else next();
  }
}

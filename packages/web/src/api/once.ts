/** A key that makes a request happen once however often it is sent. Without `randomUUID`, which plain http lacks. */
export function onceKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

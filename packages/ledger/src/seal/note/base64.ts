/** Bytes of base64 with padding; null when it is not the one way to write these bytes (RFC 4648 §3.5). */
export function decodeBase64(text: string): Buffer | null {
  const bytes = Buffer.from(text, 'base64');
  return bytes.toString('base64') === text ? bytes : null;
}

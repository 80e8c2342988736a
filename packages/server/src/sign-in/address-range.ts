import ipaddr from 'ipaddr.js';

const PREFIX_BYTES = 8;

/** What counts as one place: an IPv4 address, or the /64 that one IPv6 customer has. */
export function addressRange(address: string): string {
  if (!ipaddr.isValid(address)) return 'unknown';
  const parsed = ipaddr.process(address);
  if (parsed.kind() === 'ipv4') return parsed.toString();
  const bytes = parsed.toByteArray().map((byte, index) => (index < PREFIX_BYTES ? byte : 0));
  return `${ipaddr.fromByteArray(bytes).toString()}/64`;
}

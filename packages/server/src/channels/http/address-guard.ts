/** Which addresses of the network a message may be sent to. */
import ipaddr from 'ipaddr.js';

/**
 * What the configuration allows beyond the public internet: addresses and ranges (`10.1.0.0/16`, `fd00::/8`), and names
 * of machines (`chat.example.org`), each as it stands in the URL.
 */
export interface AllowedPlaces {
  readonly ranges: readonly string[];
  readonly names: readonly string[];
}

/** Null when it may be connected to; else what kind of address it is (`private`, `loopback`, `linkLocal` …). */
export function forbiddenKind(address: string, allowed: readonly string[]): string | null {
  if (!ipaddr.isValid(address)) return 'unreadable';
  // ::ffff:10.0.0.1 is 10.0.0.1.
  const ip = ipaddr.process(address);
  if (allowed.some((range) => within(ip, range))) return null;
  const kind = ip.range();
  // Every other kind, those that carry an IPv4 address inside among them (6to4, Teredo, NAT64), leads who knows where.
  return kind === 'unicast' ? null : kind;
}

function within(ip: ipaddr.IPv4 | ipaddr.IPv6, range: string): boolean {
  const [network, bits] = range.includes('/') ? ipaddr.parseCIDR(range) : single(range);
  return ip.kind() === network.kind() && ip.match([network, bits] as [ipaddr.IPv4, number]);
}

function single(address: string): [ipaddr.IPv4 | ipaddr.IPv6, number] {
  const ip = ipaddr.process(address);
  return [ip, ip.kind() === 'ipv4' ? 32 : 128];
}

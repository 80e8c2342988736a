/** A page of `ListObjectsV2`. Of its XML only three plain elements are needed, so no parser is. */

export interface Listing {
  readonly entries: readonly { readonly key: string; readonly size: number }[];
  /** What asks for the next page; null after the last. */
  readonly next: string | null;
}

const ENTRY = /<Contents>(?<content>[^]*?)<\/Contents>/gu;

export function readListing(xml: string): Listing {
  const entries = [...xml.matchAll(ENTRY)].map(({ groups }) => {
    const content = groups?.['content'] ?? '';
    return { key: element(content, 'Key') ?? '', size: Number(element(content, 'Size')) };
  });
  const isLast = element(xml, 'IsTruncated') !== 'true';
  return { entries, next: isLast ? null : (element(xml, 'NextContinuationToken') ?? null) };
}

function element(xml: string, name: string): string | undefined {
  const start = xml.indexOf(`<${name}>`);
  const end = xml.indexOf(`</${name}>`, start);
  return start < 0 || end < 0 ? undefined : unescapeXml(xml.slice(start + name.length + 2, end));
}

const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' };

const unescapeXml = (text: string): string =>
  text.replace(/&(?<name>lt|gt|quot|apos|amp);/gu, (whole, name: string) => ENTITIES[name] ?? whole);

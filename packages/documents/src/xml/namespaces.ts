/** The namespaces of office files, transitional and strict, and the prefixes that this package calls them by. */

const WORD = 'wordprocessingml';
const SHEET = 'spreadsheetml';
const MICROSOFT = 'http://schemas.microsoft.com/office/word';

const PREFIXES: ReadonlyMap<string, string> = new Map([
  [`http://schemas.openxmlformats.org/${WORD}/2006/main`, 'w'],
  [`http://purl.oclc.org/ooxml/${WORD}/main`, 'w'],
  ['http://schemas.openxmlformats.org/officeDocument/2006/relationships', 'r'],
  ['http://purl.oclc.org/ooxml/officeDocument/relationships', 'r'],
  ['http://schemas.openxmlformats.org/markup-compatibility/2006', 'mc'],
  ['http://schemas.openxmlformats.org/officeDocument/2006/math', 'm'],
  ['http://purl.oclc.org/ooxml/officeDocument/math', 'm'],
  ['http://schemas.openxmlformats.org/drawingml/2006/main', 'a'],
  ['http://purl.oclc.org/ooxml/drawingml/main', 'a'],
  ['http://schemas.openxmlformats.org/drawingml/2006/chart', 'c'],
  ['http://schemas.openxmlformats.org/drawingml/2006/picture', 'pic'],
  ['http://purl.oclc.org/ooxml/drawingml/picture', 'pic'],
  ['urn:schemas-microsoft-com:vml', 'v'],
  ['urn:schemas-microsoft-com:office:office', 'o'],
  [`${MICROSOFT}/2010/wordprocessingShape`, 'wps'],
  [`${MICROSOFT}/2010/wordprocessingGroup`, 'wpg'],
  [`${MICROSOFT}/2010/wordprocessingCanvas`, 'wpc'],
  [`http://schemas.openxmlformats.org/${SHEET}/2006/main`, ''],
  [`http://purl.oclc.org/ooxml/${SHEET}/main`, ''],
  ['http://schemas.openxmlformats.org/package/2006/relationships', ''],
  ['http://schemas.openxmlformats.org/package/2006/content-types', ''],
  ['http://www.w3.org/XML/1998/namespace', 'xml'],
]);

/** Names as written to names in our prefixes, in force inside one element. */
export class NamespaceScope {
  readonly #declared: ReadonlyMap<string, string>;
  readonly #names = new Map<string, string>();

  private constructor(declared: ReadonlyMap<string, string>) {
    this.#declared = declared;
  }

  static readonly outermost: NamespaceScope = new NamespaceScope(new Map());

  /** The scope inside an element with these attributes: this one, when they declare nothing. */
  inside(attributes: Readonly<Record<string, string>>): NamespaceScope {
    let declared: Map<string, string> | null = null;
    for (const name in attributes) {
      if (!name.startsWith('xmlns')) continue;
      declared ??= new Map(this.#declared);
      declared.set(name === 'xmlns' ? '' : name.slice(6), attributes[name] ?? '');
    }
    return declared ? new NamespaceScope(declared) : this;
  }

  element(written: string): string {
    return this.#resolve(written, true);
  }

  /** Attributes without a prefix have no namespace. */
  attribute(written: string): string {
    return written.includes(':') ? this.#resolve(written, false) : written;
  }

  #resolve(written: string, isElementName: boolean): string {
    const known = this.#names.get(written);
    if (known !== undefined) return known;
    const colon = written.indexOf(':');
    const prefix = colon < 0 ? '' : written.slice(0, colon);
    const uri = colon < 0 && !isElementName ? undefined : this.#declared.get(prefix);
    const ours = uri === undefined ? undefined : PREFIXES.get(uri);
    const name = renamed(written, colon, ours);
    this.#names.set(written, name);
    return name;
  }
}

function renamed(written: string, colon: number, ours: string | undefined): string {
  if (ours === undefined) return written;
  const local = written.slice(colon + 1);
  return ours === '' ? local : `${ours}:${local}`;
}

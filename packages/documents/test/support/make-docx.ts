/** Writes small Word files from XML, for tests: only what is given is in the package. */
import { strToU8, zipSync } from 'fflate';

export interface DocxParts {
  /** Content of `w:body`. */
  readonly body: string;
  /** Content of `w:numbering`. */
  readonly numbering?: string;
  /** Content of `w:styles`. */
  readonly styles?: string;
  readonly comments?: string;
  readonly footnotes?: string;
  readonly strict?: boolean;
  /** More files of the package, by path. */
  readonly more?: Readonly<Record<string, string>>;
}

const TRANSITIONAL = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const STRICT = 'http://purl.oclc.org/ooxml/wordprocessingml/main';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const STRICT_RELATIONS = 'http://purl.oclc.org/ooxml/officeDocument/relationships';

const SHAPES =
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" ' +
  'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" ' +
  'xmlns:v="urn:schemas-microsoft-com:vml" xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"';

export function makeDocx(parts: DocxParts): Uint8Array {
  const namespace = parts.strict === true ? STRICT : TRANSITIONAL;
  const relations = parts.strict === true ? STRICT_RELATIONS : RELATIONS;
  const xml = (root: string, content: string): Uint8Array =>
    strToU8(
      `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:${root} xmlns:w="${namespace}" ${SHAPES}>${content}</w:${root}>`,
    );
  const files: Record<string, Uint8Array> = {};
  const kinds = ['numbering', 'styles', 'comments', 'footnotes'] as const;
  const present = kinds.filter((kind) => parts[kind] !== undefined);
  const types = present.map(
    (kind) =>
      `<Override PartName="/word/${kind}.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.${kind}+xml"/>`,
  );
  files['[Content_Types].xml'] = strToU8(
    '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/>' +
      '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
      '<Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/>' +
      `${types.join('')}</Types>`,
  );
  files['_rels/.rels'] = relationships([[`${relations}/officeDocument`, 'word/document.xml']]);
  files['word/_rels/document.xml.rels'] = relationships(
    present.map((kind) => [`${relations}/${kind}`, `${kind}.xml`]),
  );
  files['word/document.xml'] = xml('document', `<w:body>${parts.body}</w:body>`);
  for (const kind of present) files[`word/${kind}.xml`] = xml(kind, parts[kind] ?? '');
  for (const [path, content] of Object.entries(parts.more ?? {})) files[path] = strToU8(content);
  return zipSync(files, { level: 6 });
}

function relationships(targets: readonly (readonly [type: string, target: string])[]): Uint8Array {
  const rows = targets.map(
    ([type, target], i) => `<Relationship Id="rId${i + 1}" Type="${type}" Target="${target}"/>`,
  );
  return strToU8(
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${rows.join('')}</Relationships>`,
  );
}

export interface ParagraphOptions {
  readonly style?: string;
  readonly num?: number;
  readonly level?: number;
  /** More paragraph properties. */
  readonly properties?: string;
}

/** A paragraph; `content` without a tag is text. */
export function p(content: string, { style, num, level, properties = '' }: ParagraphOptions = {}): string {
  const parts = [
    style === undefined ? '' : `<w:pStyle w:val="${style}"/>`,
    num === undefined && level === undefined ? '' : numPr(num, level),
    properties,
  ].join('');
  const runs = content.startsWith('<') ? content : r(content);
  return `<w:p>${parts === '' ? '' : `<w:pPr>${parts}</w:pPr>`}${runs}</w:p>`;
}

export function r(text: string, properties = ''): string {
  const run = properties === '' ? '' : `<w:rPr>${properties}</w:rPr>`;
  return text === '' ? '' : `<w:r>${run}<w:t xml:space="preserve">${text}</w:t></w:r>`;
}

export function numPr(num: number | undefined, level: number | undefined): string {
  return (
    '<w:numPr>' +
    (level === undefined ? '' : `<w:ilvl w:val="${level}"/>`) +
    (num === undefined ? '' : `<w:numId w:val="${num}"/>`) +
    '</w:numPr>'
  );
}

/** A list level: format, text (%1、), and what else it has. */
export function lvl(level: number, format: string, text: string, more = '<w:start w:val="1"/>'): string {
  return `<w:lvl w:ilvl="${level}">${more}<w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/></w:lvl>`;
}

export function abstractNum(id: number, content: string): string {
  return `<w:abstractNum w:abstractNumId="${id}"><w:multiLevelType w:val="multilevel"/>${content}</w:abstractNum>`;
}

export function num(id: number, abstract: number, overrides = ''): string {
  return `<w:num w:numId="${id}"><w:abstractNumId w:val="${abstract}"/>${overrides}</w:num>`;
}

export function startOverride(level: number, start: number): string {
  return `<w:lvlOverride w:ilvl="${level}"><w:startOverride w:val="${start}"/></w:lvlOverride>`;
}

export function style(
  id: string,
  content: string,
  { name = id, basedOn = '', isDefault = false } = {},
): string {
  const base = basedOn === '' ? '' : `<w:basedOn w:val="${basedOn}"/>`;
  return `<w:style w:type="paragraph"${isDefault ? ' w:default="1"' : ''} w:styleId="${id}"><w:name w:val="${name}"/>${base}${content}</w:style>`;
}

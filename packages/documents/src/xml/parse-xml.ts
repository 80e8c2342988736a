/**
 * Parses XML parts. Document types are refused, so there are no entities to expand and nothing outside to fetch.
 *
 * The text is fed to the parser in pieces, and finished children of `streamFrom` are handed over and forgotten: a long
 * document never stands in memory as a whole tree.
 */
import { Parser } from 'htmlparser2';
import { statedCharset } from '../html/stated-charset.ts';
import { ReadFailure } from '../problem.ts';
import { encodingNamed } from '../text/decode-text.ts';
import { NamespaceScope } from './namespaces.ts';
import type { XmlElement } from './xml-element.ts';

/** Office files nest a few dozen deep. */
const DEEPEST = 512;
/** Bytes fed to the parser at a time. */
const PIECE = 1024 * 1024;

export interface XmlStream {
  /** Children of this element are handed over one by one and not kept. */
  readonly from: string;
  readonly take: (element: XmlElement) => void;
}

/** The root element. With `stream` its tree lacks what was handed over. */
export function parseXml(bytes: Uint8Array, stream: XmlStream | null = null): XmlElement {
  const builder = new TreeBuilder(stream);
  const parser = new Parser(
    {
      onopentag: (name, attributes) => builder.open(name, attributes),
      ontext: (text) => builder.text(text),
      onclosetag: () => builder.close(),
      onprocessinginstruction: (name) => {
        if (name.toLowerCase() === '!doctype') throw documentType();
      },
    },
    { xmlMode: true, decodeEntities: true },
  );
  const decoder = new TextDecoder(encodingOf(bytes));
  for (let at = 0; at < bytes.length; at += PIECE) {
    parser.write(decoder.decode(bytes.subarray(at, at + PIECE), { stream: true }));
  }
  parser.end(decoder.decode());
  return builder.root();
}

class TreeBuilder {
  readonly #stream: XmlStream | null;
  readonly #open: XmlElement[] = [];
  readonly #scopes: NamespaceScope[] = [];
  #scope = NamespaceScope.outermost;
  #root: XmlElement | null = null;

  constructor(stream: XmlStream | null) {
    this.#stream = stream;
  }

  open(written: string, attributes: Readonly<Record<string, string>>): void {
    if (this.#open.length >= DEEPEST) throw new ReadFailure('too-complex', { limit: String(DEEPEST) });
    this.#scopes.push(this.#scope);
    this.#scope = this.#scope.inside(attributes);
    const element: XmlElement = {
      name: this.#scope.element(written),
      attributes: this.#rename(attributes),
      children: [],
    };
    const parent = this.#open.at(-1);
    if (!parent) this.#root ??= element;
    else if (parent.name !== this.#stream?.from) parent.children.push(element);
    this.#open.push(element);
  }

  text(text: string): void {
    const parent = this.#open.at(-1);
    if (parent && parent.name !== this.#stream?.from) parent.children.push(text);
  }

  close(): void {
    const element = this.#open.pop();
    this.#scope = this.#scopes.pop() ?? NamespaceScope.outermost;
    if (element && this.#stream && this.#open.at(-1)?.name === this.#stream.from) this.#stream.take(element);
  }

  root(): XmlElement {
    if (!this.#root) throw new ReadFailure('damaged', { what: { zh: 'XML 为空', en: 'a part is empty' } });
    return this.#root;
  }

  #rename(attributes: Readonly<Record<string, string>>): Record<string, string> {
    const renamed: Record<string, string> = {};
    for (const name in attributes) renamed[this.#scope.attribute(name)] = attributes[name] ?? '';
    return renamed;
  }
}

function encodingOf(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const stated = statedCharset(bytes);
  return (stated === null ? null : encodingNamed(stated)) ?? 'utf-8';
}

function documentType(): ReadFailure {
  return new ReadFailure('damaged', {
    what: {
      zh: 'XML 中含不允许的文档类型声明',
      en: 'its XML declares a document type, which office files may not',
    },
  });
}

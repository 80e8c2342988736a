/** A light XML tree with names in the usual prefixes (w:p), whatever prefixes the file uses. */

export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: (XmlElement | string)[];
}

export function isElement(node: XmlElement | string): node is XmlElement {
  return typeof node !== 'string';
}

export function childOf(element: XmlElement | undefined, name: string): XmlElement | undefined {
  if (!element) return undefined;
  for (const child of element.children) if (isElement(child) && child.name === name) return child;
  return undefined;
}

export function* childrenOf(element: XmlElement | undefined, name: string): Generator<XmlElement> {
  if (!element) return;
  for (const child of element.children) if (isElement(child) && child.name === name) yield child;
}

/** `w:val` of the child `name`, as most properties are written. */
export function valueOf(element: XmlElement | undefined, name: string): string | undefined {
  return childOf(element, name)?.attributes['w:val'];
}

/** The same as a whole number. */
export function numberOf(element: XmlElement | undefined, name: string): number | undefined {
  const value = valueOf(element, name);
  if (value === undefined || !/^-?\d{1,9}$/.test(value)) return undefined;
  return Number(value);
}

/** An on/off property: present without a value means on. */
export function isOn(element: XmlElement | undefined, name: string): boolean {
  const child = childOf(element, name);
  if (!child) return false;
  const value = child.attributes['w:val'];
  return value === undefined || !['0', 'false', 'off'].includes(value);
}

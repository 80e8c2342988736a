/** Names that mean something in expressions or in records, so that no field may bear them. */
export const RESERVED_NAMES: ReadonlySet<string> = new Set([
  // ours
  'record',
  'input',
  'today',
  'moves',
  // the record's own number in lists and sheets
  'number',
  // CEL's own words and types (cel-spec, "Syntax" and "Values")
  ...['true', 'false', 'null', 'in', 'as', 'break', 'const', 'continue', 'else', 'for', 'function', 'if'],
  ...['import', 'let', 'loop', 'package', 'namespace', 'return', 'var', 'void', 'while', 'dyn', 'type'],
  ...['int', 'uint', 'double', 'bool', 'string', 'bytes', 'list', 'map', 'timestamp', 'duration'],
  ...['optional', 'google', 'has', 'size', 'sum', 'round', 'daysBetween', 'addDays', 'year', 'min', 'max'],
  // JavaScript's
  ...['constructor', 'prototype', 'toString', 'valueOf', 'hasOwnProperty'],
]);

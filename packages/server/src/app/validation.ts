import addFormats, { type FormatsPlugin } from 'ajv-formats';
import { Ajv, type Options } from 'ajv';

import type { App } from './app-types.ts';

const OPTIONS: Options = {
  allErrors: true,
  useDefaults: true,
  removeAdditional: false,
  strict: true,
  allowUnionTypes: true,
};
// A CommonJS package: which shape its default export has depends on the loader.
const formats = ((addFormats as { readonly default?: unknown }).default ?? addFormats) as FormatsPlugin;

/** Bodies are taken as they are; queries, parameters and headers are text, of which numbers and booleans are made. */
export function addValidation(app: App): void {
  const strict = formats(new Ajv(OPTIONS));
  const fromText = formats(new Ajv({ ...OPTIONS, coerceTypes: 'array' }));
  app.setValidatorCompiler(({ schema, httpPart }) =>
    (httpPart === 'body' ? strict : fromText).compile(schema),
  );
}

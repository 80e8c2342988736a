/** The file that a request brings: in its form, or as an upload that was finished before. */
import { Type } from 'typebox';

import type { Config } from '../config/settings/index.ts';
import { finishedUpload, uploadFolder } from '../uploads/upload-folder.ts';
import { Id } from './answers.ts';
import type { Request } from './app-types.ts';
import { callerOf } from './authenticate.ts';
import { oneUpload, type Upload } from './one-upload.ts';

/** To be spread into a querystring schema as `upload`. */
export const GivenUpload = Type.Optional(
  Type.Unsafe<string>({
    ...Id,
    description: 'A finished upload of mine (POST /uploads), in place of a form',
  }),
);

/** `remove` is to be called once the file is kept. Refuses as `oneUpload`, and SV-1211, SV-1212. */
export async function givenFile(
  request: Request,
  config: Config,
  upload: string | undefined,
): Promise<Upload & { readonly remove: () => Promise<void> }> {
  if (upload !== undefined) return finishedUpload(uploadFolder(config), callerOf(request), upload);
  return { ...(await oneUpload(request)), remove: () => Promise.resolve() };
}

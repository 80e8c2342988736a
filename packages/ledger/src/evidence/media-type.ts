/** What a file is, by its bytes; its name only tells apart what shares one container. */
import { isUtf8 } from 'node:buffer';
import { fileTypeFromBuffer } from 'file-type';

/** As many first bytes as are looked at; enough for the directories of Office files that begin with their parts. */
export const MEDIA_TYPE_BYTES = 64 * 1024;

const UNKNOWN = 'application/octet-stream';

/** Containers that hold several kinds of documents, told apart by the end of the name. */
const WITHIN: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'application/x-cfb': {
    doc: 'application/msword',
    wps: 'application/vnd.ms-works',
    xls: 'application/vnd.ms-excel',
    et: 'application/vnd.ms-excel',
    ppt: 'application/vnd.ms-powerpoint',
  },
  'application/zip': {
    docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    pptx: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
    ofd: 'application/ofd',
  },
  'text/plain': { csv: 'text/csv', md: 'text/markdown', json: 'application/json' },
};

/** Media type of a file from its first bytes (`MEDIA_TYPE_BYTES` of them) and its name. Never throws. */
export async function mediaTypeOf(head: Uint8Array, fileName: string): Promise<string> {
  const found = (await sniff(head)) ?? (isText(head) ? 'text/plain' : UNKNOWN);
  const extension = /\.(?<extension>[a-z0-9]{1,8})$/iu.exec(fileName)?.groups?.['extension'] ?? '';
  return WITHIN[found]?.[extension.toLowerCase()] ?? found;
}

/** Whether a media type is one of those asked for: `application/pdf`, `image/*`. None asked for: any. */
export const isMediaType = (mediaType: string, asked: readonly string[] | undefined): boolean =>
  asked === undefined ||
  asked.some(
    (each) => each === mediaType || (each.endsWith('/*') && mediaType.startsWith(each.slice(0, -1))),
  );

async function sniff(head: Uint8Array): Promise<string | undefined> {
  try {
    return (await fileTypeFromBuffer(head))?.mime;
  } catch {
    // The library throws where a file breaks off within what it looks at, as the head of a large one does.
    return undefined;
  }
}

/** UTF-8 without control characters but tab and line ends; a character cut in two by the end of the head is no fault. */
function isText(head: Uint8Array): boolean {
  if (head.some((byte) => byte < 0x20 && byte !== 0x09 && byte !== 0x0a && byte !== 0x0d)) return false;
  return [0, 1, 2, 3].some((cut) => isUtf8(head.subarray(0, Math.max(0, head.length - cut))));
}

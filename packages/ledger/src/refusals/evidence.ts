import type { RefusalEntry } from './entry.ts';

/** LG-23xx: stored files and what they prove. */
export const EVIDENCE_REFUSALS = {
  'LG-2301': {
    zh: '存放文件的磁盘已满，文件没有保存',
    en: 'The disk for stored files is full; the file was not kept',
    next: { zh: '请腾出空间后重新上传。', en: 'Free some space and upload it again.' },
  },
  'LG-2302': {
    zh: '文件存放处 {place} 无法读写：{reason}',
    en: 'The place for stored files, {place}, cannot be used: {reason}',
    next: { zh: '请检查文件夹、权限和磁盘。', en: 'Check the folder, its permissions and the disk.' },
  },
  'LG-2303': {
    zh: '没有文件 {hash}',
    en: 'There is no stored file {hash}',
    next: { zh: '请从备份恢复。', en: 'Restore it from a backup.' },
  },
  'LG-2304': {
    zh: '文件 {hash} 已损坏：内容与其哈希不符',
    en: 'The stored file {hash} is damaged: its content does not match its hash',
    next: { zh: '请从备份恢复。', en: 'Restore it from a backup.' },
  },
  'LG-2305': {
    zh: '文件过大：超过 {limit} 字节',
    en: 'The file is too large: more than {limit} bytes',
    next: { zh: '请拆分或压缩后再上传。', en: 'Split or compress it and upload it again.' },
  },
  'LG-2306': {
    zh: '对象存储 {place} 没有接受请求：{reason}',
    en: 'The object store {place} did not accept the request: {reason}',
    next: { zh: '请检查地址、存储桶、密钥和网络。', en: 'Check its address, bucket, keys and the network.' },
  },
  'LG-2307': {
    zh: '文件是空的',
    en: 'The file is empty',
    next: { zh: '请确认选对了文件。', en: 'Make sure that it is the right file.' },
  },
  'LG-2308': {
    zh: '这里要求 {expected}，而该文件是 {actual}',
    en: 'This asks for {expected}, and the file is {actual}',
    next: { zh: '请上传要求的格式。', en: 'Upload it in the format asked for.' },
  },
  'LG-2309': {
    zh: '“{file}”已经撤回',
    en: '"{file}" was taken back already',
    next: { zh: '不必再办。', en: 'Nothing is left to do.' },
  },
  'LG-2310': {
    zh: '这里没有要求“{expected}”这种佐证',
    en: 'No evidence "{expected}" is asked for here',
    next: { zh: '可选：{known}；也可以不注明。', en: 'There are: {known}; or leave it out.' },
  },
  'LG-2311': {
    zh: '不归您提交或撤回这里的佐证',
    en: 'It is not yours to attach or take back evidence here',
    next: { zh: '可以办理的：{who}。', en: 'It can be done by: {who}.' },
  },
  'LG-2312': {
    zh: '撤回佐证须写明理由',
    en: 'Taking evidence back needs a reason',
    next: { zh: '请写明。', en: 'Say why.' },
  },
} as const satisfies Readonly<Record<string, RefusalEntry>>;

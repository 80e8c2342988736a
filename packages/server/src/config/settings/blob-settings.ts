import type { SettingTable } from '../setting.ts';

/** Where the bytes of uploaded files stand. */
export const BLOB_SETTINGS = {
  'blobs.store': {
    kind: 'choice',
    default: 'disk',
    options: ['disk', 's3'],
    doc: {
      zh: '上传的文件存放在哪里：disk 为数据文件夹，s3 为任何兼容 S3 的对象存储。几台服务器共用时用 s3，或让它们共用同一个文件夹。',
      en: 'Where uploaded files are kept: disk is the data folder, s3 any store that speaks S3. Several servers use s3, or share one folder.',
    },
  },
  'blobs.endpoint': {
    kind: 'text',
    default: '',
    pattern: /^(?:https?:\/\/[^\s/?#]+\/?)?$/u,
    expected: {
      zh: '如 https://s3.example.cn 的网址（不带路径）',
      en: 'an address such as https://s3.example.org, without a path',
    },
    doc: {
      zh: '对象存储的地址；存储桶写在路径里（path-style）。',
      en: 'The address of the object store; the bucket follows in the path (path-style).',
    },
  },
  'blobs.bucket': {
    kind: 'text',
    default: '',
    pattern: /^(?:[a-z0-9][a-z0-9.-]{1,61}[a-z0-9])?$/u,
    expected: { zh: '存储桶的名称', en: 'the name of a bucket' },
    doc: { zh: '存储桶，须已存在。', en: 'The bucket, which must be there already.' },
  },
  'blobs.region': {
    kind: 'text',
    default: 'us-east-1',
    pattern: /^[A-Za-z0-9-]+$/u,
    expected: { zh: '区域，如 cn-north-1', en: 'a region such as cn-north-1' },
    doc: {
      zh: '签名所用的区域；自建的存储多用默认值。',
      en: 'The region that requests are signed for; stores of one’s own mostly take the default.',
    },
  },
  'blobs.prefix': {
    kind: 'text',
    default: '',
    pattern: /^(?:[\w.-]+\/)*$/u,
    expected: { zh: '以 / 结尾的前缀，如 taizhang/', en: 'a prefix that ends in /, such as taizhang/' },
    doc: {
      zh: '对象名称之前的前缀，一个存储桶因此可以分给几处用。',
      en: 'What stands in front of every object’s name, so that a bucket can serve several.',
    },
  },
  'blobs.accessKeyId': {
    kind: 'text',
    default: '',
    secret: true,
    doc: {
      zh: '访问密钥的编号；只需读、写、列出对象的权限。',
      en: 'The id of the access key; it needs to read, write and list objects, no more.',
    },
  },
  'blobs.secretAccessKey': {
    kind: 'text',
    default: '',
    secret: true,
    doc: { zh: '访问密钥。', en: 'The secret access key.' },
  },
} as const satisfies SettingTable;

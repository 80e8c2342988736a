import type { RefusalEntry } from './entry.ts';

const RESTORE_COPY = {
  zh: '请改用另一份备份；若只有这一份，请保留原文件备查。',
  en: 'Use another copy; if there is none, keep this file as it is for those who will look into it.',
};
const ASK_WHO = {
  zh: '请用更早的检查点（--against）和另一份档案对照，查明何时由谁改动。',
  en: 'Compare with an earlier checkpoint (--against) and another copy to find out when it was changed.',
};
const NEW_EXPORT = { zh: '请重新导出。', en: 'Export again.' };

/** LG-26xx: archives, their verification, and key files. */
export const ARCHIVE_REFUSALS = {
  'LG-2601': {
    zh: '第 {byte} 字节处应是条目头，读不出名称或长度',
    en: 'At byte {byte} an entry should begin, but its name or size cannot be read',
    next: RESTORE_COPY,
  },
  'LG-2602': {
    zh: '文件在第 {byte} 字节处中断，缺少结尾',
    en: 'The file breaks off at byte {byte}; its end is missing',
    next: { zh: '请重新传输或另取一份。', en: 'Transfer it again or use another copy.' },
  },
  'LG-2603': {
    zh: '条目 {entry} 的头部在第 {byte} 字节处被改动',
    en: 'The header of entry {entry} was changed at byte {byte}',
    next: RESTORE_COPY,
  },
  'LG-2604': {
    zh: '条目 {entry}（自第 {byte} 字节，长 {size}）超出文件结尾',
    en: 'Entry {entry} (from byte {byte}, {size} bytes) reaches beyond the end of the file',
    next: RESTORE_COPY,
  },
  'LG-2605': {
    zh: '条目 {entry} 之后的填充在第 {byte} 字节处被改动',
    en: 'The padding after entry {entry} was changed at byte {byte}',
    next: RESTORE_COPY,
  },
  'LG-2606': {
    zh: '档案结束之后，第 {byte} 字节处还有内容',
    en: 'There is something after the end of the archive, at byte {byte}',
    next: RESTORE_COPY,
  },
  'LG-2607': {
    zh: '条目 {entry}（自第 {byte} 字节）含有不合法的 UTF-8',
    en: 'Entry {entry} (from byte {byte}) is not valid UTF-8',
    next: RESTORE_COPY,
  },
  'LG-2608': {
    zh: '条目 {entry} 的第 {row} 行没有换行结尾（第 {byte} 字节）',
    en: 'Row {row} of entry {entry} does not end in a newline (byte {byte})',
    next: RESTORE_COPY,
  },
  'LG-2609': {
    zh: '条目 {entry} 第 {row} 行在第 {byte} 字节处不合格式',
    en: 'Row {row} of entry {entry} is not in its proper form at byte {byte}',
    next: RESTORE_COPY,
  },
  'LG-2610': {
    zh: '这一行的序号或哈希被改动',
    en: 'The index or hash of this row was changed',
    next: RESTORE_COPY,
  },
  'LG-2611': {
    zh: '缺少第 {from} 至 {to} 号事件（下一行是 {index} 号）',
    en: 'Events {from} to {to} are missing (the next row is event {index})',
    next: ASK_WHO,
  },
  'LG-2612': {
    zh: '此处应为第 {due} 号事件，却是 {index} 号：重复或错序',
    en: 'Event {due} should stand here, but it is event {index}: repeated or out of order',
    next: ASK_WHO,
  },
  'LG-2613': {
    zh: '第 {index} 号事件被改动：内容与哈希不符（事件 {event}，{action}，{kind} {object}）',
    en: 'Event {index} was changed: it does not match its hash (event {event}, {action}, {kind} {object})',
    next: ASK_WHO,
  },
  'LG-2614': {
    zh: '事件 {event}（{action}，{kind} {object}）属于别的组织',
    en: 'Event {event} ({action}, {kind} {object}) belongs to another organisation',
    next: ASK_WHO,
  },
  'LG-2615': {
    zh: '事件 {event}（{action}，{kind} {object}，版本 {version}）重复出现',
    en: 'Event {event} ({action}, {kind} {object}, version {version}) stands there twice',
    next: ASK_WHO,
  },
  'LG-2616': {
    zh: '{kind} {object} 的事件不连续：版本 {last} 之后是 {version}（事件 {event}，{action}）',
    en: 'The events of {kind} {object} do not follow on: version {version} after {last} (event {event}, {action})',
    next: ASK_WHO,
  },
  'LG-2617': {
    zh: '{kind} {object} 的事件链断开：事件 {event}（{action}）所指的前一事件不是原来那一个',
    en: 'The chain of {kind} {object} is broken: event {event} ({action}) does not name the one before it',
    next: ASK_WHO,
  },
  'LG-2618': {
    zh: '{kind} {object}：事件 {event}（{action}）之前的状态不是上一事件留下的状态',
    en: '{kind} {object}: event {event} ({action}) does not start from the state that the one before left',
    next: ASK_WHO,
  },
  'LG-2620': {
    zh: '{kind} {object} 有状态，却没有任何事件',
    en: '{kind} {object} has a state, but no event',
    next: ASK_WHO,
  },
  'LG-2621': {
    zh: '{kind} {object} 的状态是版本 {version}，最后一个事件是版本 {last}',
    en: 'The state of {kind} {object} is version {version}, its last event version {last}',
    next: ASK_WHO,
  },
  'LG-2622': {
    zh: '{kind} {object} 的状态被改动：与最后一个事件记录的哈希不符',
    en: 'The state of {kind} {object} was changed: it does not match the hash in its last event',
    next: ASK_WHO,
  },
  'LG-2623': {
    zh: '{kind} {object} 放在了别的类别里',
    en: '{kind} {object} stands among objects of another kind',
    next: ASK_WHO,
  },
  'LG-2624': {
    zh: '{kind} {object} 重复或错序',
    en: '{kind} {object} is repeated or out of order',
    next: ASK_WHO,
  },
  'LG-2625': {
    zh: '缺少 {kind} {object} 的状态',
    en: 'The state of {kind} {object} is missing',
    next: ASK_WHO,
  },
  'LG-2630': { zh: '这一行不是密钥', en: 'This row is no key', next: RESTORE_COPY },
  'LG-2631': { zh: '密钥 {key} 重复', en: 'The key {key} is repeated', next: RESTORE_COPY },
  'LG-2632': { zh: '这不是检查点', en: 'This is no checkpoint', next: RESTORE_COPY },
  'LG-2633': {
    zh: '检查点属于另一本日志（{origin}，应为 {expected}）',
    en: 'The checkpoint is of another log ({origin}, not {expected})',
    next: { zh: '请使用这本日志的检查点。', en: 'Use a checkpoint of this log.' },
  },
  'LG-2634': {
    zh: '没有已知密钥的签名（签名者：{names}）',
    en: 'None of its signatures is by a known key (signed by: {names})',
    next: { zh: '请用 --key 给出签名者的公钥。', en: 'Give the public key of the signer with --key.' },
  },
  'LG-2635': {
    zh: '检查点（{size} 个事件）的签名不是密钥 {key} 所签：检查点被改动或伪造',
    en: 'The checkpoint of {size} events was not signed by {key}: it was changed or forged',
    next: ASK_WHO,
  },
  'LG-2636': {
    zh: '检查点（{size}）没有比前一个（{before}）更大：重复或错序',
    en: 'The checkpoint ({size}) is not larger than the one before ({before}): repeated or out of order',
    next: ASK_WHO,
  },
  'LG-2637': {
    zh: '事件与 {size} 个事件处的检查点不符：第 {from} 个事件之后有改动、增删或错序',
    en: 'The events do not give the root of the checkpoint at {size}: something after the first {from} events was changed, added, dropped or moved',
    next: ASK_WHO,
  },
  'LG-2638': {
    zh: '检查点封存了 {size} 个事件，档案里只有 {events} 个：末尾缺 {missing} 个',
    en: 'The checkpoint covers {size} events, the archive holds {events}: the last {missing} are missing',
    next: ASK_WHO,
  },
  'LG-2640': { zh: '这一行不是个人信息条目', en: 'This row is no personal value', next: RESTORE_COPY },
  'LG-2641': {
    zh: '个人信息被改动：与其承诺值 {hash} 不符',
    en: 'The personal value was changed: it does not match its commitment {hash}',
    next: ASK_WHO,
  },
  'LG-2642': {
    zh: '个人信息 {hash} 重复或错序',
    en: 'The personal value {hash} is repeated or out of order',
    next: ASK_WHO,
  },
  'LG-2643': {
    zh: '个人信息 {hash} 没有对应的记录',
    en: 'The personal value {hash} belongs to nothing',
    next: ASK_WHO,
  },
  'LG-2644': {
    zh: '缺少个人信息 {hash}，而该人员并未登记为已删除',
    en: 'The personal value {hash} is missing, though its person was not erased',
    next: ASK_WHO,
  },
  'LG-2650': {
    zh: '文件 {hash} 被改动：内容（自第 {byte} 字节，长 {size}）与其哈希不符',
    en: 'The file {hash} was changed: its content (from byte {byte}, {size} bytes) does not match its hash',
    next: RESTORE_COPY,
  },
  'LG-2651': {
    zh: '文件 {hash} 重复或错序',
    en: 'The file {hash} is repeated or out of order',
    next: RESTORE_COPY,
  },
  'LG-2652': {
    zh: '缺少被引用的文件 {hash}',
    en: 'The file {hash}, which a record names, is missing',
    next: RESTORE_COPY,
  },
  'LG-2660': {
    zh: '条目与清单不符：清单为 {listed}，实为 {read}',
    en: 'The entry is not the one that the manifest lists: {listed}; read: {read}',
    next: RESTORE_COPY,
  },
  'LG-2661': {
    zh: '无法读取密钥文件 {path}：{reason}',
    en: 'The key file {path} cannot be read: {reason}',
    next: { zh: '请检查路径和权限。', en: 'Check its path and permissions.' },
  },
  'LG-2662': {
    zh: '{path} 不是密钥文件，或已损坏',
    en: '{path} is no key file, or is damaged',
    next: { zh: '请从备份恢复密钥文件。', en: 'Restore the key file from a backup.' },
  },
  'LG-2663': {
    zh: '密钥文件 {path} 的口令缺失或不对',
    en: 'The passphrase of the key file {path} is missing or wrong',
    next: { zh: '请给出正确的口令。', en: 'Give the right passphrase.' },
  },
  'LG-2664': {
    zh: '清单在第 {byte} 字节处被改动',
    en: 'The manifest was changed at byte {byte}',
    next: RESTORE_COPY,
  },
  'LG-2665': {
    zh: '清单的签名无效（第 {byte} 字节起）：清单或签名被改动',
    en: 'The signature of the manifest does not hold (from byte {byte}): manifest or signature was changed',
    next: RESTORE_COPY,
  },
  'LG-2666': {
    zh: '条目 {entry}（第 {byte} 字节）不属于此处：多余、重复、缺失或错序',
    en: 'Entry {entry} (byte {byte}) does not belong here: additional, repeated, out of order, or one before it is missing',
    next: RESTORE_COPY,
  },
  'LG-2667': {
    zh: '条目 {entry} 过大（{size} 字节，上限 {limit}）',
    en: 'Entry {entry} is too large ({size} bytes; at most {limit})',
    next: NEW_EXPORT,
  },
  'LG-2668': {
    zh: '这不是 Taizhang 档案，或其格式不被本版本支持',
    en: 'This is no archive of Taizhang, or of a format that this version does not know',
    next: {
      zh: '请确认是 taizhang export 产生的文件，或使用更新的版本。',
      en: 'Make sure that taizhang export wrote it, or use a newer version.',
    },
  },
  'LG-2669': {
    zh: '档案没有清单：导出未完成，或结尾被截去',
    en: 'The archive has no manifest: the export was not finished, or its end was cut off',
    next: NEW_EXPORT,
  },
  'LG-2670': {
    zh: '对照用的检查点不是检查点文件',
    en: 'The checkpoint to compare with is none',
    next: {
      zh: '请给出以前保存的检查点（签名文本，三行加签名）。',
      en: 'Give a checkpoint kept from earlier (signed text: three lines and signatures).',
    },
  },
  'LG-2671': {
    zh: '前 {size} 个事件与以前的检查点不符：历史被改写',
    en: 'The first {size} events are not those of the earlier checkpoint: history was rewritten',
    next: ASK_WHO,
  },
  'LG-2672': {
    zh: '以前的检查点有 {size} 个事件，档案只有 {events} 个：末尾缺 {missing} 个，或档案更旧',
    en: 'The earlier checkpoint covers {size} events, the archive holds {events}: the last {missing} are missing, or the archive is older',
    next: ASK_WHO,
  },
} as const satisfies Readonly<Record<string, RefusalEntry>>;

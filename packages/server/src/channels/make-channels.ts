import { botChannel } from './bots/bot-channel.ts';
import { DINGTALK } from './bots/dingtalk.ts';
import { FEISHU } from './bots/feishu.ts';
import { WECOM } from './bots/wecom.ts';
import type { Channel, ChannelKind } from './channel.ts';
import { makePost, type PostSettings } from './http/post-json.ts';
import { smtpChannel, type SmtpSettings } from './smtp.ts';
import { webhookChannel } from './webhook.ts';

export interface ChannelSettings {
  readonly post: PostSettings;
  /** Null: this installation sends no mail. */
  readonly smtp: SmtpSettings | null;
}

export interface Channels {
  readonly get: (kind: ChannelKind) => Channel | null;
  readonly close: () => void;
}

export function makeChannels({ post: postSettings, smtp }: ChannelSettings): Channels {
  const post = makePost(postSettings);
  const mail = smtp === null ? null : smtpChannel(smtp);
  const channels: Readonly<Record<ChannelKind, Channel | null>> = {
    wecom: botChannel(WECOM, post),
    dingtalk: botChannel(DINGTALK, post),
    feishu: botChannel(FEISHU, post),
    webhook: webhookChannel(post),
    smtp: mail,
  };
  return { get: (kind) => channels[kind], close: () => mail?.close() };
}

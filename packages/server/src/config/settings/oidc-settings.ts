import type { SettingTable } from '../setting.ts';

/** Sign-in by an OpenID Connect provider (code flow with PKCE). */
export const OIDC_SETTINGS = {
  'oidc.issuer': {
    kind: 'text',
    default: '',
    pattern: /^(?:https:\/\/\S+|http:\/\/(?:localhost|127\.0\.0\.1|\[::1\])(?::\d+)?\S*)?$/u,
    expected: { zh: 'https 网址', en: 'an https address' },
    doc: {
      zh: '统一登录（OpenID Connect）的 issuer；不设则不用。回调地址：<server.publicUrl>/api/v1/sign-in/oidc/callback。',
      en: 'The issuer for sign-in by OpenID Connect; empty: off. Its redirect address: <server.publicUrl>/api/v1/sign-in/oidc/callback.',
    },
  },
  'oidc.clientId': {
    kind: 'text',
    default: '',
    doc: { zh: '在统一登录处登记的客户端编号。', en: 'The client id registered there.' },
  },
  'oidc.clientSecret': {
    kind: 'text',
    default: '',
    secret: true,
    doc: { zh: '客户端密钥；不设为公开客户端。', en: 'The client secret; empty for a public client.' },
  },
  'oidc.label': {
    kind: 'text',
    default: '统一登录',
    doc: { zh: '登录页上按钮的名称。', en: 'What the button on the sign-in page says.' },
  },
  'oidc.linkBy': {
    kind: 'text',
    default: '',
    doc: {
      zh: '首次统一登录时，用哪个声明（如 preferred_username）与用户名对应；不设则须先由本人绑定。只在该声明不能自行修改时使用。',
      en: 'The claim (such as preferred_username) that is matched to the account name at the first sign-in; empty: people link it themselves. Use it only where people cannot change that claim.',
    },
  },
} as const satisfies SettingTable;

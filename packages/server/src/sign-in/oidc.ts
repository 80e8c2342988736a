/** Sign-in by an OpenID Connect provider: authorization code with PKCE, state and nonce, by openid-client. */
import {
  findAccount,
  findAccountByName,
  findIdentity,
  linkIdentity,
  type Account,
  type Id,
  type Reading,
} from '@taizhang/ledger';
import * as client from 'openid-client';

import { ProblemError } from '../problems/problem-error.ts';
import { foldAccountName } from './account-name.ts';
import type { Caller, Origin } from './caller.ts';
import { readAs, writeAs, type SignInContext } from './context.ts';
import type { SignedIn } from './open-session.ts';
import { admit, rolesOf } from './password-sign-in.ts';
import { logSecurity } from './security-log.ts';

/** A sign-in under way, carried by the browser, sealed. */
interface Underway {
  readonly verifier: string;
  readonly state: string;
  readonly nonce: string;
  readonly org: Id;
  /** The account to link the identity to; null to sign in. */
  readonly link: Id | null;
  readonly untilMs: number;
}

export interface OidcStart {
  /** Where to send the browser. */
  readonly url: string;
  /** For a cookie of ours until it comes back. */
  readonly sealed: string;
}

export interface Oidc {
  readonly start: (org: Id, redirectUri: string, link: Caller | null) => Promise<OidcStart>;
  /** Refuses SV-1115, SV-1116. */
  readonly finish: (
    back: { readonly url: URL; readonly sealed: string },
    origin: Origin,
  ) => Promise<SignedIn>;
}

const USE = 'oidc';
const MINUTES = 10;
const SCOPE = 'openid profile';

export function makeOidc(context: SignInContext): Oidc {
  let discovered: Promise<client.Configuration> | null = null;
  const provider = (): Promise<client.Configuration> => {
    discovered ??= discover(context).catch((error: unknown) => {
      discovered = null; // asked again by the next who signs in
      throw error;
    });
    return discovered;
  };
  return {
    start: async (org, redirectUri, link) => {
      const configuration = await provider();
      const verifier = client.randomPKCECodeVerifier();
      const [state, nonce] = [client.randomState(), client.randomNonce()];
      const url = client.buildAuthorizationUrl(configuration, {
        redirect_uri: redirectUri,
        scope: SCOPE,
        code_challenge: await client.calculatePKCECodeChallenge(verifier),
        code_challenge_method: 'S256',
        state,
        nonce,
      });
      const untilMs = Date.parse(context.clock.now()) + MINUTES * 60_000;
      const underway: Underway = { verifier, state, nonce, org, link: link?.account ?? null, untilMs };
      return { url: url.href, sealed: context.key.seal(USE, JSON.stringify(underway)) };
    },
    finish: async ({ url, sealed }, origin) => {
      const text = context.key.open(USE, sealed);
      const underway = text === null ? null : (JSON.parse(text) as Underway);
      if (underway === null || underway.untilMs < Date.parse(context.clock.now()))
        throw new ProblemError('SV-1115');
      const claims = await exchange(await provider(), url, underway, context, origin);
      return enter(context, underway, claims, origin);
    },
  };
}

function discover({ config }: SignInContext): Promise<client.Configuration> {
  const issuer = new URL(config['oidc.issuer']);
  const secret = config['oidc.clientSecret'];
  return client.discovery(
    issuer,
    config['oidc.clientId'],
    undefined,
    secret === '' ? client.None() : client.ClientSecretBasic(secret),
    // The settings let http through for this machine alone; the library marks the way there so that it stands out.
    // eslint-disable-next-line @typescript-eslint/no-deprecated
    issuer.protocol === 'http:' ? { execute: [client.allowInsecureRequests] } : {},
  );
}

async function exchange(
  configuration: client.Configuration,
  url: URL,
  { verifier, state, nonce, org }: Underway,
  context: SignInContext,
  origin: Origin,
): Promise<client.IDToken> {
  try {
    const tokens = await client.authorizationCodeGrant(configuration, url, {
      pkceCodeVerifier: verifier,
      expectedState: state,
      expectedNonce: nonce,
      idTokenExpected: true,
    });
    const claims = tokens.claims();
    if (claims !== undefined) return claims;
  } catch (error) {
    const reason = error instanceof Error ? error.name : 'unknown';
    await writeAs(context, org, (work) =>
      logSecurity(work, origin, { kind: 'sign-in.oidc', success: false, data: { reason } }),
    );
  }
  throw new ProblemError('SV-1115');
}

async function enter(
  context: SignInContext,
  { org, link }: Underway,
  claims: client.IDToken,
  origin: Origin,
): Promise<SignedIn> {
  const identity = { issuer: claims.iss, subject: claims.sub };
  const found = await readAs(context, org, async (reading) => {
    const linked = await findIdentity(reading, identity);
    if (linked !== null)
      return link !== null && linked !== link
        ? null
        : { account: await findAccount(reading, linked), isNew: false };
    return {
      account: link === null ? await byClaim(reading, context, claims) : await findAccount(reading, link),
      isNew: true,
    };
  });
  const account = found?.account ?? null;
  const isOpen = account !== null && account.disabledAt === null;
  const roles = isOpen ? await rolesOf(context, org, account.person) : [];
  const signedIn = await writeAs(context, org, async (work) => {
    if (!isOpen) {
      await logSecurity(work, origin, { kind: 'sign-in.oidc', success: false, account: account?.id ?? null });
      return null;
    }
    if (found?.isNew === true) {
      if (!(await linkIdentity(work, account.id, identity))) return null;
      await logSecurity(work, origin, {
        kind: 'identity.link',
        success: true,
        account: account.id,
        actor: account.person,
        data: { issuer: identity.issuer },
      });
    }
    return admit(work, context, { account, roles, origin, kind: 'sign-in.oidc', factorGiven: false });
  });
  if (signedIn === null) throw new ProblemError('SV-1116');
  return signedIn;
}

/** The account whose name the provider states, where the settings trust that claim. */
async function byClaim(
  reading: Reading,
  { config }: SignInContext,
  claims: client.IDToken,
): Promise<Account | null> {
  const value = config['oidc.linkBy'] === '' ? undefined : claims[config['oidc.linkBy']];
  return typeof value === 'string' ? findAccountByName(reading, foldAccountName(value)) : null;
}

import { Type } from 'typebox';

import { Id } from '../../app/answers.ts';
import type { Request, Routes } from '../../app/app-types.ts';
import { originOf } from '../../app/authenticate.ts';
import { guessLimit } from '../../app/rate-limit.ts';
import { publicOrigin } from '../../app/same-site.ts';
import { oidcCookie } from '../../app/session-cookie.ts';
import { LedgerRefusedError, ProblemError } from '../../problems/problem-error.ts';
import { chooseOrganisation } from '../../sign-in/organisation.ts';
import { sendSession } from './send-session.ts';

const PATH = '/api/v1/sign-in/oidc/callback';
const COOKIE_SECONDS = 600;

/** Both are pages to the browser, not calls of a program: they answer with a redirect, troubles too. */
export const oidcRoutes: Routes = (app, { config, signIn }) => {
  const { oidc, context } = signIn;
  const cookie = oidcCookie(config);
  const redirectUri = (request: Request): string => `${publicOrigin(request, config)}${PATH}`;
  const isPage = { access: 'public', sameSite: false, ...guessLimit(config) } as const;

  app.get(
    '/sign-in/oidc',
    {
      config: isPage,
      schema: {
        tags: ['sign-in'],
        summary: 'Go to the identity provider; `link=true` binds its identity to the account signed in',
        querystring: Type.Object({
          organisation: Type.Optional(Id),
          link: Type.Optional(Type.Literal('true')),
        }),
        response: { 302: Type.Null() },
      },
    },
    async (request, reply) => {
      if (oidc === null) throw new ProblemError('SV-1117');
      const { organisation, link } = request.query;
      const caller =
        request.caller?.via.kind === 'session' && request.caller.via.pending === null ? request.caller : null;
      if (link !== undefined && caller === null) throw new ProblemError('SV-1101');
      const org =
        caller !== null && link !== undefined ? caller.org : await chooseOrganisation(context, organisation);
      const { url, sealed } = await oidc.start(org, redirectUri(request), link === undefined ? null : caller);
      return reply
        .setCookie(cookie.name, sealed, { ...cookie.options, maxAge: COOKIE_SECONDS })
        .redirect(url);
    },
  );

  app.get(
    '/sign-in/oidc/callback',
    {
      config: isPage,
      schema: {
        tags: ['sign-in'],
        summary: 'Back from the identity provider',
        response: { 302: Type.Null() },
      },
    },
    async (request, reply) => {
      void reply.clearCookie(cookie.name, cookie.options);
      try {
        if (oidc === null) throw new ProblemError('SV-1117');
        const url = new URL(request.url, publicOrigin(request, config));
        const sealed = request.cookies[cookie.name] ?? '';
        sendSession(reply, config, await oidc.finish({ url, sealed }, originOf(request)));
        signIn.callers.forget();
        return await reply.redirect('/');
      } catch (error) {
        if (!(error instanceof ProblemError) && !(error instanceof LedgerRefusedError)) throw error;
        const code = error instanceof ProblemError ? error.code : error.refusals[0].code;
        return reply.redirect(`/sign-in?problem=${code}`);
      }
    },
  );
};

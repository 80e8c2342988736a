import { Type } from 'typebox';

import { answers } from '../../app/answers.ts';
import type { Routes } from '../../app/app-types.ts';
import { nullable } from '../../app/schema-parts.ts';

const Rules = Type.Object({
  minLength: Type.Integer(),
  maxLength: Type.Integer(),
  classes: Type.Integer({ description: 'How many of capital, small, digit, other there must be; 0: any' }),
  remembered: Type.Integer({ description: 'So many former passwords cannot be used again' }),
  maxAgeDays: nullable(Type.Integer(), { description: 'Null: never changed for its age' }),
});

/** What a password must be, to be said before one is chosen. Common ones and names are refused besides. */
export const passwordRulesRoutes: Routes = (app, { signIn }) => {
  app.get(
    '/sign-in/password-rules',
    {
      config: { access: 'public' },
      schema: { tags: ['sign-in'], summary: 'What a password must be', response: answers({ 200: Rules }) },
    },
    () => {
      const { minLength, maxLength, classes, remembered, maxAgeDays } = signIn.context.policy;
      return { minLength, maxLength, classes, remembered, maxAgeDays };
    },
  );
};

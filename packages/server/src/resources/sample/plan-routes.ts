import { samplePlan } from '@taizhang/ledger';
import { Type } from 'typebox';

import { answers } from '../../app/answers.ts';
import type { Routes } from '../../app/app-types.ts';

/** The sample's plan alone, for an organisation that wants to see what importing one is like. */
export const samplePlanRoutes: Routes = (app) => {
  app.get(
    '/sample/plan',
    {
      config: { access: 'plan.adopt' },
      schema: {
        tags: ['sample'],
        summary: 'The sample library’s plan as a text, to be imported like any other',
        response: answers({ 200: Type.Object({ name: Type.String(), text: Type.String() }) }),
      },
    },
    () => samplePlan(),
  );
};

import type { Routes } from '../app/app-types.ts';
import { roleRoutes } from './accounts/role-routes.ts';
import { accountRoutes } from './accounts/routes.ts';
import { auditLogRoutes } from './audit/log-routes.ts';
import { auditRoutes } from './audit/routes.ts';
import { calendarRoutes } from './calendar/routes.ts';
import { channelRoutes } from './channels/routes.ts';
import { channelTestRoutes } from './channels/test-routes.ts';
import { dashboardRoutes } from './dashboards/routes.ts';
import { deliveryRoutes } from './delivery/routes.ts';
import { evidenceRoutes } from './evidence/routes.ts';
import { feedRoutes } from './feeds/routes.ts';
import { historyRoutes } from './history/routes.ts';
import { meRoutes } from './me/routes.ts';
import { ownTokenRoutes } from './me/token-routes.ts';
import { secondFactorRoutes } from './me/second-factor-routes.ts';
import { myTaskRoutes } from './my-tasks/routes.ts';
import { noticeRoutes } from './notices/routes.ts';
import { occurrenceRoutes } from './occurrences/routes.ts';
import { organisationImportRoutes } from './organisation/import-routes.ts';
import { officeRoutes } from './organisation/office-routes.ts';
import { personRoutes } from './organisation/person-routes.ts';
import { organisationOneRoutes } from './organisation/one-routes.ts';
import { organisationReadRoutes } from './organisation/read-routes.ts';
import { organisationTableRoutes } from './organisation/table-routes.ts';
import { unitRoutes } from './organisation/unit-routes.ts';
import { planDecisionRoutes } from './plans/decision-routes.ts';
import { planReviewRoutes } from './plans/review-routes.ts';
import { planSourceRoutes } from './plans/source-routes.ts';
import { planRoutes } from './plans/upload-routes.ts';
import { recordExchangeRoutes } from './records/exchange-routes.ts';
import { recordBackgroundRoutes } from './record-background/routes.ts';
import { recordReadRoutes } from './records/read-routes.ts';
import { recordWriteRoutes } from './records/write-routes.ts';
import { registerRoutes } from './registers/routes.ts';
import { samplePlanRoutes } from './sample/plan-routes.ts';
import { sampleRoutes } from './sample/routes.ts';
import { searchRoutes } from './search/routes.ts';
import { securityLogRoutes } from './security-log/routes.ts';
import { setUpRoutes } from './set-up/routes.ts';
import { viewRoutes } from './views/routes.ts';
import { oidcRoutes } from './sign-in/oidc-routes.ts';
import { passwordRulesRoutes } from './sign-in/password-rules.ts';
import { signInRoutes } from './sign-in/routes.ts';
import { uploadRoutes } from './uploads/routes.ts';
import { proofRoutes } from './audit/proof-routes.ts';
import { scheduleRoutes } from './schedules/routes.ts';

/**
 * THE list of resources under /api/v1. To add one: a folder `resources/<name>/` with `routes.ts` (says who may, by
 * `config.access`), `schema.ts` (TypeBox) and a test in `test/`, and a line here; then `npm run docs`.
 */
export const RESOURCES: readonly Routes[] = [
  setUpRoutes,
  signInRoutes,
  passwordRulesRoutes,
  oidcRoutes,
  meRoutes,
  secondFactorRoutes,
  ownTokenRoutes,
  accountRoutes,
  roleRoutes,
  securityLogRoutes,
  noticeRoutes,
  feedRoutes,
  deliveryRoutes,
  channelRoutes,
  channelTestRoutes,
  registerRoutes,
  recordReadRoutes,
  recordWriteRoutes,
  recordBackgroundRoutes,
  recordExchangeRoutes,
  historyRoutes,
  organisationReadRoutes,
  organisationOneRoutes,
  unitRoutes,
  personRoutes,
  officeRoutes,
  organisationImportRoutes,
  organisationTableRoutes,
  occurrenceRoutes,
  evidenceRoutes,
  calendarRoutes,
  planRoutes,
  planReviewRoutes,
  planDecisionRoutes,
  planSourceRoutes,
  myTaskRoutes,
  dashboardRoutes,
  searchRoutes,
  auditRoutes,
  auditLogRoutes,
  sampleRoutes,
  samplePlanRoutes,
  viewRoutes,
  uploadRoutes,
  proofRoutes,
  scheduleRoutes,
];

/** THE list of pages: address → page. Pages are loaded when they are gone to. */
import {
  createRootRouteWithContext,
  createRoute,
  createRouter,
  lazyRouteComponent,
  Outlet,
  redirect,
} from '@tanstack/react-router';
import type { QueryClient } from '@tanstack/react-query';

import { meQuery } from '../api/me.ts';
import { isStatus } from '../api/problem.ts';
import { queryClient } from '../api/query-client.ts';
import { signInOptionsQuery } from '../api/sign-in-options.ts';
import { FailurePage } from '../ui/failure-page.tsx';
import { NotFoundPage } from '../ui/not-found-page.tsx';
import { PageLoading } from '../ui/page-loading.tsx';
import { fetchedPart } from './missing-part.ts';
import { anySearch } from './search-state.ts';
import { Shell } from './shell/shell.tsx';

const root = createRootRouteWithContext<{ readonly queryClient: QueryClient }>()({ component: Outlet });

const signIn = createRoute({
  getParentRoute: () => root,
  path: '/sign-in',
  validateSearch: (search): { readonly to?: string } =>
    typeof search['to'] === 'string' ? { to: search['to'] } : {},
  component: lazyRouteComponent(
    fetchedPart(() => import('../pages/sign-in/sign-in-page.tsx')),
    'SignInPage',
  ),
});

const setUp = createRoute({
  getParentRoute: () => root,
  path: '/set-up',
  component: lazyRouteComponent(
    fetchedPart(() => import('../pages/set-up/set-up-page.tsx')),
    'SetUpPage',
  ),
});

/** Everything behind the sign-in: who is not signed in, or has a step of it left, goes there and comes back after. */
const shell = createRoute({
  getParentRoute: () => root,
  id: 'shell',
  component: Shell,
  beforeLoad: async ({ context, location }) => {
    try {
      const me = await context.queryClient.query({ ...meQuery, staleTime: 'static' });
      if (me.pending === null) {
        if (location.pathname !== '/' || me.rights.includes('work.read')) return;
        // Who keeps the system has no work of their own to be shown.
        // eslint-disable-next-line @typescript-eslint/only-throw-error -- the router's own way
        throw redirect({ to: '/first-steps', search: {} });
      }
    } catch (error) {
      if (!isStatus(error, 401)) throw error;
      const { needsSetUp } = await context.queryClient.query(signInOptionsQuery);
      // eslint-disable-next-line @typescript-eslint/only-throw-error -- the router's own way
      if (needsSetUp) throw redirect({ to: '/set-up' });
    }
    // eslint-disable-next-line @typescript-eslint/only-throw-error -- the router's own way
    throw redirect({ to: '/sign-in', search: location.href === '/' ? {} : { to: location.href } });
  },
});

const myWork = createRoute({
  getParentRoute: () => shell,
  path: '/',
  validateSearch: anySearch,
  component: lazyRouteComponent(
    fetchedPart(() => import('../pages/my-work/my-work-page.tsx')),
    'MyWorkPage',
  ),
});
const firstSteps = createRoute({
  getParentRoute: () => shell,
  path: '/first-steps',
  validateSearch: anySearch,
  component: lazyRouteComponent(
    fetchedPart(() => import('../pages/first-steps/first-steps-page.tsx')),
    'FirstStepsPage',
  ),
});
const plans = createRoute({
  getParentRoute: () => shell,
  path: '/plans',
  validateSearch: anySearch,
  component: lazyRouteComponent(
    fetchedPart(() => import('../pages/plans/plans-page.tsx')),
    'PlansPage',
  ),
});
const plan = createRoute({
  getParentRoute: () => shell,
  path: '/plans/$plan',
  validateSearch: anySearch,
  component: lazyRouteComponent(
    fetchedPart(() => import('../pages/plan/plan-page.tsx')),
    'PlanPage',
  ),
});
const ledger = createRoute({
  getParentRoute: () => shell,
  path: '/ledger/$register',
  validateSearch: anySearch,
  component: lazyRouteComponent(
    fetchedPart(() => import('../pages/ledger/ledger-page.tsx')),
    'LedgerPage',
  ),
});
const record = createRoute({
  getParentRoute: () => shell,
  path: '/records/$record',
  validateSearch: anySearch,
  component: lazyRouteComponent(
    fetchedPart(() => import('../pages/record/record-page.tsx')),
    'RecordPage',
  ),
});
const dashboard = createRoute({
  getParentRoute: () => shell,
  path: '/dashboard',
  validateSearch: anySearch,
  component: lazyRouteComponent(
    fetchedPart(() => import('../pages/dashboard/dashboard-page.tsx')),
    'DashboardPage',
  ),
});
const findings = createRoute({
  getParentRoute: () => shell,
  path: '/findings',
  validateSearch: anySearch,
  component: lazyRouteComponent(
    fetchedPart(() => import('../pages/findings/findings-page.tsx')),
    'FindingsPage',
  ),
});
const registers = createRoute({
  getParentRoute: () => shell,
  path: '/registers',
  validateSearch: anySearch,
  component: lazyRouteComponent(
    fetchedPart(() => import('../pages/registers/registers-page.tsx')),
    'RegistersPage',
  ),
});
const register = createRoute({
  getParentRoute: () => shell,
  path: '/registers/$register',
  validateSearch: anySearch,
  component: lazyRouteComponent(
    fetchedPart(() => import('../pages/register/register-page.tsx')),
    'RegisterPage',
  ),
});
const organisation = createRoute({
  getParentRoute: () => shell,
  path: '/organisation',
  validateSearch: anySearch,
  component: lazyRouteComponent(
    fetchedPart(() => import('../pages/organisation/organisation-page.tsx')),
    'OrganisationPage',
  ),
});
const search = createRoute({
  getParentRoute: () => shell,
  path: '/search',
  validateSearch: anySearch,
  component: lazyRouteComponent(
    fetchedPart(() => import('../pages/search/search-page.tsx')),
    'SearchPage',
  ),
});
const account = createRoute({
  getParentRoute: () => shell,
  path: '/account',
  validateSearch: anySearch,
  component: lazyRouteComponent(
    fetchedPart(() => import('../pages/account/account-page.tsx')),
    'AccountPage',
  ),
});
const administration = createRoute({
  getParentRoute: () => shell,
  path: '/administration',
  validateSearch: anySearch,
  component: lazyRouteComponent(
    fetchedPart(() => import('../pages/administration/administration-page.tsx')),
    'AdministrationPage',
  ),
});

/** Any other address: the navigation stays, so that the way on is there. */
const nowhere = createRoute({
  getParentRoute: () => shell,
  path: '$',
  component: NotFoundPage,
});

const routeTree = root.addChildren([
  signIn,
  setUp,
  shell.addChildren([
    myWork,
    firstSteps,
    plans,
    plan,
    ledger,
    record,
    dashboard,
    findings,
    registers,
    register,
    organisation,
    search,
    account,
    administration,
    nowhere,
  ]),
]);

export const router = createRouter({
  routeTree,
  context: { queryClient },
  defaultPreload: 'intent',
  defaultPendingComponent: PageLoading,
  defaultErrorComponent: FailurePage,
  defaultNotFoundComponent: NotFoundPage,
  scrollRestoration: true,
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}

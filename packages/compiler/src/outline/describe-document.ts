/** What the head of a document says of the whole: its title, who issued it, and the period it is for. */
import type { PlanPeriod } from '../types.ts';
import { findDocumentTitle, type DocumentTitle, type JudgedParts } from './document-title.ts';
import { findIssuer } from './issuer.ts';
import { findPlanPeriod } from './plan-period.ts';

export interface DocumentHead {
  /** For `buildOutline`, which leaves it out. */
  readonly titleStretch: DocumentTitle | null;
  readonly title: string | null;
  readonly issuer: string | null;
  readonly period: PlanPeriod | null;
}

export function describeDocument(parts: JudgedParts): DocumentHead {
  const titleStretch = findDocumentTitle(parts);
  const titled = { ...parts, title: titleStretch };
  return {
    titleStretch,
    title: titleStretch?.text ?? null,
    issuer: findIssuer(titled),
    period: findPlanPeriod(titled),
  };
}

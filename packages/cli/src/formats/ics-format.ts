/** A calendar of what is dated or comes round, of all plans together. The writer is loaded only when it is asked for. */
import type { CompiledPlan } from '@taizhang/compiler';
import type { WrittenPlan } from '@taizhang/documents';
import { outputMessages } from '../messages/output-messages.ts';
import type { FileWriter, FormatOptions } from './plan-writer.ts';

export function icsFormat({
  fileLanguage,
  remark,
}: Pick<FormatOptions, 'fileLanguage' | 'remark'>): FileWriter {
  const plans: WrittenPlan[] = [];
  return {
    begin: () => '',
    plan(plan, anchors) {
      plans.push({ plan, anchors: anchors() });
      return [];
    },
    end: async () => {
      const { writeCalendar } = await import('@taizhang/documents');
      for (const { plan } of plans) {
        const count = plan.period ? 0 : recurringIn(plan);
        if (count > 0) await remark(outputMessages.noPeriod(plan.source.name, count));
      }
      const calendar = writeCalendar(plans, {
        now: new Date().toISOString(),
        ...(fileLanguage === null ? {} : { language: fileLanguage }),
      });
      if (!calendar.includes('BEGIN:VEVENT')) await remark(outputMessages.nothingDated());
      return calendar;
    },
  };
}

function recurringIn({ commitments }: CompiledPlan): number {
  return commitments.filter(({ cadence }) => cadence.some(({ per }) => per !== 'continuous')).length;
}

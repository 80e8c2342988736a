/** A workbook with a task table for each plan, to hand out. The writer is loaded only when it is asked for. */
import type { WrittenPlan } from '@taizhang/documents';
import type { FileWriter, FormatOptions } from './plan-writer.ts';

export function xlsxFormat({ fileLanguage }: Pick<FormatOptions, 'fileLanguage'>): FileWriter {
  const plans: WrittenPlan[] = [];
  return {
    begin: () => '',
    plan(plan, anchors) {
      plans.push({ plan, anchors: anchors() });
      return [];
    },
    end: async () => {
      const { writeTaskTable } = await import('@taizhang/documents');
      return writeTaskTable(plans, fileLanguage === null ? {} : { language: fileLanguage });
    },
  };
}

/** The records that a filter finds, as a file for the browser to keep. */
import { answer, api } from '../../../api/client.ts';
import { askedFilters, type Filter } from '../../../api/record-list.ts';
import { download } from '../../../ui/download.ts';

export type SheetFormat = 'xlsx' | 'csv';

export interface ExportQuestion {
  readonly register: string;
  readonly filters: readonly Filter[];
  readonly sort: string | null;
  readonly format: SheetFormat;
  readonly name: string;
}

export async function exportRecords({
  register,
  filters,
  sort,
  format,
  name,
}: ExportQuestion): Promise<void> {
  const content: unknown = await answer(
    api.GET('/api/v1/registers/{register}/export', {
      params: {
        path: { register },
        query: { format, filter: askedFilters(filters), ...(sort === null ? {} : { sort }) },
      },
      parseAs: 'blob',
    }),
  );
  if (content instanceof Blob) download(`${name}.${format}`, content);
}

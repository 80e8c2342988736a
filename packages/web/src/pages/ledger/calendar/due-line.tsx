import { Flex } from 'antd';

import type { ListedRecord } from '../../../api/record-list.ts';
import { LightIcon } from '../../../ui/light.tsx';
import { RecordLink } from '../../../ui/record-link.tsx';

/** A record in a day: its light and its title in one line. */
export function DueLine({ record }: { readonly record: ListedRecord }) {
  return (
    <Flex gap={4} style={{ minWidth: 0 }}>
      <LightIcon timeliness={record.timeliness} light={record.light} />
      <RecordLink
        record={record.id}
        title={record.title}
        style={{
          overflow: 'hidden',
          textOverflow: 'ellipsis',
          whiteSpace: 'nowrap',
          color: 'var(--ant-color-text)',
        }}
      >
        {record.title}
      </RecordLink>
    </Flex>
  );
}

import { Link } from '@tanstack/react-router';
import { Typography } from 'antd';

import { UnitName } from '../../../ui/names.tsx';
import type { CadenceRow } from '../dashboard-queries.ts';

/** A recurring duty and whose it is; leads to it. */
export function DutyName({ row }: { readonly row: CadenceRow }) {
  return (
    <>
      <Link to="/records/$record" params={{ record: row.record }}>
        {row.title}
      </Link>
      <div>
        <Typography.Text type="secondary" style={{ fontSize: 13 }}>
          <UnitName id={row.unit} />
        </Typography.Text>
      </div>
    </>
  );
}

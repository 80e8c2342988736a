import type { AbstractNode, IconDefinition } from '@ant-design/icons-svg/es/types';
import type { ReactNode } from 'react';

/** The library's drawing as a bare element, made once: for what stands in every row of a list. The word beside it says what it means. */
export function plainIcon({ icon }: IconDefinition): ReactNode {
  const { attrs, children = [] } = typeof icon === 'function' ? icon('currentColor', 'none') : icon;
  return (
    <svg className="tz-icon" viewBox={attrs['viewBox']} fill="currentColor" aria-hidden="true">
      {children.map(pathOf)}
    </svg>
  );
}

const pathOf = ({ attrs }: AbstractNode): ReactNode => <path key={attrs['d']} d={attrs['d']} />;

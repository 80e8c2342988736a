/** A link to a record for long lists: an anchor that asks the router only once it is clicked. */
import { useRouter } from '@tanstack/react-router';
import type { AnchorHTMLAttributes, MouseEvent, ReactNode } from 'react';

interface RecordLinkProps extends Omit<AnchorHTMLAttributes<HTMLAnchorElement>, 'href' | 'onClick'> {
  readonly record: string;
  readonly children: ReactNode;
}

/** The router's own `Link` follows every change of the address: a hundred of them are felt with each. */
export function RecordLink({ record, children, ...rest }: RecordLinkProps) {
  const router = useRouter();
  return (
    <a
      {...rest}
      href={`/records/${record}`}
      onClick={(event) => {
        if (opensElsewhere(event)) return;
        event.preventDefault();
        void router.navigate({ to: '/records/$record', params: { record } });
      }}
    >
      {children}
    </a>
  );
}

const opensElsewhere = (event: MouseEvent): boolean =>
  event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey;

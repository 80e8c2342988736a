/**
 * A stream of server-sent events, opened anew where the browser gives it up: it comes back by itself after a break, but not after an
 * answer other than 200, as while the database is away.
 */
export interface FollowedStream {
  readonly url: string;
  /** Names of events. */
  readonly kinds: readonly string[];
  /** Called at each of them, and once when a stream that was given up is open again: nobody knows what was missed. */
  readonly onChange: () => void;
}

type Source = Pick<EventSource, 'addEventListener' | 'close' | 'readyState'>;

const FIRST_WAIT_MS = 2_000;
const LONGEST_WAIT_MS = 60_000;
/** `EventSource.CLOSED` */
const GIVEN_UP = 2;

/** Gives what ends it. */
export function followStream(
  { url, kinds, onChange }: FollowedStream,
  open: (url: string) => Source = (address) => new EventSource(address),
): () => void {
  let failures = 0;
  let source: Source;
  let again: ReturnType<typeof setTimeout> | undefined;
  const start = (isAnew: boolean): void => {
    const own = open(url);
    source = own;
    for (const kind of kinds) own.addEventListener(kind, onChange);
    own.addEventListener('open', () => {
      failures = 0;
      if (isAnew) onChange();
    });
    own.addEventListener('error', () => {
      if (own.readyState !== GIVEN_UP) return;
      again = setTimeout(() => start(true), Math.min(FIRST_WAIT_MS * 2 ** failures, LONGEST_WAIT_MS));
      failures++;
    });
  };
  start(false);
  return () => {
    clearTimeout(again);
    source.close();
  };
}

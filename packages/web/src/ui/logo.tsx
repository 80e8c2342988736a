/** The mark: lines of a plan, and the tick that proves them. */
export function Logo({ size = 28 }: { readonly size?: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 32 32" aria-hidden="true" focusable="false">
      <rect width="32" height="32" rx="7" fill="#0b6667" />
      <path d="M8 9.5h10M8 16h7M8 22.5h5" stroke="#fff" strokeWidth="2.6" strokeLinecap="round" />
      <path
        d="M15.5 21.5l4 4 7-11"
        fill="none"
        stroke="#ffd479"
        strokeWidth="3"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  );
}

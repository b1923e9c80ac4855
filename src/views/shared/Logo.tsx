/** The sign of Kehä: an open ring, and a dot for the next member. */
export const Logo = ({ size = 28 }: { readonly size?: number }) => (
  <svg width={size} height={size} viewBox="0 0 32 32" aria-hidden="true">
    <path d="M26.57 11.73A11.4 11.4 0 1 1 20.27 5.43" fill="none" stroke="var(--lake)" strokeWidth="4.4" />
    <circle cx="24.06" cy="7.94" r="3.1" fill="var(--ink)" />
  </svg>
);

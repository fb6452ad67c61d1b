/** The product's mark: a panel with somebody in it. */
export function Logo({ size = 20 }: { size?: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <rect x="2" y="3" width="20" height="18" rx="4.5" fill="var(--accent)" />
      <path d="M14.5 3v18" stroke="var(--on-accent)" stroke-width="1.6" />
      <circle cx="8.2" cy="10" r="1.9" fill="var(--on-accent)" />
      <path d="M5.4 15.6h5.6" stroke="var(--on-accent)" stroke-width="1.8" stroke-linecap="round" />
    </svg>
  );
}

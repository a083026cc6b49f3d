/** Draws the mark of the extension, that of docs/icon/icon.svg: a quotation mark, a marked line, a recorder's dot. */
export function Logo({ size }: { readonly size: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 32 32" aria-hidden="true">
      <rect width="32" height="32" rx="7" fill="#a02f18" />
      <g fill="#fffefc">
        <path d="M13.8 5c-4.8 1.3-7.8 4.7-7.8 9.3a4.3 4.3 0 1 0 4.7-4.2c.3-1.5 1.7-2.6 4-3.2z" />
        <path d="M25.1 5c-4.8 1.3-7.8 4.7-7.8 9.3a4.3 4.3 0 1 0 4.7-4.2c.3-1.5 1.7-2.6 4-3.2z" />
        <rect x="6" y="22.6" width="12" height="2.8" rx="1.4" />
        <circle cx="23" cy="24" r="3" />
      </g>
    </svg>
  );
}

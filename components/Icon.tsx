/** The drawings of the interface, on a grid of 16 with a stroke of 1.5; each says nothing that words beside it do not. */
const PATHS = {
  add: 'M8 3.5v9M3.5 8h9',
  keep: 'M4 2.75h8v10.5l-4-3-4 3z',
  close: 'M4 4l8 8M12 4l-8 8',
  back: 'M9.5 3.5L5 8l4.5 4.5',
  more: 'M3 8a.5.5 0 1 0 1 0a.5.5 0 1 0-1 0M7.5 8a.5.5 0 1 0 1 0a.5.5 0 1 0-1 0M12 8a.5.5 0 1 0 1 0a.5.5 0 1 0-1 0',
  up: 'M3.5 10L8 5.5l4.5 4.5',
  down: 'M3.5 6L8 10.5 12.5 6',
  search: 'M7 2.75a4.25 4.25 0 1 1 0 8.5a4.25 4.25 0 0 1 0-8.5zM10.25 10.25L13.5 13.5',
  open: 'M3 8h9.5M8.75 4.25L12.5 8l-3.75 3.75',
  copy: 'M5.5 5.5h7.75v7.75h-7.75zM10.5 5.25v-2.5h-7.75v7.75h2.5',
  print: 'M4.5 5.5v-3h7v3M4.5 11.5h-2v-5.5h11v5.5h-2M4.5 9.5h7v4h-7z',
} as const;

/** Draws one icon in the colour of the text around it; hidden from screen readers. */
export function Icon({ name }: { readonly name: keyof typeof PATHS }) {
  return (
    <svg
      width="16"
      height="16"
      viewBox="0 0 16 16"
      fill="none"
      stroke="currentColor"
      stroke-width="1.5"
      stroke-linecap="round"
      stroke-linejoin="round"
      aria-hidden="true"
    >
      <path d={PATHS[name]} />
    </svg>
  );
}

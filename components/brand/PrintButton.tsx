import { Icon } from '../Icon.tsx';

/** Prints the tab that it stands at the head of. */
export function PrintButton(props: {
  /** Whether what is to be printed is still being gathered. */
  readonly isGathering?: boolean;
  readonly onPrint: () => void;
}) {
  return (
    <button
      type="button"
      class="icon-button"
      aria-label="Print"
      title="Print"
      aria-disabled={props.isGathering}
      onClick={props.onPrint}
    >
      <Icon name="print" />
    </button>
  );
}

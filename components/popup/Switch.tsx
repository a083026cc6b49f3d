import type { ComponentChildren } from 'preact';
import './switch.css';

/** Turns one thing on or off; the whole row is the target. */
export function Switch(props: {
  readonly label: ComponentChildren;
  /** The thing that is on or off, for readers who cannot see the switch's surroundings. */
  readonly name: string;
  readonly on: boolean;
  readonly onChange: (on: boolean) => void;
}) {
  return (
    <label class="switch">
      <span class="switch-label">{props.label}</span>
      <input
        type="checkbox"
        role="switch"
        aria-label={props.name}
        aria-checked={props.on}
        checked={props.on}
        onChange={(event) => props.onChange(event.currentTarget.checked)}
      />
    </label>
  );
}

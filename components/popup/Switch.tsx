import type { ComponentChildren } from 'preact';
import './switch.css';

/** Turns one thing on or off; the whole row is the target. */
export function Switch(props: {
  readonly label: ComponentChildren;
  /** What is on or off, for who cannot see what the switch stands beside. */
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

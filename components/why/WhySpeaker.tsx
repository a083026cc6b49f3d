import type { ComponentChildren } from 'preact';
import { type Attributed, speakerReason } from '../words/speaker-words.ts';
import { Disclosure } from './Disclosure.tsx';

/** Says on demand why a quote is given to its speakers; nothing where it is given to nobody. */
export function WhySpeaker(props: {
  readonly quote: Attributed;
  /** Stands before the button, in its line. */
  readonly beside?: ComponentChildren;
  /** Stands below the reason. */
  readonly more?: ComponentChildren;
}) {
  const reason = speakerReason(props.quote);
  if (reason === null) return <span class="disclosure-line">{props.beside}</span>;
  return (
    <Disclosure label="Why this speaker?" beside={props.beside}>
      <span dir="auto">{reason}</span>
      {props.more}
    </Disclosure>
  );
}

import type { ComponentChildren } from 'preact';
import type { Attributed } from '../../lib/cite/words/inferred-from.ts';
import { speakerReason } from '../words/speaker-words.ts';
import { Disclosure } from './Disclosure.tsx';

/** Says on demand why a quote is given to its speakers; nothing where it is given to nobody. */
export function WhySpeaker(props: {
  readonly quote: Attributed;
  /** Stands before the button, in its line. */
  readonly before?: ComponentChildren;
  /** Stands behind the button, in its line. */
  readonly behind?: ComponentChildren;
  /** The id of the quote's words. */
  readonly describedBy?: string;
  /** Stands below the reason. */
  readonly more?: ComponentChildren;
}) {
  const { quote, before, behind } = props;
  const reason = speakerReason(quote);
  if (reason === null)
    return (
      <span class="disclosure-line">
        {before}
        {behind}
      </span>
    );
  return (
    <Disclosure label="Why this speaker?" before={before} behind={behind} describedBy={props.describedBy}>
      <span dir="auto">{reason}</span>
      {props.more}
    </Disclosure>
  );
}

import type { CardView } from '../lib/messages.ts';
import './why-highlighted.css';

/** Tells on demand which rule decided that a name means this actor, and which of its names matched. */
export function WhyHighlighted({ why }: { readonly why: CardView['why'] }) {
  return (
    <details class="why-highlighted">
      <summary>Why is this highlighted?</summary>
      <p>{why.explanation}</p>
      <p>
        Name that matched: <bdi class="alias">{why.alias}</bdi>
      </p>
    </details>
  );
}

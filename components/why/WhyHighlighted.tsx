import type { ActorKind } from '../../lib/model.ts';
import type { CardView } from '../../lib/views/card-view.ts';
import { ruleWords } from '../words/rule-words.ts';
import { Disclosure } from './Disclosure.tsx';
import './why-highlighted.css';

/** Says which name led to a record, by which rule, and whether it was a mark in the page that did. */
export type WhyNamed = CardView['why'] & {
  /** False in the toolbar's window, which names those of the library whom the page does not mark. */
  readonly isMarked: boolean;
};

/** Says on demand which rule decided that a name means an actor; nothing where no name led here. */
export function WhyHighlighted(props: {
  readonly kind: ActorKind;
  /** Null where no name led here. */
  readonly why: WhyNamed | null;
}) {
  const { kind, why } = props;
  if (why === null) return null;
  return (
    <div class="why-highlighted">
      <Disclosure label={why.isMarked ? 'Why is this highlighted?' : 'Why this name?'}>
        <span>{ruleWords(why.rule, kind)}</span>
        <span>
          Name that matched: <bdi class="alias">{why.alias}</bdi>
        </span>
        {why.isMarked && <span>Wrong? Correct it in the toolbar window.</span>}
      </Disclosure>
    </div>
  );
}

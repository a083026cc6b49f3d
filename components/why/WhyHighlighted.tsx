import type { ActorKind } from '../../lib/model.ts';
import type { CardView } from '../../lib/views/card-view.ts';
import { ruleWords } from '../words/rule-words.ts';
import { Disclosure } from './Disclosure.tsx';
import './why-highlighted.css';

/** Says on demand which rule decided that the highlighted name means an actor; nothing where no name led here. */
export function WhyHighlighted(props: {
  readonly kind: ActorKind;
  /** Null where no highlighted name led here. */
  readonly why: CardView['why'] | null;
}) {
  const { kind, why } = props;
  if (why === null) return null;
  return (
    <div class="why-highlighted">
      <Disclosure label="Why is this highlighted?">
        <span>{ruleWords(why.rule, kind)}</span>
        <span>
          Name that matched: <bdi class="alias">{why.alias}</bdi>
        </span>
        <span>Wrong? Correct it in the toolbar window.</span>
      </Disclosure>
    </div>
  );
}

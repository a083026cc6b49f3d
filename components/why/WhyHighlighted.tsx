import type { ActorKind } from '../../lib/model.ts';
import type { CardView } from '../../lib/views/card-view.ts';
import { kindName } from '../words/kind-name.ts';
import { ruleWords } from '../words/rule-words.ts';
import { Disclosure } from './Disclosure.tsx';
import './why-highlighted.css';

/** Says what an actor is and, on demand, which rule decided that the highlighted name means them. */
export function WhyHighlighted(props: {
  readonly kind: ActorKind;
  /** Null where no highlighted name led here. */
  readonly why: CardView['why'] | null;
}) {
  const { kind, why } = props;
  return (
    <div class="why-highlighted">
      {why === null ? (
        <p>{kindName(kind)}</p>
      ) : (
        <Disclosure label="Why is this highlighted?" before={`${kindName(kind)} · `}>
          <span>{ruleWords(why.rule)}</span>
          <span>
            Name that matched: <bdi class="alias">{why.alias}</bdi>
          </span>
        </Disclosure>
      )}
    </div>
  );
}

import { useId, useState } from 'preact/hooks';
import type { ActorKind } from '../../lib/model.ts';
import type { CardView } from '../../lib/views/card-view.ts';
import { kindName } from '../words/kind-name.ts';
import { ruleWords } from '../words/rule-words.ts';
import './why-highlighted.css';

/** Says what an actor is and, on demand, which rule decided that the highlighted name means them. */
export function WhyHighlighted(props: {
  readonly kind: ActorKind;
  /** Null where no highlighted name led here. */
  readonly why: CardView['why'] | null;
}) {
  const { kind, why } = props;
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  return (
    <div class="why-highlighted">
      <p>
        {kindName(kind)}
        {why !== null && (
          <>
            {' · '}
            <button
              type="button"
              class="quiet-button"
              aria-expanded={isOpen}
              aria-controls={id}
              onClick={() => setOpen(!isOpen)}
            >
              Why is this highlighted?
            </button>
          </>
        )}
      </p>
      {why !== null && (
        <div class="why-explained" id={id} hidden={!isOpen}>
          <p>{ruleWords(why.rule)}</p>
          <p>
            Name that matched: <bdi class="alias">{why.alias}</bdi>
          </p>
        </div>
      )}
    </div>
  );
}

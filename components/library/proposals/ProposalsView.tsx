import { useEffect, useRef, useState } from 'preact/hooks';
import type { ProposalView } from '../../../lib/library/decide/list-proposals.ts';
import type { ActorId, ArticleId } from '../../../lib/model.ts';
import type { Problem } from '../../../lib/problems/problem.ts';
import { grouped } from '../../grouped.ts';
import { Notice } from '../../Notice.tsx';
import { problemWords } from '../../words/problem-words.ts';
import { ProposedFacts } from './ProposedFacts.tsx';
import { whyWords } from './proposal-words.ts';
import './proposals-view.css';

/** Tells how far the questions to the reader are read: one pair is shown at a time. */
export type ProposalsState =
  | { readonly state: 'asking' }
  | { readonly state: 'failed'; readonly error: Problem }
  | {
      readonly state: 'found';
      readonly total: number;
      /** Pairs that the reader went past without an answer. */
      readonly passed: number;
      /** Null behind the last pair. */
      readonly proposal: ProposalView | null;
    };

/** Lists what the reader can do with two who may be the same. */
export interface ProposalActions {
  /** Says whether two are the same. Resolves to whether that is kept. */
  readonly onIdentity: (proposal: ProposalView, are: 'same' | 'different') => Promise<boolean>;
  /** Goes past a pair without an answer. */
  readonly onNextPair: () => void;
  /** Begins with the first pair again. */
  readonly onFirstPair: () => void;
  /** Goes back to the list of people and organisations. */
  readonly onPeople: () => void;
  readonly onOpenActor: (actor: ActorId) => void;
  readonly onOpen: (article: ArticleId) => void;
}

/** Asks about one pair after the other whether they are the same. Nobody is put together before the reader says so. */
export function ProposalsView(props: { readonly shown: ProposalsState; readonly actions: ProposalActions }) {
  const { shown, actions } = props;
  return (
    <section class="proposals" aria-labelledby="proposals-title">
      <div class="found-head">
        <h2 id="proposals-title">The same?</h2>
        <button type="button" class="link-button" onClick={actions.onPeople}>
          All people and organisations
        </button>
      </div>
      {shown.state === 'asking' && <p class="library-late">Reading the first pair…</p>}
      {shown.state === 'failed' && (
        <Notice title="The pairs cannot be read" urgent>
          {problemWords(shown.error)}
        </Notice>
      )}
      {shown.state === 'found' && shown.proposal !== null && (
        <Pair key={pairKey(shown.proposal)} {...shown} proposal={shown.proposal} actions={actions} />
      )}
      {shown.state === 'found' && shown.proposal === null && (
        <p class="proposals-end" role="status">
          {shown.total === 0 ? (
            'There is no pair to look at. Where names in your articles may be those of one, you are asked here.'
          ) : (
            <>
              That was the last pair; {grouped(shown.total)} {shown.total === 1 ? 'is' : 'are'} left without
              an answer.{' '}
              <button type="button" class="link-button" onClick={actions.onFirstPair}>
                Look at {shown.total === 1 ? 'it' : 'them'} again
              </button>
            </>
          )}
        </p>
      )}
    </section>
  );
}

/** Tells one pair from another. */
function pairKey({ of: [one, other] }: ProposalView): string {
  return `${one.id}\n${other.id}`;
}

function Pair(props: {
  readonly total: number;
  readonly passed: number;
  readonly proposal: ProposalView;
  readonly actions: ProposalActions;
}) {
  const { total, passed, proposal, actions } = props;
  const [one, other] = proposal.of;
  const heading = useRef<HTMLParagraphElement>(null);
  // A second press must not answer for the next pair, or twice for this one.
  const [isAnswered, setIsAnswered] = useState(false);
  const answer = async (are: 'same' | 'different') => {
    if (isAnswered) return;
    setIsAnswered(true);
    if (!(await actions.onIdentity(proposal, are))) setIsAnswered(false);
  };
  useEffect(() => {
    // The buttons of the pair before are gone, and the focus with them.
    if (document.activeElement === document.body) heading.current?.focus({ preventScroll: true });
  }, []);
  return (
    <>
      <p class="proposal-why" ref={heading} tabIndex={-1} role="status">
        <span class="count">
          {grouped(Math.min(passed + 1, total))} of {grouped(total)}
        </span>{' '}
        {whyWords(proposal.rule)} Only you can say whether they are.
      </p>
      <div class="proposal-pair">
        {[one, other].map((actor) => (
          <ProposedFacts
            key={actor.id}
            one={actor}
            onOpenActor={actions.onOpenActor}
            onOpen={actions.onOpen}
          />
        ))}
      </div>
      <p class="proposal-buttons">
        <button
          type="button"
          class="action-button"
          aria-disabled={isAnswered}
          onClick={() => void answer('same')}
        >
          The same
        </button>
        <button
          type="button"
          class="action-button"
          aria-disabled={isAnswered}
          onClick={() => void answer('different')}
        >
          Not the same
        </button>
        <button type="button" class="quiet-button" onClick={actions.onNextPair}>
          Next, without an answer
        </button>
      </p>
    </>
  );
}

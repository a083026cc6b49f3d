import type { ComponentChildren, RefObject } from 'preact';
import type { OnThisView } from '../../lib/holdings/subjects/on-this-view.ts';
import type { Problem } from '../../lib/problems/problem.ts';
import type { ActorView } from '../../lib/views/actor-view.ts';
import type { WhyNamed } from '../why/WhyHighlighted.tsx';
import { problemWords } from '../words/problem-words.ts';
import { ActorRecord } from './ActorRecord.tsx';
import './card.css';
import { Icon } from '../Icon.tsx';
import type { RecordActions } from '../lists/RecordList.tsx';
import { Notice } from '../Notice.tsx';

/** Tells how far a card's record is loaded. */
export type CardState =
  | { readonly state: 'loading' }
  | { readonly state: 'error'; readonly error: Problem }
  | {
      readonly state: 'ready';
      readonly actor: ActorView;
      /** Null where no name led here: in the popup and the reader. */
      readonly why: WhyNamed | null;
      /** What they said on what the page says around that name; left out where none is known. */
      readonly onThis?: readonly OnThisView[];
    }
  /** Something else stands for the record: that of those who bear a name. */
  | { readonly state: 'named'; readonly name: string };

/** Says how a card is left: closed at a name in a page, or gone back from in the popup. */
export interface CardExit {
  readonly type: 'close' | 'back';
  readonly leave: () => void;
}

/** Shows who an actor is and what they are on record as saying. */
export function Card(props: {
  readonly shown: CardState;
  readonly exit: CardExit;
  readonly actions: RecordActions;
  /** 1 where the card is the whole document. */
  readonly headingLevel: 1 | 2;
  /** Takes the focus when the card opens, so that a screen reader starts at the name. */
  readonly heading?: RefObject<HTMLHeadingElement | null> | null;
  /** What stands for the record. */
  readonly children?: ComponentChildren;
}) {
  const { shown, exit, actions } = props;
  const Heading = props.headingLevel === 1 ? 'h1' : 'h2';
  const title = titleOf(shown);
  return (
    <section class={`card ${shown.state}`} aria-busy={shown.state === 'loading'} aria-label={title}>
      <header class={`card-bar ${exit.type}`}>
        {exit.type === 'back' && <Leave exit={exit} />}
        <div class="card-name">
          <Heading tabIndex={-1} ref={props.heading ?? null} dir="auto">
            {shown.state === 'loading' ? null : title}
          </Heading>
        </div>
        {exit.type === 'close' && <Leave exit={exit} />}
      </header>
      {shown.state === 'loading' && <Skeleton />}
      {shown.state === 'error' && (
        <Notice title="This card could not be filled" urgent>
          {problemWords(shown.error)}
        </Notice>
      )}
      {shown.state === 'ready' && (
        <ActorRecord
          key={shown.actor.id}
          actor={shown.actor}
          why={shown.why}
          onThis={shown.onThis ?? []}
          actions={actions}
        />
      )}
      {props.children}
    </section>
  );
}

function titleOf(shown: CardState): string {
  if (shown.state === 'ready') return shown.actor.name;
  return shown.state === 'named' ? shown.name : 'On Record';
}

function Leave({ exit }: { readonly exit: CardExit }) {
  return exit.type === 'close' ? (
    <button type="button" class="icon-button" onClick={exit.leave} aria-label="Close" title="Close (Esc)">
      <Icon name="close" />
    </button>
  ) : (
    <button type="button" class="icon-button" onClick={exit.leave} aria-label="Back" title="Back (Esc)">
      <Icon name="back" />
    </button>
  );
}

/** Stands in for a card that takes longer than 150 ms: what answers faster shows none of it. */
function Skeleton() {
  return (
    <div class="skeleton">
      <span class="unseen">Looking up the record…</span>
      <i />
      <i />
      <i />
    </div>
  );
}

import type { RefObject } from 'preact';
import { useState } from 'preact/hooks';
import type { Problem } from '../../lib/problems/problem.ts';
import type { KeptCardView, KeptPerson } from '../../lib/views/kept-card-view.ts';
import type { RecordActions } from '../lists/RecordList.tsx';
import { ActorRecord } from '../record/ActorRecord.tsx';
import { Card, type CardExit } from '../record/Card.tsx';
import type { WhyNamed } from '../why/WhyHighlighted.tsx';
import { problemWords } from '../words/problem-words.ts';
import { surenessWords } from '../words/sureness-words.ts';
import { PeopleOfName } from './PeopleOfName.tsx';
import './kept-card.css';

/** Tells how far the card of a kept name is loaded. */
export type KeptCardState =
  | { readonly state: 'loading' }
  | { readonly state: 'error'; readonly error: Problem }
  | { readonly state: 'ready'; readonly view: KeptCardView };

/** Lists what the reader can do with the card of a kept name. */
export interface KeptCardActions {
  /** What can be done with the record of one of the people. */
  readonly ofPerson: (person: number) => RecordActions;
  /** Says that the page names somebody else; resolves to why that could not be kept, or to null. */
  readonly onDisown: (person: number) => Promise<Problem | null>;
}

/** Shows who of the reader's articles a name may mean: how sure that is stands before any quote. */
export function KeptCard(props: {
  readonly shown: KeptCardState;
  readonly exit: CardExit;
  readonly actions: KeptCardActions;
  readonly headingLevel: 1 | 2;
  readonly heading?: RefObject<HTMLHeadingElement | null>;
  /** Whether a mark in the page led here. */
  readonly isMarked: boolean;
}) {
  const { shown, exit, actions, headingLevel, isMarked } = props;
  const heading = props.heading ?? null;
  if (shown.state !== 'ready')
    return <Card {...{ shown, exit, headingLevel, heading }} actions={actions.ofPerson(0)} />;
  return (
    <Card
      {...{ shown: { state: 'named', name: nameOf(shown.view) }, exit, headingLevel, heading }}
      actions={actions.ofPerson(0)}
    >
      <Bearers view={shown.view} isMarked={isMarked} actions={actions} />
    </Card>
  );
}

const nameOf = ({ people, why }: KeptCardView): string => people[0]?.actor.name ?? why.alias;

/** Nobody's words stand on somebody else's card: of several who bear the name the reader chooses, where only one is not sure. */
function Bearers(props: {
  readonly view: KeptCardView;
  readonly isMarked: boolean;
  readonly actions: KeptCardActions;
}) {
  const { view, isMarked, actions } = props;
  const { people } = view;
  const sure = people.filter(({ sureness }) => sureness.isSure);
  const [chosen, setChosen] = useState<number | null>(
    people.length === 1 || sure.length === 1
      ? people.findIndex((one) => one === (sure[0] ?? people[0]))
      : null,
  );
  const person = chosen === null ? undefined : people[chosen];
  return (
    <>
      {people.length > 1 && <PeopleOfName people={people} chosen={chosen} onChoose={setChosen} />}
      {chosen !== null && person && (
        <Person
          key={person.actor.id}
          person={person}
          why={{ ...view.why, isMarked }}
          actions={actions.ofPerson(chosen)}
          onDisown={view.canDisown ? () => actions.onDisown(chosen) : null}
        />
      )}
    </>
  );
}

function Person(props: {
  readonly person: KeptPerson;
  readonly why: WhyNamed;
  readonly actions: RecordActions;
  readonly onDisown: (() => Promise<Problem | null>) | null;
}) {
  const { person, onDisown } = props;
  const [error, setError] = useState<Problem | null>(null);
  const disown = async () => setError((await onDisown?.()) ?? null);
  return (
    <>
      <div class={`sureness ${person.sureness.isSure ? 'sure' : 'unsure'}`}>
        <p>{surenessWords(person.sureness, person.actor.kind)}</p>
        {onDisown !== null && person.sureness.isSure === false && (
          <button type="button" class="quiet-button" onClick={() => void disown()}>
            Not this {person.actor.kind}
          </button>
        )}
        {onDisown !== null && person.sureness.isSure && person.actor.kind !== 'state' && (
          <button type="button" class="quiet-button" onClick={() => void disown()}>
            {person.actor.kind === 'person' ? 'Somebody else?' : 'Another one?'}
          </button>
        )}
        {error !== null && (
          <p class="disown-fault" role="alert">
            {problemWords(error)}
          </p>
        )}
      </div>
      <ActorRecord actor={person.actor} why={props.why} onThis={person.onThis} actions={props.actions} />
    </>
  );
}

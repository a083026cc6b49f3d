import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { ChosenSpeaker } from '../../lib/library/chosen-speaker.ts';
import { ACTOR_KINDS, type ActorKind } from '../../lib/model.ts';
import { kindName } from '../words/kind-name.ts';
import { problemWords } from '../words/problem-words.ts';
import type { OwnQuoteActions, OwnQuoteState, PossibleSpeaker } from './own-quote-state.ts';
import '../keep/keep-panel.css';

/** So many are offered at once: more are found by typing. */
const MOST_OFFERED = 8;

/** Asks who said the words: those whom the article names come first, then whom a search finds, then a new name. */
export function SpeakerChoice(props: {
  readonly own: OwnQuoteState & { readonly state: 'choosing' };
  readonly actions: OwnQuoteActions;
}) {
  const { own, actions } = props;
  const [typed, setTyped] = useState('');
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.focus({ preventScroll: true }), []);
  const offered = offeredFor(typed, own);
  return (
    <section
      class="own-quote-bar speaker-choice"
      aria-labelledby={`${id}-title`}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        actions.onCancel();
      }}
    >
      <h2 id={`${id}-title`}>
        Who says <q dir="auto">{shortened(own.words)}</q>?
      </h2>
      {own.error !== null && (
        <p class="keep-fault" role="alert">
          {problemWords(own.error)}
        </p>
      )}
      <label class="unseen" for={`${id}-name`}>
        Name of the speaker
      </label>
      <input
        ref={field}
        id={`${id}-name`}
        type="text"
        autocomplete="off"
        spellcheck={false}
        placeholder="Type a name, or choose one"
        value={typed}
        onInput={({ currentTarget: { value } }) => {
          setTyped(value);
          actions.onSearch(value.trim());
        }}
      />
      <ul class="offered" aria-label="Possible speakers">
        {offered.map((speaker) => (
          <li key={speaker.id}>
            <button type="button" onClick={() => actions.onChoose({ by: 'actor', actor: speaker.id })}>
              <bdi>{speaker.name}</bdi> <span class="offered-kind">{kindName(speaker.kind)}</span>
            </button>
          </li>
        ))}
      </ul>
      {typed.trim() !== '' && <NewName name={typed.trim()} onChoose={actions.onChoose} />}
      <p>
        <button type="button" class="quiet-button" onClick={actions.onCancel}>
          Cancel
        </button>
      </p>
    </section>
  );
}

function NewName(props: { readonly name: string; readonly onChoose: (speaker: ChosenSpeaker) => void }) {
  const { name, onChoose } = props;
  const [kind, setKind] = useState<ActorKind>('person');
  const id = useId();
  return (
    <p class="new-name">
      <label for={id}>
        Somebody else, <bdi>“{name}”</bdi>:
      </label>
      <select id={id} value={kind} onChange={({ currentTarget: { value } }) => setKind(value as ActorKind)}>
        {ACTOR_KINDS.map((one) => (
          <option key={one} value={one}>
            {kindName(one)}
          </option>
        ))}
      </select>
      <button type="button" class="action-button" onClick={() => onChoose({ by: 'name', name, kind })}>
        Use this name
      </button>
    </p>
  );
}

/** Lists those of the article whose name has what was typed, and then those that were searched for, each once. */
function offeredFor(
  typed: string,
  { named, found }: Pick<OwnQuoteState & { readonly state: 'choosing' }, 'named' | 'found'>,
): PossibleSpeaker[] {
  const wanted = typed.trim().toLowerCase();
  const here = named.filter(({ name }) => name.toLowerCase().includes(wanted));
  const others = wanted === '' ? [] : found.filter(({ id }) => !here.some((one) => one.id === id));
  return [...here, ...others].slice(0, MOST_OFFERED);
}

function shortened(words: string): string {
  return words.length <= 90
    ? words
    : `${words.slice(0, 60).replace(/\s+\S*$/, '')} … ${words.slice(-20).replace(/^\S*\s+/, '')}`;
}

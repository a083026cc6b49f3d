import type { RefObject } from 'preact';
import { useId, useRef, useState } from 'preact/hooks';
import type { ChosenSpeaker } from '../../lib/library/chosen-speaker.ts';
import { ACTOR_KINDS, type ActorKind } from '../../lib/model.ts';
import { kindName } from '../words/kind-name.ts';
import type { PossibleSpeaker } from './own-quote-state.ts';

/** So many are offered at once: more are found by typing. */
const MOST_OFFERED = 8;

/** Lets the reader choose a speaker: those whom the article names come first, then whom a search finds, then a new name. */
export function SpeakerField(props: {
  readonly named: readonly PossibleSpeaker[];
  readonly found: readonly PossibleSpeaker[];
  readonly field: RefObject<HTMLInputElement | null>;
  readonly onSearch: (name: string) => void;
  /** Runs with the speaker, and what they are called. */
  readonly onChoose: (speaker: ChosenSpeaker, name: string) => void;
}) {
  const { onSearch, onChoose } = props;
  const [typed, setTyped] = useState('');
  const id = useId();
  const list = useRef<HTMLUListElement>(null);
  const offered = offeredFor(typed, props);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter') return;
    // It would send the form, and leave out the name that was just typed.
    event.preventDefault();
    const [only, ...others] = offered.filter(({ name }) => name.toLowerCase() === typed.trim().toLowerCase());
    if (only !== undefined && others.length === 0) onChoose({ by: 'actor', actor: only.id }, only.name);
    else
      list.current?.parentElement?.querySelector<HTMLElement>('.offered button, .new-name button')?.focus();
  };
  return (
    <>
      <label class="unseen" for={id}>
        Name of the speaker
      </label>
      <input
        class="text-field"
        ref={props.field}
        id={id}
        type="text"
        autocomplete="off"
        spellcheck={false}
        placeholder="Type a name, or choose one"
        value={typed}
        onInput={({ currentTarget: { value } }) => {
          setTyped(value);
          onSearch(value.trim());
        }}
        onKeyDown={onKeyDown}
      />
      <ul ref={list} class="offered" aria-label="Possible speakers">
        {offered.map((speaker) => (
          <li key={speaker.id}>
            <button type="button" onClick={() => onChoose({ by: 'actor', actor: speaker.id }, speaker.name)}>
              <bdi>{speaker.name}</bdi> <span class="offered-kind">{kindName(speaker.kind)}</span>
            </button>
          </li>
        ))}
      </ul>
      {typed.trim() !== '' && <NewName name={typed.trim()} onChoose={onChoose} />}
    </>
  );
}

function NewName(props: {
  readonly name: string;
  readonly onChoose: (speaker: ChosenSpeaker, name: string) => void;
}) {
  const { name, onChoose } = props;
  const [kind, setKind] = useState<ActorKind>('person');
  const id = useId();
  return (
    <p class="new-name">
      <label for={id}>
        Somebody else, <bdi>“{name}”</bdi>:
      </label>
      <select
        class="text-field"
        id={id}
        value={kind}
        onChange={({ currentTarget: { value } }) => setKind(value as ActorKind)}
      >
        {ACTOR_KINDS.map((one) => (
          <option key={one} value={one}>
            {kindName(one)}
          </option>
        ))}
      </select>
      <button type="button" class="action-button" onClick={() => onChoose({ by: 'name', name, kind }, name)}>
        Use this name
      </button>
    </p>
  );
}

/** Lists those of the article whose name has what was typed, and then those that were searched for, each once. */
function offeredFor(
  typed: string,
  {
    named,
    found,
  }: { readonly named: readonly PossibleSpeaker[]; readonly found: readonly PossibleSpeaker[] },
): PossibleSpeaker[] {
  const wanted = typed.trim().toLowerCase();
  const here = named.filter(({ name }) => name.toLowerCase().includes(wanted));
  const others = wanted === '' ? [] : found.filter(({ id }) => !here.some((one) => one.id === id));
  return [...here, ...others].slice(0, MOST_OFFERED);
}

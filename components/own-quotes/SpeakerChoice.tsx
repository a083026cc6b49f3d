import { useEffect, useId, useRef } from 'preact/hooks';
import { useFocusBack } from '../focus/use-focus-back.ts';
import { useWordsInSight } from '../focus/use-words-in-sight.ts';
import { articleRoom } from '../reader/article-room.ts';
import { problemWords } from '../words/problem-words.ts';
import type { OwnQuoteActions, OwnQuoteState } from './own-quote-state.ts';
import { SpeakerField } from './SpeakerField.tsx';
import { shortenedWords } from './shortened-words.ts';
import '../keep/keep-panel.css';

/** Asks who said the words: those whom the article names come first, then whom a search finds, then a new name. */
export function SpeakerChoice(props: {
  readonly own: OwnQuoteState & { readonly state: 'choosing' };
  readonly actions: OwnQuoteActions;
}) {
  const { own, actions } = props;
  const id = useId();
  const room = useRef<HTMLElement>(null);
  const field = useRef<HTMLInputElement>(null);
  useFocusBack(room, articleRoom);
  useWordsInSight(room);
  useEffect(() => field.current?.focus({ preventScroll: true }), []);
  return (
    <section
      ref={room}
      class="own-quote-bar speaker-choice"
      aria-labelledby={`${id}-title`}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        actions.onCancel();
      }}
    >
      <h2 id={`${id}-title`}>
        Who says <q dir="auto">{shortenedWords(own.words)}</q>?
      </h2>
      {own.error !== null && (
        <p class="keep-fault" role="alert">
          {problemWords(own.error)}
        </p>
      )}
      <SpeakerField
        named={own.named}
        found={own.found}
        field={field}
        onSearch={actions.onSearch}
        onChoose={actions.onChoose}
      />
      <p>
        <button type="button" class="quiet-button" onClick={actions.onCancel}>
          Cancel
        </button>
      </p>
    </section>
  );
}

import { useEffect, useRef } from 'preact/hooks';
import type { Problem } from '../../lib/problems/problem.ts';
import { useFocusBack } from '../focus/use-focus-back.ts';
import { Icon } from '../Icon.tsx';
import { problemWords } from '../words/problem-words.ts';
import { articleRoom } from './article-room.ts';
import './change-note.css';

/** Names what of a kept article is changed. */
export type ChangedWhat = 'facts' | 'own-quote' | 'removed-quote' | 'corrected' | 'uncorrected';

/** Says what was changed last of a kept article, for as long as it can be taken back with one press. */
export type LastChange =
  | { readonly state: 'none' }
  | { readonly state: 'done'; readonly what: ChangedWhat }
  /** The words that were to become a quote are not in the article. */
  | { readonly state: 'words-not-there' }
  | { readonly state: 'failed'; readonly error: Problem };

const WORDS = {
  facts: 'Saved.',
  'own-quote': 'Kept as a quote.',
  'removed-quote': 'The quote is removed.',
  corrected: 'Corrected. It stands on the record as you say.',
  uncorrected: 'The quote is as On Record read it.',
} as const satisfies Record<ChangedWhat, string>;

/** Says at the foot of the window what was changed, and offers to take it back. */
export function ChangeNote(props: {
  readonly last: LastChange;
  readonly onUndo: () => void;
  readonly onClose: () => void;
}) {
  const { last } = props;
  return last.state === 'none' ? null : <Note {...props} last={last} />;
}

function Note(props: {
  readonly last: Exclude<LastChange, { readonly state: 'none' }>;
  readonly onUndo: () => void;
  readonly onClose: () => void;
}) {
  const { last, onUndo, onClose } = props;
  const room = useRef<HTMLParagraphElement>(null);
  useFocusBack(room, articleRoom);
  const undo = useRef<HTMLButtonElement>(null);
  useEffect(() => undo.current?.focus({ preventScroll: true }), [last]);
  if (last.state !== 'done')
    return (
      <p ref={room} class="change-note" role="alert">
        <span>
          {last.state === 'failed'
            ? problemWords(last.error)
            : 'The article was kept without the words you selected. Select others here to keep them as a quote.'}
        </span>
        <Close onClose={onClose} />
      </p>
    );
  return (
    <p ref={room} class="change-note">
      <span role="status">{WORDS[last.what]}</span>
      <button ref={undo} type="button" class="link-button" onClick={onUndo}>
        Undo
      </button>
      <Close onClose={onClose} />
    </p>
  );
}

function Close({ onClose }: { readonly onClose: () => void }) {
  return (
    <button type="button" class="icon-button" title="Close" aria-label="Close" onClick={onClose}>
      <Icon name="close" />
    </button>
  );
}

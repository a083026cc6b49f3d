import { useEffect, useId, useRef } from 'preact/hooks';
import type { Problem } from '../../lib/problems/problem.ts';
import { problemWords } from '../words/problem-words.ts';

/** Tells what the reader said to the question where kept names may show. */
export type LetNamesAnswer =
  | { readonly state: 'asked' }
  | { readonly state: 'nowhere' }
  | { readonly state: 'on-site'; readonly host: string }
  | { readonly state: 'failed'; readonly error: Problem };

/** Lists where the reader may want kept names shown. */
export interface LetNamesActions {
  readonly onNowhere: () => void;
  readonly onThisSite: (host: string) => void;
  readonly onChoose: () => void;
}

/** Asks once, at the first article that is kept, where its names may show in pages, and says what the answer came to. */
export function LetNamesQuestion(props: {
  /** The site of the page in the tab; null where there is none. */
  readonly host: string | null;
  readonly answer: LetNamesAnswer;
  readonly actions: LetNamesActions;
}) {
  const { host, answer, actions } = props;
  const id = useId();
  if (answer.state === 'nowhere' || answer.state === 'on-site')
    return <Answered answer={answer} onChoose={actions.onChoose} />;
  return (
    <fieldset class="let-names" aria-describedby={id}>
      <legend class="keep-title">May names you keep be marked in pages too?</legend>
      <p class="keep-note" id={id}>
        A site can find out which of its names and quotations you have on record. This window always tells
        them to you, and to nobody else.
      </p>
      {answer.state === 'failed' && (
        <p class="keep-fault" role="alert">
          {problemWords(answer.error)}
        </p>
      )}
      <p class="keep-buttons">
        <button type="button" class="action-button" onClick={actions.onNowhere}>
          In no page
        </button>
        {host !== null && (
          <button type="button" class="action-button" onClick={() => actions.onThisSite(host)}>
            On <bdi>{host}</bdi>
          </button>
        )}
        <button type="button" class="quiet-button" onClick={actions.onChoose}>
          Choose sites…
        </button>
      </p>
    </fieldset>
  );
}

/** Says what is so now, and where it can be changed; the focus goes there, as the button that was pressed is gone. */
function Answered(props: {
  readonly answer: Extract<LetNamesAnswer, { readonly state: 'nowhere' | 'on-site' }>;
  readonly onChoose: () => void;
}) {
  const { answer } = props;
  const settings = useRef<HTMLButtonElement>(null);
  useEffect(() => settings.current?.focus({ preventScroll: true }), []);
  return (
    <div class="let-names">
      <p class="keep-note" role="status">
        {answer.state === 'nowhere' ? (
          'No page marks them. This window tells them.'
        ) : (
          <>
            Pages of <bdi>{answer.host}</bdi> mark them from now on.
          </>
        )}
      </p>
      <p class="keep-buttons">
        <button ref={settings} type="button" class="quiet-button" onClick={props.onChoose}>
          Change it in the settings
        </button>
      </p>
    </div>
  );
}

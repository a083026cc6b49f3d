import { useId } from 'preact/hooks';

/** Lists where the reader may want kept names shown. */
export interface LetNamesActions {
  readonly onNowhere: () => void;
  readonly onThisSite: (host: string) => void;
  readonly onChoose: () => void;
}

/** Asks once, at the first article that is kept, where its names may show in pages. */
export function LetNamesQuestion(props: {
  /** The site of the page in the tab; null where there is none. */
  readonly host: string | null;
  readonly actions: LetNamesActions;
}) {
  const { host, actions } = props;
  const id = useId();
  return (
    <fieldset class="let-names" aria-describedby={id}>
      <legend class="keep-title">May names you keep be marked in pages too?</legend>
      <p class="keep-note" id={id}>
        A site can find out which of its names you have on record. This window always tells them to you, and
        to nobody else.
      </p>
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

import { useId, useRef, useState } from 'preact/hooks';
import { Icon } from '../Icon.tsx';
import { hostTyped } from './host-typed.ts';

/** Lists the sites where kept names may show, and lets the reader add and remove some. */
export function LetSitesSection(props: {
  readonly sites: readonly string[] | null;
  readonly onLet: (host: string, on: boolean) => void;
}) {
  const { sites, onLet } = props;
  const [typed, setTyped] = useState('');
  const [isWrong, setIsWrong] = useState(false);
  const id = useId();
  const list = useRef<HTMLUListElement>(null);
  const add = () => {
    const host = hostTyped(typed);
    setIsWrong(host === null);
    if (host === null) return;
    onLet(host, true);
    setTyped('');
  };
  return (
    <section aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>Where kept names may be marked</h2>
      <p>
        Names and quotations that you keep are told in the popup on every page, to you alone. On the sites
        below they are marked in the page too.{' '}
        <strong>A site can find out which of its names and quotations you have on record</strong>: it can
        write them into a page and see which are marked. Those that came with On Record are marked everywhere;
        everybody has them.
      </p>
      {sites !== null && sites.length === 0 && (
        <p class="settings-none">No site. Kept names are marked in no page.</p>
      )}
      <ul class="let-sites" ref={list} tabIndex={-1} aria-label="Sites where kept names may be marked">
        {sites?.map((host) => (
          <li key={host}>
            <bdi>{host}</bdi>
            <button
              type="button"
              class="icon-button"
              title="Remove"
              aria-label={`Remove ${host}`}
              onClick={() => {
                // The button goes; the focus would start over at the top.
                list.current?.focus({ preventScroll: true });
                onLet(host, false);
              }}
            >
              <Icon name="close" />
            </button>
          </li>
        ))}
      </ul>
      <form
        class="add-site"
        onSubmit={(event) => {
          event.preventDefault();
          add();
        }}
      >
        <label for={`${id}-host`}>Add a site</label>
        <input
          class="text-field"
          id={`${id}-host`}
          type="text"
          inputMode="url"
          autocomplete="off"
          spellcheck={false}
          placeholder="news.example"
          value={typed}
          aria-invalid={isWrong}
          aria-describedby={isWrong ? `${id}-wrong` : undefined}
          onInput={({ currentTarget: { value } }) => {
            setTyped(value);
            setIsWrong(false);
          }}
        />
        <button type="submit" class="action-button">
          Add
        </button>
        {isWrong && (
          <p class="field-fault" id={`${id}-wrong`} role="alert">
            This is no site. Write its name as the address bar has it, such as news.example.
          </p>
        )}
      </form>
    </section>
  );
}

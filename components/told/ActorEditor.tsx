import { useId, useState } from 'preact/hooks';
import type { ArticleSummary } from '../../lib/holdings/article-summary.ts';
import { ACTOR_KINDS, type ActorKind, type ArticleId } from '../../lib/model.ts';
import type { ActorView } from '../../lib/views/actor-view.ts';
import { articleName } from '../article-name.ts';
import '../keep/keep-panel.css';
import { kindName } from '../words/kind-name.ts';
import './actor-editor.css';
import type { ToldActions } from './told-state.ts';

/** Lets the reader say what an actor of the library is called and is, and take articles out of it that mean somebody else. */
export function ActorEditor(props: {
  readonly actor: ActorView;
  readonly articles: readonly ArticleSummary[];
  readonly actions: ToldActions;
}) {
  const { actor, articles, actions } = props;
  const id = useId();
  const aliases = actor.aliases.filter((alias) => alias !== actor.name);
  return (
    <details class="actor-editor">
      <summary>Correct this record…</summary>
      <NameForm
        key={actor.name}
        label="Name"
        button="Rename"
        initial={actor.name}
        onSave={(name) => name !== actor.name && actions.onEdit({ name })}
      />
      <p>
        <label for={`${id}-kind`}>Kind</label>
        <select
          class="text-field"
          id={`${id}-kind`}
          value={actor.kind}
          onChange={({ currentTarget: { value } }) => actions.onEdit({ kind: value as ActorKind })}
        >
          {ACTOR_KINDS.map((kind) => (
            <option key={kind} value={kind}>
              {kindName(kind)}
            </option>
          ))}
        </select>
      </p>
      {aliases.length > 0 && (
        <ul aria-label="Other names">
          {aliases.map((alias) => (
            <li key={alias}>
              <bdi>{alias}</bdi>{' '}
              <button
                type="button"
                class="quiet-button"
                onClick={() => actions.onEdit({ removeAlias: alias })}
              >
                Not a name<span class="unseen"> of theirs: {alias}</span>
              </button>
            </li>
          ))}
        </ul>
      )}
      <NameForm
        label="Another name"
        button="Add"
        initial=""
        onSave={(addAlias) => actions.onEdit({ addAlias })}
      />
      {articles.length > 1 && <SplitForm articles={articles} onSplit={actions.onSplit} />}
    </details>
  );
}

function NameForm(props: {
  readonly label: string;
  readonly button: string;
  readonly initial: string;
  readonly onSave: (name: string) => void;
}) {
  const [name, setName] = useState(props.initial);
  const id = useId();
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (name.trim() === '') return;
        props.onSave(name.trim());
        setName(props.initial);
      }}
    >
      <label for={id}>{props.label}</label>
      <input
        class="text-field"
        id={id}
        type="text"
        autocomplete="off"
        spellcheck={false}
        value={name}
        onInput={({ currentTarget: { value } }) => setName(value)}
      />
      <button type="submit" class="action-button">
        {props.button}
      </button>
    </form>
  );
}

function SplitForm(props: {
  readonly articles: readonly ArticleSummary[];
  readonly onSplit: (articles: readonly ArticleId[]) => void;
}) {
  const { articles } = props;
  const [chosen, setChosen] = useState<readonly ArticleId[]>([]);
  const isSome = chosen.length > 0 && chosen.length < articles.length;
  return (
    <fieldset>
      <legend>These articles mean somebody else:</legend>
      {articles.map((article) => (
        <label key={article.id} class="split-article">
          <input
            type="checkbox"
            checked={chosen.includes(article.id)}
            onChange={({ currentTarget: { checked } }) =>
              setChosen((now) => (checked ? [...now, article.id] : now.filter((one) => one !== article.id)))
            }
          />
          <bdi>{articleName(article)}</bdi>
        </label>
      ))}
      <button
        type="button"
        class="action-button"
        aria-disabled={!isSome}
        onClick={() => isSome && props.onSplit(chosen)}
      >
        Take out
      </button>
    </fieldset>
  );
}

import type { ActorId, ActorKind, MentionRule } from '../../lib/model.ts';
import { useShowAll } from '../focus/use-show-all.ts';
import { grouped } from '../grouped.ts';
import { kindName } from '../words/kind-name.ts';
import { knownAs } from '../words/sureness-words.ts';
import { LetPage, type LetPageActions, type LetPageState } from './LetPage.tsx';
import './kept-names.css';

/** Holds a name of the library that a page names. */
export interface KeptNameOfPage {
  readonly name: string;
  readonly kind: ActorKind;
  /** Everybody in the library who bears it. */
  readonly actors: readonly ActorId[];
  /** How the page spells it first, and the rule that decided. */
  readonly alias: string;
  readonly rule: MentionRule;
  readonly mentions: number;
  /** Who it is, where only one bears it. */
  readonly role: {
    readonly role: string;
    readonly source: string | null;
    readonly date: string | null;
  } | null;
  readonly quotes: number;
}

const SHOWN_AT_FIRST = 5;

/** Lists the names of the reader's library on a page; nothing where there is none. */
export function KeptNames(props: {
  readonly names: readonly KeptNameOfPage[];
  readonly onOpen: (name: KeptNameOfPage) => void;
  readonly letPage: LetPageState;
  readonly letActions: LetPageActions;
}) {
  const { names, onOpen } = props;
  const { all, list, showAll } = useShowAll();
  if (names.length === 0) return null;
  const shown = all || names.length <= SHOWN_AT_FIRST + 1 ? names : names.slice(0, SHOWN_AT_FIRST);
  return (
    <section class="kept-names" aria-label="Names of your library on this page">
      <h2 class="section-title popup-title">
        {names.length === 1 ? 'Name' : 'Names'} of your library on this page{' '}
        <span class="count">{grouped(names.length)}</span>
      </h2>
      <ul ref={list}>
        {shown.map((one) => (
          <KeptRow key={one.actors.join(' ')} name={one} onOpen={onOpen} />
        ))}
      </ul>
      {shown.length < names.length && (
        <button type="button" class="link-button show-all" onClick={showAll}>
          Show all {names.length}
        </button>
      )}
      <LetPage state={props.letPage} actions={props.letActions} />
    </section>
  );
}

function KeptRow(props: { readonly name: KeptNameOfPage; readonly onOpen: (name: KeptNameOfPage) => void }) {
  const { name } = props;
  return (
    <li class="actor-row">
      <button type="button" class="actor-open" onClick={() => props.onOpen(name)}>
        <bdi class="actor-name">{name.name}</bdi>
        <span class="unseen">, </span>
        <span class="row-facts">{factsOf(name)}</span>
      </button>
      <span class="count" title="Mentions on this page">
        {name.mentions}
        <span class="unseen"> {name.mentions === 1 ? 'mention' : 'mentions'}</span>
      </span>
    </li>
  );
}

function factsOf({ actors, kind, role, quotes }: KeptNameOfPage): string {
  if (actors.length > 1)
    return `${actors.length} ${kind === 'person' ? 'people' : 'in your articles'} of this name`;
  const who = role === null ? kindName(kind) : knownAs(role);
  return quotes === 0 ? who : `${who} · ${quotes === 1 ? '1\u00a0quote' : `${grouped(quotes)}\u00a0quotes`}`;
}

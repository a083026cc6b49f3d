import type { OnThisView } from '../holdings/subjects/on-this-view.ts';
import type { MentionRule } from '../model.ts';
import type { ActorView } from './actor-view.ts';
import type { KnownCardView } from './known-card-view.ts';

/** Shows an actor at a name in a page, with the reason the name was highlighted. */
export interface CardView {
  readonly actor: ActorView;
  /** What they said on what the paragraph around the name is about: three quotes at most. */
  readonly onThis: readonly OnThisView[];
  readonly why: {
    readonly rule: MentionRule;
    readonly alias: string;
  };
}

/** Shows what a ticket leads to: an actor, or what is on record of a quotation in the page. */
export type ShownView = CardView | { readonly known: KnownCardView };

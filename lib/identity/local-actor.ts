import type { Actor, ActorId, ActorKind, ArticleId } from '../model.ts';

/** Says what an article calls somebody: an office or a description, and whose it is. */
export interface LocalRole {
  readonly role: string;
  readonly of: string | null;
}

/**
 * Describes one actor as one article has it: all that identity asks, in a few hundred bytes of plain JSON, without the article's text.
 * A store keeps it with the article's derived part.
 */
export interface LocalActor {
  /** The article's own id of it, `Article#name`; the curated id of a curated actor. */
  readonly id: ActorId;
  /** Empty for a curated actor, which is of no article. */
  readonly article: ArticleId;
  /** When the article was kept, as a string that sorts by time; empty for a curated actor, which is before all. */
  readonly kept: string;
  readonly date: string | null;
  readonly source: string | null;
  readonly kind: ActorKind;
  /** The display name of the article, with whatever the article puts before it. */
  readonly name: string;
  readonly aliases: readonly string[];
  readonly short: readonly string[];
  readonly roles: readonly LocalRole[];
  /** Courtesy titles right before the name: "mr", "mrs". */
  readonly courtesy: readonly string[];
  readonly pronoun: 'he' | 'she' | null;
  /** The year of birth that an age and the article's date give, by a year more or less. */
  readonly born: number | null;
  /** Places that its titles name: states of the United States, in lower case. */
  readonly places: readonly string[];
  /** Organisations that the article ties to it: a person's employer or firm. As printed. */
  readonly bodies: readonly string[];
  /** Names that the article says it bore before: "who was Clara Stone". */
  readonly former: readonly string[];
  /** The people and organisations that the article names most beside it, folded. */
  readonly beside: readonly string[];
}

/** Makes a local actor of a curated one, so that what articles discover may join it. Its id stays. */
export function localActorOfCurated({ id, kind, name, aliases, short, pronoun }: Actor): LocalActor {
  return {
    ...{ id, kind, name, aliases, short },
    article: '' as ArticleId,
    kept: '',
    date: null,
    source: null,
    roles: [],
    courtesy: [],
    pronoun: pronoun ?? null,
    born: null,
    places: [],
    bodies: [],
    former: [],
    beside: [],
  };
}

/**
 * The words of the project, as types. Offsets count UTF-16 code units of the value's own text, an article or a
 * page's block; ends are exclusive.
 */

declare const brand: unique symbol;
type Branded<Name extends string> = string & { readonly [brand]: Name };

/** Identifies an actor: `wang-yi`, `state:FR` for one known everywhere, `Name of Article#discovered-name` for one nobody curated. */
export type ActorId = Branded<'ActorId'>;
/** Identifies an article of the index: the name of its file without the extension. */
export type ArticleId = Branded<'ArticleId'>;
/** Identifies a quote by its article, its place there and its words; `lib/holdings/quote-id.ts` makes and reads it. */
export type QuoteId = Branded<'QuoteId'>;
/** Identifies a sentence of an article; `lib/holdings/passages/sentence-id.ts` makes and reads it. */
export type SentenceId = Branded<'SentenceId'>;

/** Delimits a part of a text. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Lists what an actor may be. */
export const ACTOR_KINDS = ['person', 'state', 'organisation'] as const;
/** Says what an actor is. */
export type ActorKind = (typeof ACTOR_KINDS)[number];

/** Lists whence an actor may be known. A known one is a state of the world or a large body, and nobody's until it is on record. */
export const ACTOR_ORIGINS = ['curated', 'known', 'discovered'] as const;
/** Says whence an actor is known. */
type ActorOrigin = (typeof ACTOR_ORIGINS)[number];

/** Lists the languages besides English whose names an actor's record may have apart, by their codes. */
export const OTHER_LANGUAGES = ['de', 'es', 'fr'] as const;
/** Names such a language. */
export type OtherLanguage = (typeof OTHER_LANGUAGES)[number];

/** Describes someone who can be on record, and every form that may name them. */
export interface Actor {
  readonly id: ActorId;
  /** The display name; it is an alias too, but for a known state whose name others bear. */
  readonly name: string;
  readonly kind: ActorKind;
  /** Full names: unmistakable wherever they stand as whole words. */
  readonly aliases: readonly string[];
  /** Surnames and acronyms: they count only where the document makes them unmistakable. */
  readonly short: readonly string[];
  /** Capitals and buildings that stand for a government ("Beijing", "Kremlin") where the sentence says so. */
  readonly seats: readonly string[];
  /** Full names in other languages. They count only on a page that is in that language: "Chine" is a ravine in English. */
  readonly translated?: Readonly<Partial<Record<OtherLanguage, readonly string[]>>>;
  /** The pronoun that stands for a person, where the record says so. */
  readonly pronoun?: 'he' | 'she';
  /** Whether a person listed it, every article knows it, or one article's text alone vouches for it; then it gets the safe rules only. */
  readonly origin: ActorOrigin;
}

/** Lists the rules that may decide a mention; `lib/mentions/rules.ts` has what each one asks for. */
export const MENTION_RULES = [
  'full-name',
  'surname-after-full-name',
  'titled-surname',
  'co-named-surname',
  'rare-surname',
  'acronym',
  'seat-of-power',
] as const;
/** Names the rule that decided a mention. */
export type MentionRule = (typeof MENTION_RULES)[number];

/** Marks a span that names an actor: the name only, without title, article or possessive. */
export interface Mention extends Span {
  readonly actor: ActorId;
  readonly rule: MentionRule;
  /** The alias that matched, as the actor's record spells it. */
  readonly alias: string;
}

/** Holds what a page gets of the names it looks for: `lib/names/name-filter.ts` makes and reads it. No name can be read from it. */
export interface PackedNameFilter {
  /** Code units with which a form may begin, as ranges of a character class. */
  readonly starts: string;
  /** A bitmap of hashes, in base64. */
  readonly bits: string;
  readonly depth: number;
  readonly longest: number;
}

/** Lists the grades of a quote: all of it in quotation marks, a reported clause with a quoted fragment, or no marks. */
export const QUOTE_KINDS = ['direct', 'mixed', 'indirect'] as const;
/** Grades a quote. */
export type QuoteKind = (typeof QUOTE_KINDS)[number];

/** Lists the ways in which a quote comes to its speaker; `lib/speakers` has the rules. */
export const SPEAKER_RULES = [
  'name',
  'surname',
  'title',
  'pronoun',
  'institution',
  'together',
  'document',
  'carried',
  'turn',
  'headline',
  'reader',
] as const;
/** Names the way in which a quote came to its speaker. */
export type SpeakerRule = (typeof SPEAKER_RULES)[number];

/**
 * Lists what a speaker may have done with the words of a quote. `withheld`: did not do what the verb says, or refused it ("never
 * promised", "refused to say"). `not-denied`: left them standing, no more ("did not deny").
 */
export const STANCES = [
  'said',
  'asked',
  'denied',
  'doubted',
  'rejected',
  'withheld',
  'not-denied',
  'supported',
  'agreed',
  'judged',
  'promised',
  'called-on',
] as const;
/** Says what a speaker did with the words: whoever denied, doubted or withheld them did not assert them. */
export type Stance = (typeof STANCES)[number];

/** Names what of a quote a reader put right. */
export type CorrectedField = 'speaker' | 'kind' | 'stance' | 'bounds';

/** Says that a reader decided about a quote that an engine read. */
export interface QuoteCorrected {
  /** The ISO instant of the decision: it names it within the article. */
  readonly at: string;
  /** What was put right; empty where the reader wrote a note alone. */
  readonly fields: readonly CorrectedField[];
}

/** Holds words that somebody is on record with. The span of a direct quote is what stands inside the marks. */
export interface Quote extends Span {
  readonly kind: QuoteKind;
  /** The words that named the speaker ("China's top diplomat"); null where no words of the article do. */
  readonly speaker: Span | null;
  /** The actors those words resolve to, sorted by id; empty when the text does not say it with certainty. */
  readonly speakers: readonly ActorId[];
  /** The reporting words with their negation ("said", "according to", "refused to say"); null where only the layout reports. */
  readonly cue: Span | null;
  readonly stance: Stance;
  /** How the words came to the speakers; null where they resolve to nobody. */
  readonly by: SpeakerRule | null;
  /** The earlier words that `by` relies on: whom "she" means. Null where the speaker's words say it themselves. */
  readonly antecedent: Span | null;
  /** The rows of the tables of `lib/quotes` that found the words and their bounds, in the order in which they decided. */
  readonly rules: readonly string[];
  /** Left out where the quote is as it was read; and of words that a reader marked, which nobody read. */
  readonly corrected?: QuoteCorrected;
  /** What the reader wrote beside it; left out where that is nothing. */
  readonly note?: string;
}

/** Records a title that an article gives an actor. */
export interface Title extends Span {
  readonly actor: ActorId;
  /** The title's words as the article has them, without its article. */
  readonly role: string;
}

/** Lists where the words stand that say whose an office is. */
export const OWNER_PLACES = ['within', 'before', 'apart'] as const;

/** Says whose an office is, and marks the words that say so. */
export interface RoleOwner extends Span {
  /** The display name of a state or a body; else the article's own words. */
  readonly name: string;
  /**
   * Where the words stand: `within` those of the title ("mayor of Zenda"), right `before` them and read with them ("NATO chief"), or
   * `apart` ("Russian president", "his French counterpart").
   */
  readonly place: (typeof OWNER_PLACES)[number];
}

/**
 * Records what an actor is according to an article: an office, or a description where it gives none. The span is that of the title; of
 * "his French counterpart" it is the word's, and the title is the other's.
 */
export interface Role extends Title {
  /** Null where the article does not say with certainty. */
  readonly of: RoleOwner | null;
  /** Whether it is the one that tells best who the actor is; each actor has one in an article at most. */
  readonly main: boolean;
}

/** Holds a text as it came, with what its header or footer says of its date and source. */
export interface Article {
  readonly id: ArticleId;
  /** The headline as printed, or null where the text has none: no sentence cut short stands for one. */
  readonly title: string | null;
  /** The first words, cut between words: a label where there is no headline. */
  readonly opening: string;
  /** ISO day, or null: undated, never a guess. */
  readonly date: string | null;
  readonly source: string | null;
  /** Where the original lies, http or https; null where nobody said. */
  readonly address: string | null;
  readonly text: string;
}

/** Holds what a page said of its article and its header does not, and when the reader kept it. */
export interface KeptFacts {
  readonly authors: readonly string[];
  /** BCP 47, as the page declares it. */
  readonly language: string | null;
  /** Whether the article's day is confirmed: two places of the page state it, or the reader does. */
  readonly dateIsSure: boolean;
  /** The reader's own day of keeping, an ISO day. */
  readonly keptDay: string;
}

/** Holds an article with everything the pipeline found in it. */
export interface AnalysedArticle extends Article {
  /** Only an article of the reader's library has them. */
  readonly kept?: KeptFacts;
  readonly mentions: readonly Mention[];
  /** In the order of the text. */
  readonly quotes: readonly Quote[];
  readonly roles: readonly Role[];
  /** Actors that nobody curated: found in this text, or known everywhere and on record here. */
  readonly discovered: readonly Actor[];
}

/** Holds what a pack carries: articles, and the actors whom nobody had to discover. */
export interface Index {
  readonly format: 'on-record-index';
  /** Unknown versions are refused, never guessed at. */
  readonly version: 1;
  readonly actors: readonly Actor[];
  readonly articles: readonly AnalysedArticle[];
}

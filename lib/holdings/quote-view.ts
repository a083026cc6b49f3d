import type {
  Actor,
  ActorId,
  AnalysedArticle,
  ArticleId,
  KeptFacts,
  Quote,
  QuoteCorrected,
  QuoteId,
  QuoteKind,
  Role,
  SpeakerRule,
  Stance,
} from '../model.ts';
import { spaced } from '../text/spaced.ts';
import { textFragment } from '../text/text-fragment.ts';
import { describedAs } from './described-as.ts';
import { countSentences } from './passages/count-sentences.ts';
import { reportingWords } from './passages/reporting-words.ts';
import { quoteIdOf } from './quote-id.ts';
import { counterpartWords, officeIn } from './role-view.ts';
import type { RoleAt } from './roles/role-at.ts';

/** Shows one quote, traceable to its place in its article. */
export interface QuoteView {
  readonly id: QuoteId;
  readonly kind: QuoteKind;
  /** The words as printed; of a direct quote what stands inside the marks. */
  readonly text: string;
  readonly stance: Stance;
  /** The article's words that report it: "denied that", "told reporters:"; null where only the layout reports. */
  readonly reporting: string | null;
  /** Who said it, by display name; empty when the article does not say with certainty. */
  readonly speakers: readonly { readonly id: ActorId; readonly name: string }[];
  /** The words that named the speaker where they differ from the name: "China’s top diplomat". */
  readonly namedAs: string | null;
  /** The same words where they tell more than names and role; null where they do not. */
  readonly describedAs: string | null;
  /** How the words came to the speakers; null where they resolve to nobody. */
  readonly by: SpeakerRule | null;
  /** The words that `by` relies on, and how many sentences before the quote they stand; null where that is far, or behind. */
  readonly antecedent: { readonly words: string; readonly sentences: number | null } | null;
  /** The rows of tables that found the words. */
  readonly rules: readonly string[];
  /** What the reader put right, or wrote a note on; null where the quote is as it was read. */
  readonly corrected: QuoteCorrected | null;
  /** What the reader wrote beside it; null where that is nothing. */
  readonly note: string | null;
  /** The main role of the one person who speaks, according to the same article, with its state or body, when it states one. */
  readonly role: string | null;
  /**
   * What articles of that time call the speaker, where that is more than `role`: other sources contradict it, or the article gives no
   * office, or not outright. Left out where nothing is, and where nobody asked.
   */
  readonly roleAt?: RoleAt;
  readonly date: string | null;
  readonly source: string | null;
  readonly article: ArticleId;
  readonly title: string | null;
  /** Where the original lies; null where nobody said. */
  readonly address: string | null;
  /** The text directive that leads to the words where the original lies: `text=...`; null without an address. */
  readonly fragment: string | null;
  /** What the reader's library knows of the article besides; null for one that nobody kept. */
  readonly kept: KeptFacts | null;
}

/** Says who is who, as far as it is known. */
export interface ActorNames {
  get(id: ActorId): Pick<Actor, 'name' | 'kind'> | undefined;
}

/** Shows one quote of an article. */
export function viewQuote(article: AnalysedArticle, quote: Quote, actors: ActorNames): QuoteView {
  const speakers = quote.speakers.map((id) => ({ id, name: actors.get(id)?.name ?? id }));
  const [speaker, ...others] = speakers;
  const words = quote.speaker && spaced(article.text.slice(quote.speaker.start, quote.speaker.end));
  const isPerson = speaker && others.length === 0 && actors.get(speaker.id)?.kind === 'person';
  const role = isPerson ? mainRole(article, speaker.id) : null;
  const said = role
    ? [officeIn(article, role), article.text.slice(role.of?.start ?? 0, role.of?.end ?? 0)]
    : [];
  return {
    id: quoteIdOf(article, quote),
    kind: quote.kind,
    text: article.text.slice(quote.start, quote.end),
    stance: quote.stance,
    reporting: reportingWords(article.text, quote),
    speakers,
    namedAs: words === null || (speaker && others.length === 0 && isSame(words, speaker.name)) ? null : words,
    describedAs:
      words === null ? null : describedAs(words, { names: speakers.map(({ name }) => name), role: said }),
    by: quote.by,
    antecedent: antecedentOf(article, quote),
    rules: quote.rules,
    corrected: quote.corrected ?? null,
    note: quote.note ?? null,
    role: role && officeIn(article, role),
    date: article.date,
    source: article.source,
    article: article.id,
    title: article.title,
    address: article.address,
    fragment: fragmentOf(article, quote),
    kept: article.kept ?? null,
  };
}

function fragmentOf({ address, title, text }: AnalysedArticle, quote: Quote): string | null {
  return address === null ? null : textFragment(text, quote, title === null ? [] : [title]);
}

/** Shows the earlier words that name the speaker, and how far back they stand from the quote with its speaker. */
function antecedentOf({ text }: AnalysedArticle, quote: Quote): QuoteView['antecedent'] {
  const { antecedent, speaker, start } = quote;
  if (!antecedent) return null;
  const from = speaker && speaker.start > antecedent.start ? Math.min(start, speaker.start) : start;
  return {
    words: spaced(text.slice(antecedent.start, antecedent.end)),
    sentences: antecedent.end <= from ? countSentences(text, antecedent.end, from) : null,
  };
}

/** Finds the main role that an article gives a speaker: one of each, wherever its quotes stand. An inferred one is cited nowhere. */
function mainRole(article: AnalysedArticle, actor: ActorId): Role | null {
  const main = article.roles.find((role) => role.actor === actor && role.main);
  return main && counterpartWords(article, main) === null ? main : null;
}

/** Line breaks, case and the article's kind of apostrophe make no other name. */
function isSame(words: string, name: string): boolean {
  const plain = (text: string) => spaced(text).replace(/’/g, "'").toLowerCase();
  return plain(words) === plain(name);
}

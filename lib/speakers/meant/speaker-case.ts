import type { ActorId, Span, SpeakerRule } from '../../model.ts';
import { lazily } from '../../text/lazily.ts';
import { headOf, wordsOf } from '../article-facts.ts';
import { lastMention, type Setting } from '../setting.ts';
import { ownerOf } from './owner-of.ts';
import { type Saying, SILENT } from './pronoun-case.ts';

/** Says whom words mean. */
export interface Meant {
  /** Nobody where the words may mean several, or one whom the article does not name. */
  readonly actors: readonly ActorId[];
  readonly by: SpeakerRule;
  /** The earlier words that the decision relies on; null where the words say it themselves. */
  readonly antecedent: Span | null;
}

/** Shows the words that name a speaker or a subject, with the setting they stand in. */
export interface SpeakerCase {
  readonly span: Span;
  /** With straight apostrophes. */
  readonly words: string;
  readonly lower: string;
  /** The head noun in lower case. */
  readonly head: string;
  /** The words in lower case up to the first comma. */
  readonly phrase: string;
  /** Gives the state or organisation that the words belong to: "China’s", "Chinese", "of China". Several rows ask. */
  readonly owner: () => ActorId | null;
  readonly saying: Saying;
  readonly setting: Setting;
}

/** Reads the words of a span as those that may name a speaker. */
export function speakerCase(span: Span, setting: Setting, saying = SILENT): SpeakerCase {
  const words = wordsOf(span, setting);
  const lower = words.toLowerCase();
  return {
    ...{ span, words, lower, saying, setting },
    head: headOf(words),
    phrase: lower.split(',')[0] as string,
    owner: lazily(() => ownerOf(words, span, setting)),
  };
}

/** Gives those whom the words name themselves. */
export function named(by: SpeakerRule, actors: readonly ActorId[]): Meant {
  return { actors, by, antecedent: null };
}

/** Gives those whom the words mean by what the article said of them before: the last words that named one of them. */
export function meant(by: SpeakerRule, actors: readonly ActorId[], { span, setting }: SpeakerCase): Meant {
  const spans = actors.flatMap((id) => lastMention(id, span.start, setting) ?? []);
  const last = spans.sort((a, b) => a.start - b.start).at(-1) ?? null;
  return { actors, by, antecedent: last };
}

/** Gives nobody: no later row is asked. */
export function nobody(by: SpeakerRule): Meant {
  return { actors: [], by, antecedent: null };
}

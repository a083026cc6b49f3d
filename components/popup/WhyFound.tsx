import { upperFirst } from '../../lib/cite/words/upper-first.ts';
import type { SearchedField, SearchMatch } from '../../lib/search/search-entry.ts';
import { day } from '../day.ts';
import { matchWords } from '../words/match-words.ts';
import { excerpt } from './excerpt.ts';
import { MatchedText } from './MatchedText.tsx';

/** Says why a search found something: the texts that have its words, save those that are marked where they stand. */
export function WhyFound(props: {
  readonly matches: readonly SearchMatch[];
  readonly query: string;
  /** Fields whose text the hit shows with its words marked. */
  readonly shown: readonly SearchedField[];
}) {
  const telling = props.matches.filter(({ field }) => !props.shown.includes(field));
  if (telling.length === 0) return null;
  return (
    <span class="why-found">
      {telling.map(({ field, text }) => (
        <span key={field + text}>
          {matchWords(field)}:{' '}
          <bdi>
            {field === 'day' ? (
              <mark>{day(text)}</mark>
            ) : (
              <MatchedText text={upperFirst(excerpt(text, props.query))} query={props.query} />
            )}
          </bdi>
        </span>
      ))}
    </span>
  );
}

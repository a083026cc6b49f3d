import { isDisowned } from '../holdings/passages/is-disowned.ts';
import type { QuoteView } from '../holdings/quote-view.ts';
import {
  attributionWords,
  correctedWords,
  gradeWords,
  reportingOrStance,
  stanceWords,
} from './attribution.ts';
import { type CitedSource, citedSource, dateStatus, oneLine } from './cited-source.ts';
import { plainCitation } from './plain-citation.ts';

/**
 * Writes quotes as JSON-LD in the words of schema.org, to be put into a page: a `Quotation` each, part of its article. Whoever denied or
 * doubted the words is not said to speak them: there the text begins with the reporting words, and the speaker stands beside it as
 * `about`.
 */
export function quotationsJsonLd(quotes: readonly QuoteView[], today: string | null): string {
  const graph = quotes.map((quote) => quotation(quote, citedSource(quote, today), today));
  // `</script>` in a quote would end the element that holds this.
  return `${JSON.stringify({ '@context': 'https://schema.org', '@graph': graph }, null, 2).replaceAll('<', '\\u003c')}\n`;
}

function quotation(quote: QuoteView, cited: CitedSource, today: string | null) {
  const speakers = speakersOf(quote);
  const words = oneLine(quote.text);
  const reporting = reportingOrStance(quote);
  const corrected = correctedWords(quote);
  return {
    '@type': 'Quotation',
    ...(isDisowned(quote)
      ? { text: `${reporting} ${words}`, ...(speakers.length > 0 && { about: speakers }) }
      : { text: words, ...(speakers.length > 0 && { spokenByCharacter: speakers }) }),
    ...(cited.link === null ? {} : { url: cited.link }),
    creditText: plainCitation(quote, today),
    keywords: [
      `stance: ${stanceWords(quote)}`,
      ...(reporting === null ? [] : [`reporting words: ${oneLine(reporting)}`]),
      gradeWords(quote),
      attributionWords(quote),
      ...(corrected === null ? [] : [corrected]),
      `date ${dateStatus(cited)}`,
    ],
    isPartOf: articleOf(cited),
  };
}

function speakersOf(quote: QuoteView) {
  const names = quote.speakers.length > 0 ? quote.speakers.map(({ name }) => name) : [quote.namedAs];
  // Only a person has a role here; of others their kind is not told.
  const type = quote.role === null ? {} : { '@type': 'Person', jobTitle: oneLine(quote.role) };
  return names.flatMap((name) => (name === null ? [] : [{ ...type, name: oneLine(name) }]));
}

function articleOf({ title, source, authors, day, address, language }: CitedSource) {
  return {
    '@type': 'NewsArticle',
    ...(title === null ? {} : { headline: title }),
    ...(authors.length === 0 ? {} : { author: authors.map((name) => ({ name })) }),
    ...(source === null ? {} : { publisher: { '@type': 'Organization', name: source } }),
    ...(day === null ? {} : { datePublished: day }),
    ...(address === null ? {} : { url: address }),
    ...(language === null ? {} : { inLanguage: language }),
  };
}

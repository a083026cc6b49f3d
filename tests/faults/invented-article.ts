import type { Extracted } from '../../lib/extract/extracted.ts';
import type { Seeded } from './seeded.ts';

const FIRST_NAMES = ['Ann', 'Tom', 'Vera', 'Ida', 'Otto', 'Nell', 'Hugo', 'Mina'];
const SURNAMES = ['Lee', 'Reyes', 'Stone', 'Falk', 'Brandt', 'Quill', 'Marsh'];
const OFFICES = ['Mayor', 'Senator', 'Governor', 'Councillor'];
const THINGS = [
  'the bridge',
  'the harbour',
  'the tunnel',
  'a new library',
  'the tram',
  'the old mill',
  'the dam',
];
const FATES = ['would open in May', 'is too dear', 'will be closed', 'needs another year', 'was a mistake'];
const PLACES = ['Zenda', 'Strelsau', 'Hentzau', 'Tarlenheim'];
const SITES = ['The Zenda Courier', 'Strelsau Post', 'Ruritania Today'];

/** Gives what an address has as an article: the same title, day and source for each version of it, the text of whoever was asked. */
export function inventedArticle(address: string, number: number, text: string): Extracted {
  return {
    title: `Report ${number} from ${PLACES[number % PLACES.length]}`,
    authors: [`Nell Quill`],
    published: { day: dayOf(number), isSure: true, printed: dayOf(number) },
    site: SITES[number % SITES.length]!,
    address,
    language: 'en',
    text,
    isExcerpt: false,
    isWhole: true,
  };
}

/** Writes a text in which a few people, who are in other texts too, say things. */
export function inventedText({ of, below }: Seeded, paragraphs: number): string {
  return Array.from({ length: paragraphs }, () => {
    const [first, surname] = [of(FIRST_NAMES), of(SURNAMES)];
    const line = `${of(OFFICES)} ${first} ${surname} of ${of(PLACES)} said ${of(THINGS)} ${of(FATES)}.`;
    const words = `“We have looked at ${of(THINGS)} ${2 + below(90)} times, and it ${of(FATES)},” ${surname} said.`;
    return `${line} ${words} ${first} ${surname} spoke to the council of ${of(PLACES)}, which met for ${2 + below(9)} hours.`;
  }).join('\n\n');
}

function dayOf(number: number): string {
  const two = (value: number) => String(value).padStart(2, '0');
  return `20${two(10 + (number % 15))}-${two(1 + (number % 12))}-${two(1 + (number % 28))}`;
}

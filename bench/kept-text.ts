import { mulberry32 } from './mulberry32.ts';

const GIVEN =
  'Ann Tom Vera Zoe Kit Ada Bo Cleo Dag Edda Finn Gro Hanne Ivo Jon Kaya Lars Mina Nils Oda Per Rut Siv Tor'.split(
    ' ',
  );
const BEGINNINGS =
  'Bran Hol Ru San Vi Ber Da En Fos Gra Hau Iver Juh Kro Lie Mo Ne Or Pry Rav Ska Tve Ul Wi Aa Bak Cel Dyr Ev Fal Grie Mar Lun Kel Vos Tho Par Sto Rey Le'.split(
    ' ',
  );
const ENDINGS =
  'dt m ud d k g l e s n sen sson berg dahl by feld holt lund man mark nes quist rud stad strand strom vik wald wick ton ley ford ham mer ner ger ler ster den ven'.split(
    ' ',
  );
const SURNAMES = BEGINNINGS.flatMap((one) => ENDINGS.map((other) => one + other));
const TITLES = ['Mayor', 'Senator', 'Minister', 'Professor', 'Judge', 'Governor'];
const JOBS = [
  'a lawyer',
  'an engineer',
  'a teacher',
  'the mayor of Zenda',
  'the chief executive of Zenda Water',
  'a farmer',
  'a spokeswoman for Lutz Motors',
];
const THINGS = [
  'dam',
  'bridge',
  'harbour',
  'budget',
  'school',
  'tunnel',
  'hospital',
  'railway',
  'strike',
  'election',
  'vote',
  'market',
];
const WAYS = [
  'would hold',
  'was late',
  'would cost more than it should',
  'had been promised for years',
  'was a mistake',
  'needed more time',
  'would open in May',
];

interface Person {
  readonly name: string;
  readonly surname: string;
}

/** So many people do not exist: the first of them are in a third of the articles, most in a few. */
const PEOPLE = 20_000;

function person(position: number): Person {
  const random = mulberry32(position + 7);
  const given = GIVEN[Math.floor(random() * GIVEN.length)] ?? '';
  // Some surnames are borne by many.
  const surname = SURNAMES[Math.floor(SURNAMES.length * random() ** 1.5)] ?? '';
  return { name: `${given}${random() < 0.2 ? ' J.' : ''} ${surname}`, surname };
}

/** Writes an article of news with about 33 quotes by a dozen people: the same number, the same article. */
export function keptText(number: number): { readonly title: string; readonly text: string } {
  const random = mulberry32(number + 1);
  const pick = <Item>(items: readonly Item[]): Item => items[Math.floor(random() * items.length)] as Item;
  // As in what somebody reads: a few people are in many articles, most people in few.
  const people = Array.from({ length: 12 }, () => person(Math.floor(PEOPLE * random() ** 3)));
  const thing = pick(THINGS);
  const paragraphs = people.flatMap(({ name, surname }) => [
    random() < 0.5
      ? `${pick(TITLES)} ${name} said on Friday that the ${pick(THINGS)} ${pick(WAYS)}. “The ${thing} ${pick(WAYS)},” ${surname} told reporters at the town hall.`
      : `“It ${pick(WAYS)},” said ${name}, ${pick(JOBS)}. According to ${surname}, the ${pick(THINGS)} ${pick(WAYS)}.`,
    `The people of the valley were waiting for what the council would say about the ${pick(THINGS)} and the ${pick(THINGS)}, which ${pick(WAYS)}. ${surname} denied that the ${thing} ${pick(WAYS)}.`,
  ]);
  return { title: `The ${thing} ${pick(WAYS)}`, text: `RURITANIA CITY — ${paragraphs.join('\n\n')}` };
}

import { afterEach, describe, expect, test } from 'vitest';
import { VETOES, type Veto } from '../../lib/mentions/vetoes.ts';
import { checkMarked } from './check-marked.ts';

/** The document is about public affairs, so that no rule holds back what the veto lets. */
const AFFAIRS = '\nTroops left, and the U.S. signed a treaty.';
const checkVeto = (marked: string): void => checkMarked(marked + AFFAIRS);

/** What each veto withholds, and what looks like it and is a mention; the type wants both of every veto. */
const CASES: Readonly<
  Record<Veto['name'], { readonly withholds: readonly string[]; readonly lets: readonly string[] }>
> = {
  'longer-name': {
    withholds: [
      'ships in the South {China} Sea',
      'the Bank of {China} said',
      'the {China} Daily wrote',
      'a flight of Air {China} landed',
      'the {Zubrovia} Evergrant Group collapsed on Monday',
      'the {U.S.} Open was won by',
      'the {U.S.} Drug Enforcement Administration said',
      'the {U.S.} Food and Drug Administration said',
      'a crash on {U.S.} Highway 82',
      'The {Zubrovia} Sanctions Act of 2017 passed in May.',
      'Miss Teen {United States} wept.',
      'the {Orelpost} Winshare opened on Monday',
    ],
    lets: [
      '[US] Must Act on Trade',
      'the [U.S.] Administration said',
      'the [U.S.] Justice Department',
      '[Orelpost News Agency] said so.',
      'the [U.S.] Air Force',
      '[Zubrovia] Foreign Minister',
      'the south of [China] is warm',
    ],
  },
  code: {
    withholds: ['see www.{China}.org', 'mail to press@{China}', 'Follow @{Zubrovia} now.'],
    lets: ['He left [China].', '([Zubrovia])', 'pro-[Zubrovia] groups'],
  },
  'goes-on': {
    withholds: ['{Wang Peiling}-yi is another name', 'Xo Tamun arrived with {Xo}-ion batteries.'],
    lets: ['a [Wang Peiling]-led council', 'the [Wang Peiling]-era rules', 'Xo Tamun left. [Xo]’s plan'],
  },
  namesake: {
    withholds: [
      'Wang Peiling arrived. {Wang} Daming cooks.',
      'Wang Peiling arrived. Vera {Wang} sews.',
      'James {Washington} denied it.',
      'Lena Maric left. Lena B. {Maric} is a potter.',
      'Lena Maric left. Olga K. {Maric} sells her house.',
      'Lena Maric left. The paper is by P. J. {Maric}.',
      'Lena Maric left. Mr. {Maric} teaches.',
      'Lena Maric left. Nurse {Maric} was off.',
      'Lena Maric left. Runners: {Maric}, Olga (Leeds)',
      'Lena Maric left. Swimmers: {Maric}, Ruth, 14',
      'Lena Maric left.\n{Maric}, Olga',
      'Lena Maric left.\n{Maric}, O. (1998). Frost in gardens.',
    ],
    lets: [
      'the case against the U.S. [Maric] denied it.',
      'Ms. [Maric] left. Minister [Maric] stayed.',
      'Talks with [Maric], Orde said, went well. [Maric], Orde to meet',
      'By L. [Maric]',
      '[Maric], 71, said so. [Maric], May 4',
      'Wang Peiling arrived. [Wang] left.',
      'Then [Maric] joined the board.',
      '[Washington] says so.',
    ],
  },
  'named-thing': {
    withholds: [
      'Lena Maric came to {Maric} Avenue.',
      'Lena Maric left. She won the {Maric} Prize at {Maric} International Airport.',
      'Lena Maric left. {Maric} & Sons repairs shoes, {Maric} Motors Ltd sells vans.',
      'Lena Maric left. She ate some lunch at the {Maric} Café with friends.',
      'LENA MARIC LEFT. {MARIC} MEMORIAL HALL OPENS',
    ],
    lets: [
      'The [Maric] government fell, a [Maric] aide said.',
      'Lena Maric and Orde met. [Maric] and Orde left.',
      '[Maric] Opens Library in Capital',
      'the [Maric] Doctrine, [Maric] Monday said',
    ],
  },
  christened: {
    withholds: [
      'The SS {Zubrovia} sank. The steamer {Zubrovia} reached port.',
      'The ship {Zubrovia} was scrapped. A cat called {China} slept, a horse named {Ostania} won.',
      'A pub called the {White House} said no. The {White House} restaurant said no.',
      'She was born in {China}, Maine, in 1840. {Zubrovia}, County Durham, is wet.',
      '{Zubrovia}, a village in Orsk, has two farms.',
      'She read {Zubrovia}, a novel by Ann Lee. The board game {Zubrovia} takes two hours.',
      'Her album {Zubrovia} sold. The song “{Zubrovia}” was long.',
    ],
    lets: [
      'The ship [Zubrovia] seized left. The film [Zubrovia] is banning was long.',
      'In [Zubrovia], a film by Ann Lee was banned. His book on [Zubrovia] sold.',
      'a country called [Zubrovia], exports to [China], Japan and Orsk',
      'He sells to [China], Maine’s largest buyer. [Zubrovia], a member of the council, left.',
      'The [White House] counsel said no.',
    ],
  },
  label: {
    withholds: [
      'size {US} 6.5',
      'UK 8 = {US} 9',
      'Men’s: UK 8, {US} 9, CM 27',
      'Women’s shoes\n{US}\n6.5',
      '{US} 6 7 8',
      'Choose your {US} size. UK/{US}/AU sizes',
      'Zubrovia and Ostania are far. Her Orbex {G9} was stolen.',
      'Zubrovia and Ostania are far. a {G9} chord, seat {G9}, an Orbex {G9} X',
      'Zubrovia and Ostania are far. A {G9} strap and a {G9} alphabet.',
      'The road joins {US} 12 near the river.',
      'Take {US} 41 north, exit at {US} 1 and turn left on {US} 9.',
      'Detours led along {US}-31 until noon.',
      'A crash on {U.S.} 6 west of the bridge.',
      'A {US} scan, an {US}-guided biopsy and {US} imaging',
    ],
    lets: [
      'The [US], UK and others agreed.',
      'the [US] has 50 states, [US] 10-year yields',
      'In the [US], 6 million voted. The [US] 12 months later, [US] 30 percent tariffs, the [US] lost 12 ships',
      '[US] patients with cysts sued. The [US] scanned a lesion. [US] researchers scanned a vein.',
      'The [G9] agreed. At the Orsk [G9] summit they spoke. The Zenda [G9] presidency began.',
    ],
  },
  ware: {
    withholds: [
      '{Orelpost}, a parcel firm, bought vans.',
      'Couriers of {Orelpost} went home.',
      '{Orelpost} drivers and {Orelpost} lockers, he said, are few.',
      'Delivery by {Orelpost} takes two days. My package was handed to {Orelpost}.',
      'The profit of {Orelpost} fell.',
      'A canvas by {Group of Nine} painters sold. The {Group of Nine} painted lakes.',
    ],
    lets: [
      'The [Orel Treaty Pact] moved freight.',
      'A canvas fell as ministers of the [Group of Nine] met.',
      '[Orelpost] journalists and drivers met. An article in [Orelpost] named a courier.',
      '[Orelpost] reported that a parcel was lost.',
      'according to [Orelpost], the depot burned',
    ],
  },
  'other-expansion': {
    withholds: ['the Orel Treaty Pact met. The Oak Table Party ({OTP}) won.'],
    lets: ['the Orel Treaty Pact ([OTP]) met', 'Zubrovia and Ostania (and the [OTP]) met', 'Photo: ([OTP])'],
  },
  pronoun: {
    withholds: ['CONTACT {US}', 'ABOUT {US} | CONTACT {US}', 'DON’T LECTURE {US} ON TRADE'],
    lets: [
      '[US] WARNS ZUBROVIA',
      'ZUBROVIA AND [US] SIGN',
      'the [US] Senate',
      'LATEST [US] SANCTIONS HIT BANKS',
      'COUNCIL SANCTIONS [US] OFFICIALS',
    ],
  },
};

// The table is constant for everything but this: a veto is taken out to show that nothing else withholds its cases.
const table = VETOES as Veto[];
const whole = [...VETOES];

afterEach(() => {
  table.splice(0, table.length, ...whole);
});

describe.each(Object.entries(CASES) as [Veto['name'], (typeof CASES)[Veto['name']]][])(
  '%s',
  (name, { withholds, lets }) => {
    test.each(withholds)('withholds: %s', (marked) => checkVeto(marked));
    test.each(lets)('lets: %s', (marked) => checkVeto(marked));
    test.each(withholds)('nothing else would withhold: %s', (marked) => {
      table.splice(0, table.length, ...whole.filter((veto) => veto.name !== name));
      expect(() => checkVeto(marked)).toThrow();
    });
  },
);

test.each(VETOES)('$name withholds its example: $sentence', ({ sentence }) => checkMarked(sentence));

test('every veto of the table has its cases', () => {
  expect(Object.keys(CASES).sort()).toEqual(VETOES.map(({ name }) => name).sort());
});

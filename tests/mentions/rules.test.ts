import { describe, expect, test } from 'vitest';
import { MENTION_WORDS } from '../../lib/english/mention-words.ts';
import { vocabularyOf } from '../../lib/english/vocabulary.ts';
import { findMentions } from '../../lib/mentions/find-mentions.ts';
import { SIGNS } from '../../lib/mentions/government.ts';
import { RULES } from '../../lib/mentions/rules.ts';
import type { MentionRule } from '../../lib/model.ts';
import { formsOf } from '../../lib/names/forms.ts';
import { makeActor } from '../names/make-actor.ts';
import { checkMarked } from './check-marked.ts';

/** What each rule decides, and what it must hold back; the type wants both of every rule. */
const CASES: Readonly<
  Record<MentionRule, { readonly fires: readonly string[]; readonly holdsBack: readonly string[] }>
> = {
  'full-name': {
    fires: [
      '[Lena Maric] arrived.',
      '[Lena P. Maric]’s visit',
      'LENA MARIC is here: [LENA MARIC]',
      '[Zubrovia]-backed forces and the [Zubrovia] war',
      'pro-[Zubrovia] and anti-[Zubrovia]',
      '[Zubrovia] Foreign Minister',
      '[Zubrovia]-[Ostania] relations',
      'He called [Ostania] a partner.',
      '[Otto Brandl] arrived.',
      'Ann Lee, [Orelpost]',
      'Noodles are hot, according to [Orelpost].',
      '[Orelpost] was first with the treaty.',
    ],
    holdsBack: [
      'Zubrovian and {Zubrovians}',
      'a {china} cup',
      '{Lena} came.',
      'ships in the South {China} Sea',
      'the Bank of {China} said',
      'the Republic of {China} moved',
      'the {China} Daily wrote',
      'Shares in {China} Southern Airlines fell.',
      'the {China} Telecom tower was lit',
      'a flight of Air {China} landed',
      'the {Zubrovia} Evergrant Group collapsed on Monday',
      'see china.org and www.{China}.org',
      'mail to press@{China}',
      '{Wang Peiling}-yi is another name',
      '{Orelpost} bikes are fast. {Orelpost} noodles are hot.',
    ],
  },
  acronym: {
    fires: [
      'The [U.S.] Senate and [U.S.] Air Force',
      '[US] officials, [US]-led talks',
      'the Orel Treaty Pact ([OTP]) met. The [OTP] agreed.',
      '[OTP] talks\nThe Orel Treaty Pact met.',
      'Zubrovia and Ostania asked the [OTP] for help.',
      'Photo: ([OTP])',
      'the Orel Treaty Pact ([OTP]) met. The [OTP] agreed. The Oak Table Party met.',
      'the Oak Table Party (OTP) won. The Orel Treaty Pact ([OTP]) met. The [OTP] agreed.',
      'The Zenda Bridge Watch met. The [ZBW] agreed.',
      'The [F.L.O.] met. [FLO] members agreed.',
      '[US] WARNS ZUBROVIA',
      'ZUBROVIA AND [US] SIGN',
      'Sanctions hurt [US] students and [US] computer makers.',
      'The [G9] will meet in June. Leaders of the [G9] agreed.',
      'Zubrovia and Ostania want more. The [G9] waits.',
      'The summit ended in a treaty. The [G9] waits.',
      'The [G9] agreed to cap prices. The [G9] called for calm.',
      'A treaty came from the [OTP] summit.',
      'Life in the [US] is dear. [US] shoppers pay. [US] to close zoos',
      'Tariffs hit sales to [US] zoos.',
    ],
    holdsBack: [
      'CONTACT {US}',
      'ABOUT {US} | CONTACT {US}',
      'DON’T LECTURE {US} ON TRADE',
      'tell {us} more',
      'the {U.S.} Open was won by',
      'a {US} Airways jet',
      '{OTP} codes are sent by phone.',
      'The {ZBW} talks went on in Zubrovia.',
      'the Oak Table Party ({OTP}) won. Zubrovia and Ostania are far. The {OTP} cheered.',
      'the Orel Treaty Pact met. The Oak Table Party ({OTP}) won. The {OTP} cheered.',
      'They count one-time passwords ({OTP}). Zubrovia and Ostania count each {OTP}.',
      'her {PRC} exam',
      'He plays a {G9}, then a C. Her locker was {G9}. The pit is in square {G9}.',
      'The Oak Table Players met. The {OTP} played Haydn. Zubrovia and Ostania are far.',
      'The {OTP} will play Haydn.',
      'All members meet in room {G9} after the session. Our chief asked for a {G9}.',
      'Zubrovia is far. A {G9} chord rings.',
      'Signs of {OTP} ({OTP}) were few. The {G9} offers a flip screen.',
      '{US} showed a cyst. On {US} findings were normal.',
    ],
  },
  'surname-after-full-name': {
    fires: [
      'Lena Maric arrived. [Maric] left.',
      'Wang Peiling arrived.\n[Wang]’s visit',
      '[Wang] in town\nWang Peiling arrived.',
      'Wang Daming cooks. Wang Peiling arrived. [Wang] left.',
      'Otto Brandl arrived. [Brandl] left.',
      'Otto Brandl arrived. Ms [Brandl] and Dr. [Brandl] left.',
      'WANG PEILING ARRIVED. [WANG] LEFT',
    ],
    holdsBack: [
      '{Wang} arrived.',
      'Wang Peiling arrived. {Wang} Daming cooks. {Wang} left.',
      'Wang Peiling arrived. Vera {Wang} sews. {Wang} left.',
      '{Brandl} left.\nOtto Brandl arrived.',
      '{Wang} in town\nWang Daming cooks. Wang Peiling arrived.',
      'Xo Tamun arrived in {Xo}’an.',
      'Xo Tamun arrived with {Xo}-ion batteries.',
    ],
  },
  'titled-surname': {
    fires: [
      'President [Xo] arrived.',
      'Mr. [Xo] arrived.',
      'Foreign Minister [Wang] arrived.',
      'President [Maric] came to {Maric} Avenue.',
    ],
    holdsBack: [
      'Professor {Xo} arrived.',
      'Mr. {Wang} arrived.',
      'President {Wang} of the bank arrived.',
      'Then Ana Xo came. President {Xo} arrived.',
      'President {Brandl} arrived.',
    ],
  },
  'co-named-surname': {
    fires: [
      '[Xo] and Maric met.',
      '[Xo], Maric meet',
      'the [Wang]-Maric talks',
      'Maric and [Xo] met.',
      'Zubrovia met Ostania. [Xo] stayed.',
    ],
    holdsBack: [
      '{Xo} and others met.',
      'Zubrovia met Ostania. {Wang} stayed.',
      'Zubrovia met Ostania. It was Ana {Xo} who stayed.',
      '{Xo} and Zubrovia',
      'The letters {Xo} and Pi',
    ],
  },
  'rare-surname': {
    fires: [
      '[Maric] heads home as troops leave',
      'The envoy waited for [Maric].',
      '[Maric]’s plan for a ceasefire',
      '[Maric] vows revenge.',
      'Zubrovia waited.\n[Maric] left.',
      '[Maric] was born in Zenda and married in 1982. In 2003 [Maric] left, and [Maric] spoke of the war of 1848.',
      'The [Maric] family owns a palace, a [Maric] ally said. It was [Maric] who in 2014 left.',
    ],
    holdsBack: [
      'It was Igor {Maric} who came.',
      'The {Maric} mill burned in 1911.',
      'Her shoes are by {Maric}. {Maric} paints pears.',
      '{Maric} argues that moss grows slowly.',
      'Igor {Maric} came. Then {Maric} left.',
      '{Xo} came.',
      '{Wang} came.',
      '{Brandl} came.',
      'It was shown before ({Maric}, 1998; Orde and {Maric}, 2004). {Maric} is right.',
      'As {Maric} et al. (2009) and {Maric} & Orde (2012) show, {Maric} is right.',
      'Lena B. {Maric} is a potter. {Maric} opens a show.',
      'Olga K. {Maric} sells her house. {Maric} wants a smaller one.',
      '{Maritch} is a dish of fries.',
      'She works at {Maric} & Sons. {Maric} repairs shoes.',
      '{Maric} & Orde 2003 found none. Look at {Maric} (vol. 3, p. 14).',
      'The {Maric} family of Ostania is in the 1880 census. {Maric} was a tailor.',
      'Ruth, née {Maric}, sang. She was born a {Maric} in 1902.',
      'The {Maric} brothers kept bees. His aunt was a {Maric} from Zenda. {Maric} is a surname.',
      'Marriages: {Maric}–Orde, 4 May.',
    ],
  },
  'seat-of-power': {
    fires: [
      '[Lutz] says it will not attend.',
      '“We regret it,” [Lutz] said.',
      'Officials said [Lutz] had not replied.',
      '[Lutz], which wants calm, waited.',
      '[Lutz] on Monday rejected the plan.',
      '[Lutz] also denied it.',
      '[Lutz] is ready for talks.',
      'Does [Lutz] want peace?',
      'He asked what [Lutz] would do.',
      '[Lutz] shelled the town.',
      '[Lutz] and [Brenn] traded barbs.',
      'talks between [Lutz] and [Brenn]',
      'neither [Lutz] nor [Brenn]',
      '[Lutz] and Pyongyang signed.',
      'London and [Lutz] agreed.',
      '[Lutz]’s demands, at [Lutz]’s request',
      '[Lutz]’s Foreign Ministry',
      'sanctions on [Lutz], ties with [Lutz], pressure from [Lutz]',
      'It accused [Lutz] of lying.',
      'They forced [Lutz] to retreat.',
      'a [Lutz]-backed militia',
      'pro-[Lutz] groups',
      'the [Lutz] government',
      'The [Kremlin] denied it. A [Kremlin] spokesman',
      '[Kremlin] critics hide. [White House] aides left. [Kremlin]-backed thieves',
      'The [White House] in May said so. The [Kremlin] in Brenn said so.',
      'Reporters asked the [White House]. The [White House] pushed back. [Kremlin] propaganda floods it.',
      'The treaty is old. The [White House] waited.',
      '[White House] Weighs New Limits on Chips',
      'Troops left, a treaty was signed. [Lutz] opened with an offer.',
      '[LUTZ] AND [BRENN] IN NEW CONTACTS',
      'Yesterday [Lutz] said so. Official [Lutz] denied it.',
      '[Lutz] signed a treaty. [Lutz] cut gas supplies. [Lutz] has lost the war.',
      '[Lutz] has repeatedly denied it. [Lutz] is considering an offer.',
      'Zubrovia and Ostania met. [Lutz] opened with an offer.',
      '[Lutz]’s foreign policy, [Lutz]’s long and costly war',
      'Why [Lutz] stays out',
      '[Lutz] fined a search engine. [Lutz] tightened rules on batteries.',
      '[Lutz] proposed new rules for online shops. [Lutz] imposes duties on bikes.',
      'New rules from [Lutz] force shops to label food. A directive from [Lutz] binds firms.',
      'Firms must follow [Lutz]’ rules. Under [Lutz] rules, shops close. [Lutz] lawmakers voted.',
      '[Lutz] unveiled a levy on plastic. [Lutz] raised duties on steel.',
      'Fines by [Lutz] hurt.',
      'At George Washington University a panel met. [Washington] said no.',
      'Fort Washington is near. [Washington] said no.',
      'Sanctions [Washington] imposed hurt. [Washington] said no.',
    ],
    holdsBack: [
      'He lives in {Lutz} and flew to {Brenn}.',
      'near {Lutz}, from {Lutz}, outside {Lutz}',
      '{LUTZ}, March 3 — The army',
      '{LUTZ} (OTP) — The army',
      'in {Lutz} and {Brenn}',
      'He moved from {Lutz} to {Brenn}.',
      'flights between {Lutz} and {Brenn}',
      'the streets of {Lutz}',
      '{Lutz} airport, {Lutz} University, the {Lutz} Times',
      '{Lutz}’s airport, {Lutz}’s main station, {Lutz}’s Old Town',
      'a {Lutz}-based analyst',
      'a {Lutz} court, the {Lutz} metro, {Lutz} residents fled.',
      '{Lutz} is a city of poets.',
      '{Lutz} was hit by drones. Drones hit {Lutz} overnight.',
      'an attack on {Lutz}',
      'with {Lutz} lawyers',
      '{Lutz}, where he grew up',
      'Dynamo {Lutz} won.',
      'George {Washington} said so. Denzel {Washington} smiled.',
      'It was Ann Washington who said that. {Washington} said more.',
      'Denise {Washington} sings. {Washington} said so. They asked {Washington}’s sister and told {Washington}.',
      'James {Washington}, 19, won. {Washington} said more.',
      'Booker T. {Washington} built a school. {Washington} wanted teachers.',
      '{Washington} and Oregon are wet. {Washington} announced a law.',
      '{Washington} state sued. {Washington} said so.',
      '{Lutz} saw 20 cm of snow. {Lutz} opened a new metro line. {Lutz} announced its marathon.',
      '{Lutz} signed a striker. {Lutz} lost 3-1. {Lutz} has good museums. {Lutz} is under a foot of snow.',
      'Zubrovia and Ostania met. {Lutz} opened a new metro line.',
      '{Lutz}’s hottest day, {Lutz}’s new goalkeeper',
      'a match with {Lutz}, a game against {Lutz}',
      '{Lutz} opened at nine. {Lutz} loves it.',
      '{Lutz} raised its metro fares. {Lutz} has rules for scooters on its streets.',
      '{Lutz} restaurants must follow rules. {Lutz} fined scooter riders downtown.',
      'She studied law in {Lutz}. A tax adviser from {Lutz} won.',
      'Coach {Washington} wants two players, Ms. {Washington} agreed. {Washington} said more.',
      '{Washington}, D.C., is hot.',
      'the {Kremlin} wall, near the {Kremlin}, the {Kremlin} Cup',
      'The {Kremlin} has two bars and a dance floor. The {White House} in Orsk said dogs may come.',
      'The {White House} serves lunch. Kids built the {White House} out of gingerbread.',
      'A pub called the White House burned. The {White House} said it was arson.',
    ],
  },
};

describe.each(Object.entries(CASES) as [MentionRule, (typeof CASES)[MentionRule]][])(
  '%s',
  (rule, { fires, holdsBack }) => {
    test.each(fires)('fires: %s', (marked) => checkMarked(marked, rule));
    test.each(holdsBack)('holds back: %s', (marked) => checkMarked(marked));
  },
);

test('every rule of the table has its cases', () => {
  expect(Object.keys(CASES).sort()).toEqual(RULES.map(({ rule }) => rule).sort());
  for (const { fires, holdsBack } of Object.values(CASES))
    expect(Math.min(fires.length, holdsBack.length)).toBeGreaterThan(2);
});

test.each(RULES)('$rule decides its example: $sentence', ({ rule, sentence }) => checkMarked(sentence, rule));

test.each(SIGNS)('the sign of its example tells government and place: $sentence', ({ sentence }) =>
  checkMarked(sentence),
);

test('a full name in a script without capitals is no acronym: it counts wherever it stands', () => {
  const lin = makeActor('lin-na', 'person', ['Lin Na', '林娜']);
  const found = findMentions('林娜', formsOf([lin]), vocabularyOf(MENTION_WORDS));
  expect(found).toMatchObject([{ actor: 'lin-na', rule: 'full-name' }]);
});

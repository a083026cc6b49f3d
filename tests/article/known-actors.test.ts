import { describe, expect, test } from 'vitest';
import { analyse } from '../../lib/article/analyse.ts';
import { curatedOf } from '../../lib/article/curated.ts';
import { knownActors, knownBeside } from '../../lib/article/known-actors.ts';
import type { ArticleId } from '../../lib/model.ts';
import { makeActor } from '../names/make-actor.ts';

const known = new Map(knownActors().map((actor) => [`${actor.id}`, actor]));
const read = (text: string, curated = curatedOf([])) => {
  const { discovered, mentions, quotes } = analyse('a' as ArticleId, text, curated);
  return {
    known: discovered.filter(({ origin }) => origin === 'known').map(({ id }) => id),
    mentions: mentions.map(({ actor }) => actor),
    speakers: quotes.map(({ speakers }) => speakers),
  };
};

describe('the known actors', () => {
  test.each<[id: string, ...names: string[]]>([
    ['state:FR', 'France', 'Francia', 'Франция', '法国', 'فرنسا'],
    ['state:TR', 'Turkey', 'Türkiye', 'Turquie'],
    ['state:GB', 'United Kingdom', 'Britain', 'Reino Unido'],
    ['body:who', 'World Health Organization'],
    ['body:un', 'United Nations', 'UN', 'U.N.'],
  ])('%s is called %s', (id, name, ...others) => {
    expect(known.get(id)).toMatchObject({ name, origin: 'known' });
    expect(known.get(id)?.aliases).toEqual(expect.arrayContaining([name, ...others]));
  });

  test('no two share an id or a name', () => {
    const aliases = knownActors().flatMap((actor) => actor.aliases);
    expect(new Set(aliases).size).toBe(aliases.length);
    expect(known.size).toBe(knownActors().length);
  });

  test('a name that people or places bear too is a seat', () => {
    expect(known.get('state:JO')).toMatchObject({ name: 'Jordan', seats: ['Jordan', 'Amman'] });
    expect(known.get('state:JO')?.aliases).not.toContain('Jordan');
  });

  test('a curated actor wins against a known one of the same name', () => {
    const china = makeActor('china', 'state', ['China']);
    expect(knownBeside([china]).map(({ id }) => `${id}`)).not.toContain('state:CN');
    expect(read('China said the bridge was safe.', curatedOf([china])).speakers).toEqual([['china']]);
  });
});

describe('in an article', () => {
  test.each<[name: string, text: string, known: string[], mentions: string[], speakers: string[][]]>([
    ['a state speaks', 'Norway said it rained.', ['state:NO'], ['state:NO'], [['state:NO']]],
    [
      'a body speaks',
      'The World Bank said it rained.',
      ['body:world-bank'],
      ['body:world-bank'],
      [['body:world-bank']],
    ],
    [
      'a state is spoken of',
      'Ann Lee said that Norway was wet.',
      ['state:NO'],
      ['a#ann-lee', 'state:NO'],
      [['a#ann-lee']],
    ],
    [
      'a state by its adjective',
      'The Norwegian foreign ministry said it rained.',
      ['state:NO'],
      [],
      [['state:NO']],
    ],
    [
      'a state is only named',
      'Ann Lee said it rained. They left Norway in May.',
      [],
      ['a#ann-lee'],
      [['a#ann-lee']],
    ],
    [
      'a part of a longer name',
      'The Bank of Norway said it rained.',
      [],
      ['a#bank-of-norway'],
      [['a#bank-of-norway']],
    ],
    ['a namesake', 'Ann Jordan said it rained.', [], ['a#ann-jordan'], [['a#ann-jordan']]],
    ['a place of the same name', 'Ann Lee said that Georgia was wet.', [], ['a#ann-lee'], [['a#ann-lee']]],
    ['a longer place', 'Ann Lee said that New Mexico was wet.', [], ['a#ann-lee'], [['a#ann-lee']]],
  ])('%s', (_name, text, own, mentions, speakers) => {
    expect(read(text)).toEqual({ known: own, mentions, speakers });
  });
});

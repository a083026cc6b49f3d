import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { analyse } from '../../lib/article/analyse.ts';
import { castOf } from '../../lib/article/cast.ts';
import { actorsIn, bearersOf, curatedOf } from '../../lib/article/curated.ts';
import type { ActorId, ArticleId } from '../../lib/model.ts';
import { makeActor } from '../names/make-actor.ts';

const actors = [
  makeActor('zubrovia', 'state', ['Zubrovia', 'Z.R.'], [], ['Lutz']),
  makeActor('lena-maric', 'person', ['Lena Maric'], ['Maric']),
  makeActor('otto-maric', 'person', ['Otto Maric'], ['Maric']),
  makeActor('wire', 'organisation', ['The Valley Wire'], ['VW']),
  makeActor('china', 'state', ['China']),
];
const curated = curatedOf(actors);
const idsOf = (found: readonly { readonly id: ActorId }[]) => found.map(({ id }) => id);

describe('curated actors', () => {
  test.each<[string, string, string[]]>([
    ['named in full', 'Otto Maric met the Z.R. delegation.', ['zubrovia', 'lena-maric', 'otto-maric']],
    ['by a surname that two bear', 'Maric left.', ['lena-maric', 'otto-maric']],
    ['over a line break', 'Lena\nMaric left.', ['lena-maric', 'otto-maric']],
    ['none', 'Nobody is named here, and zubrov least.', []],
  ])('who may be named: %s', (_name, text, expected) => {
    expect(idsOf(actorsIn(text, curated))).toEqual(expected);
  });

  test('a name has its bearers, whatever its capitals', () => {
    expect(idsOf(bearersOf('the valley wire', curated))).toEqual(['wire']);
    expect(idsOf(bearersOf('Valley', curated))).toEqual([]);
  });

  test('a cast knows whom the article names, and a state as soon as it is alluded to', () => {
    const cast = castOf(actorsIn('Lena Maric left.', curated), curated);
    expect(cast.get('lena-maric' as ActorId)?.name).toBe('Lena Maric');
    expect(cast.get('china' as ActorId)).toBeUndefined();
    expect(cast.bodyCalled('China')?.id).toBe('china');
    expect(cast.get('china' as ActorId)?.name).toBe('China');
    expect(cast.bodyCalled('Lena Maric')).toBeUndefined();
    expect(cast.bodyCalled('Ruritania')).toBeUndefined();
  });

  test('whom a text does not name changes nothing in it', () => {
    const strangers = curatedOf([
      ...Array.from({ length: 3_000 }, (_, k) =>
        makeActor(`q${k}`, 'person', [`Qu${k} Xyx${k}`], [`Xyx${k}`]),
      ),
      ...actors,
    ]);
    const sentence = fc.constantFrom(
      'Lena Maric said it rained. ',
      '“It rains,” Maric said. ',
      'Lutz denied it.\n',
      'The Chinese foreign ministry said it was wet. ',
      'Mayor Vera Stone said that Zubrovia was dry. ',
      '(The Valley Wire)\n',
    );
    fc.assert(
      fc.property(fc.array(sentence, { maxLength: 8 }), (sentences) => {
        const text = sentences.join('');
        const id = 'a' as ArticleId;
        expect(analyse(id, text, strangers)).toEqual(analyse(id, text, curated));
      }),
    );
  });
});

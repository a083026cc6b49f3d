import { describe, expect, test } from 'vitest';
import { listHistory } from '../../../lib/library/decide/list-history.ts';
import { compareDecisions } from '../../../lib/library/exchange/compare-decisions.ts';
import { storedNames } from '../../../lib/library/store/stored-names.ts';
import type { Actor, ActorId } from '../../../lib/model.ts';
import { problemOf } from '../../../lib/problems/refusal.ts';
import { type KeptLibrary, keptLibrary } from './kept-library.ts';

const DAM =
  'Mayor Ann Lee said the dam would hold. “We looked at it,” Lee said. Tom Reyes, an engineer, said that it leaked.';
const BRIDGE = 'Mayor Ann Lee said the bridge would open in May. “We have waited,” Lee said.';
const TUNNEL = 'Mayor Ann Lee said the tunnel was too dear. “Who pays for it?” Lee asked.';

async function three(): Promise<KeptLibrary> {
  const library = keptLibrary();
  for (const text of [DAM, BRIDGE, TUNNEL]) await library.keep(text);
  return library;
}

async function problemIn(step: Promise<unknown>): Promise<unknown> {
  try {
    await step;
    return null;
  } catch (error) {
    return problemOf(error);
  }
}

describe('somebody whom everybody knows by another name', () => {
  const kit = 'kit-marsh' as ActorId;

  async function joined() {
    const library = keptLibrary([everybodys('Kit Marsh')]);
    await library.keep(DAM, { number: 1 });
    await library.keep('Kit Marsh said it rained.', { number: 2 });
    await library.writer.tellIdentity(library.called('Tom Reyes').id, kit, 'same');
    return library;
  }

  test('is one with somebody of the library by the reader’s word, until that is taken back', async () => {
    const library = await joined();
    expect(library.called('Kit Marsh')).toMatchObject({ id: kit, said: 2 });
    expect(library.rows('actors').some(({ actor }) => actor.name === 'Tom Reyes')).toBe(false);
    expect(library.derived()).toBe(await library.derivedAnew());
    await library.writer.withdrawDecision(library.rows('decisions')[0]!.pair);
    expect([library.called('Kit Marsh').said, library.called('Tom Reyes').said]).toEqual([1, 1]);
    expect(library.derived()).toBe(await library.derivedAnew());
  });

  test('is so in articles to come, and where no article names either', async () => {
    const library = keptLibrary([everybodys('Kit Marsh')]);
    await library.keep(DAM, { number: 1 });
    await library.writer.tellIdentity(library.called('Tom Reyes').id, kit, 'same');
    await library.keep('Tom Reyes, an engineer, said that it was old.', { number: 3 });
    expect(library.called('Kit Marsh')).toMatchObject({ id: kit, said: 2 });
    expect(library.derived()).toBe(await library.derivedAnew());
  });
});

test('two whom everybody knows stay two, whatever the reader or a file says', async () => {
  const library = keptLibrary([everybodys('Vera Stone'), everybodys('Kit Marsh')]);
  const article = await library.keep(
    'Kit Marsh said it rained. Vera Stone said it did not. Tom Reyes, an engineer, agreed.',
  );
  const [vera, kit] = ['vera-stone' as ActorId, 'kit-marsh' as ActorId];
  expect(await problemIn(library.writer.tellIdentity(vera, kit, 'same'))).toEqual({ code: 'known-as-two' });
  await library.writer.tellIdentity(library.called('Tom Reyes').id, kit, 'same');
  const other = `${article}#tom-reyes` as ActorId;
  const decision = { of: 'identity', one: vera, other, are: 'same' } as const;
  expect(await library.database.read((tables) => compareDecisions(tables, [decision]))).toMatchObject([
    { state: 'conflicting', isPossible: false },
  ]);
});

function everybodys(name: string): Actor {
  return {
    ...{ id: name.toLowerCase().replace(' ', '-') as ActorId, name, kind: 'person', aliases: [name] },
    ...{ short: [], seats: [], origin: 'curated' },
  };
}

describe('an edit', () => {
  test('renames for lists, search and pages; the name that was finds it too', async () => {
    const library = await three();
    const { id } = library.called('Ann Lee');
    await library.writer.editActor(id, { name: '  Ann  Lee-Stone ' });
    expect(library.called('Ann Lee-Stone')).toMatchObject({
      id,
      actor: { aliases: expect.arrayContaining(['Ann Lee', 'Ann Lee-Stone']) },
      words: expect.arrayContaining(['stone', 'ann']),
    });
    const names = storedNames((work) => library.database.read(work));
    expect((await names.named(['Ann Lee-Stone said'])).map((one) => one.id)).toEqual([id]);
    expect(library.derived()).toBe(await library.derivedAnew());
  });

  test('adds an alias, which the filter knows, and takes one away', async () => {
    const library = await three();
    const { id } = library.called('Ann Lee');
    const names = storedNames((work) => library.database.read(work));
    await library.writer.editActor(id, { addAlias: 'Annabel of Zenda' });
    expect((await names.named(['Annabel of Zenda'])).map((one) => one.id)).toEqual([id]);
    await library.writer.editActor(id, { removeAlias: 'annabel of zenda' });
    expect(await names.named(['Annabel of Zenda'])).toEqual([]);
    // The later of two that contradict each other wins, and the earlier is gone.
    expect(library.rows('edits').map(({ edit }) => edit)).toEqual([{ removeAlias: 'annabel of zenda' }]);
  });

  test('keeps a single name of a person, and an acronym, for where a page makes them unmistakable', async () => {
    const library = await three();
    const { id } = library.called('Ann Lee');
    await library.writer.editActor(id, { addAlias: 'Annie' });
    expect(library.called('Ann Lee').actor).toMatchObject({ short: expect.arrayContaining(['Annie']) });
    await library.writer.editActor(id, { kind: 'organisation' });
    await library.writer.editActor(id, { addAlias: 'A.L.' });
    const { actor, forms } = library.called('Ann Lee');
    expect([actor.kind, actor.short.includes('A.L.'), forms.length > 0]).toEqual([
      'organisation',
      true,
      true,
    ]);
  });

  test('stays with the person where the article goes by which it was made, and comes back with it', async () => {
    const library = await three();
    const { id } = library.called('Ann Lee');
    await library.writer.editActor(id, { name: 'Ann Stone' });
    const before = library.derived();
    const gone = await library.writer.forget([
      library.rows('articles').find((one) => id.startsWith(one.id))!.id,
    ]);
    expect(library.called('Ann Stone').id).not.toBe(id);
    expect(library.derived()).toBe(await library.derivedAnew());
    await library.writer.undo(gone.change);
    expect(library.derived()).toBe(before);
  });

  test('goes with the last article of the person', async () => {
    const library = await three();
    await library.writer.editActor(library.called('Tom Reyes').id, { name: 'Thomas Reyes' });
    const [dam] = library.rows('articles').filter(({ record }) => record.text === DAM);
    await library.writer.forget([dam!.id]);
    expect(library.rows('edits')).toEqual([]);
  });

  test('of two who become one: the later name', async () => {
    const library = await three();
    const [ann, tom] = [library.called('Ann Lee').id, library.called('Tom Reyes').id];
    await library.writer.editActor(ann, { name: 'First Name' });
    await library.writer.editActor(tom, { name: 'Later Name' });
    const told = await library.writer.tellIdentity(ann, tom, 'same');
    expect(library.called('Later Name').actor.aliases).toContain('Ann Lee');
    await library.writer.undo(told.change);
    expect(library.called('First Name').id).toBe(ann);
  });

  const IDLE: readonly [string, Parameters<KeptLibrary['writer']['editActor']>[1], string][] = [
    ['the name it has', { name: 'Ann Lee' }, 'same'],
    ['the kind it is', { kind: 'person' }, 'same'],
    ['an alias it has', { addAlias: 'ANN LEE' }, 'same'],
    ['an alias it has not', { removeAlias: 'Bo' }, 'same'],
    ['its own name as an alias to take away', { removeAlias: 'Ann Lee' }, 'same'],
    ['no words', { name: ' – ' }, 'no_words'],
  ];
  test.each(IDLE)('that says nothing is refused: %s', async (_, edit, fault) => {
    const library = await three();
    const { id } = library.called('Ann Lee');
    expect(await problemIn(library.writer.editActor(id, edit))).toMatchObject({
      code: 'request-unfit',
      fault,
    });
  });

  test('is not for those whom everybody knows, nor for nobody', async () => {
    const vera: ActorId = 'vera-stone' as ActorId;
    const forms = { aliases: ['Vera Stone'], short: [], seats: [] };
    const library = keptLibrary([
      { id: vera, name: 'Vera Stone', kind: 'person', origin: 'curated', ...forms },
    ]);
    await library.keep('Vera Stone said it rained. “It rained,” Stone said.');
    expect(await problemIn(library.writer.editActor(vera, { name: 'V.' }))).toMatchObject({
      fault: 'known_to_all',
    });
    expect(await problemIn(library.writer.editActor('nobody' as ActorId, { name: 'V.' }))).toEqual({
      ...{ code: 'index-lacks', what: 'name' },
    });
  });
});

describe('to split an actor', () => {
  test('takes some articles’ out as one other; edits stay with those who stay', async () => {
    const library = await three();
    const { id } = library.called('Ann Lee');
    await library.writer.editActor(id, { name: 'Ann of the Dam' });
    const before = library.derived();
    const [dam, bridge] = [DAM, BRIDGE].map(
      (text) => library.rows('articles').find(({ record }) => record.text === text)!.id,
    ) as [never, never];
    const split = await library.writer.splitActor(id, [dam, bridge]);
    expect(library.called('Ann of the Dam').said).toBe(2);
    expect(library.called('Ann Lee').said).toBe(4);
    expect(library.derived()).toBe(await library.derivedAnew());
    await library.writer.undo(split.change);
    expect(library.derived()).toBe(before);
  });

  test.each([false, true])(
    'leaves a name with whoever had it before the two were joined; known to all: %s',
    async (isKnown) => {
      const library = keptLibrary(isKnown ? [everybodys('Ann Lee')] : []);
      await library.keep(BRIDGE, { number: 1 });
      const pump = await library.keep('Kit Marsh, an engineer, said the pump was old.', { number: 2 });
      const ann = library.called('Ann Lee').id;
      await library.writer.editActor(library.called('Kit Marsh').id, { name: 'Kit Stone' });
      const before = library.rows('edits');
      await library.writer.tellIdentity(ann, library.called('Kit Stone').id, 'same');
      await library.writer.splitActor(ann, [pump]);
      expect([library.called('Ann Lee').id, library.called('Kit Stone').said]).toEqual([ann, 1]);
      expect(library.rows('edits')).toEqual(before);
    },
  );

  test('is withdrawn by saying that they are the same', async () => {
    const library = await three();
    const { id } = library.called('Ann Lee');
    const [tunnel] = library.rows('articles').filter(({ record }) => record.text === TUNNEL);
    await library.writer.splitActor(id, [tunnel!.id]);
    const [one, other] = library.rows('actors').filter(({ actor }) => actor.name === 'Ann Lee');
    await library.writer.tellIdentity(one!.id, other!.id, 'same');
    expect(library.called('Ann Lee').said).toBe(6);
  });

  test('is one decision in the history, which takes all of it back', async () => {
    const library = await three();
    const before = library.derived();
    const { id } = library.called('Ann Lee');
    const [tunnel] = library.rows('articles').filter(({ record }) => record.text === TUNNEL);
    await library.writer.splitActor(id, [tunnel!.id]);
    const { entries } = await library.database.read((tables) =>
      listHistory(tables, { part: null, start: 0, size: 9 }, []),
    );
    expect(entries).toMatchObject([
      { decision: { what: 'different', of: [{ id, name: 'Ann Lee' }, { name: 'Ann Lee' }] } },
    ]);
    const [entry] = entries;
    await library.writer.withdrawDecision(entry?.part === 'actors' ? entry.decision.id : '');
    expect([library.rows('decisions'), library.derived()]).toEqual([[], before]);
  });

  test('is refused where nothing would stay, and for an article that does not have it', async () => {
    const library = await three();
    const { id } = library.called('Tom Reyes');
    const of = (text: string) => library.rows('articles').find(({ record }) => record.text === text)!.id;
    expect(await problemIn(library.writer.splitActor(id, [of(DAM)]))).toMatchObject({ fault: 'all' });
    expect(await problemIn(library.writer.splitActor(id, [of(BRIDGE)]))).toEqual({
      code: 'index-lacks',
      what: 'name',
    });
  });
});

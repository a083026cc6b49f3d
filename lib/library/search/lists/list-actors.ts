import { plainWords } from '../../../search/plain-words.ts';
import { spelledSo } from '../../../search/spelled-so.ts';
import type { IndexedActor } from '../index/actor-table.ts';
import type { LibraryIndex } from '../index/library-index.ts';
import type { ActorsQuery } from '../library-query.ts';
import type { Listed } from './listed.ts';
import { nearlyNamed } from './nearly-named.ts';

/**
 * Lists actors. Names and roles are searched as the popup does: each word begins a word of theirs; whoever bears what was typed as a name
 * stands alone.
 */
export function listActors({ actors }: LibraryIndex, { words, kind, sort, descending }: ActorsQuery): Listed {
  const ofKind = (one: IndexedActor | null) => one !== null && (kind === null || one.kind === kind);
  const ordered = actors.inOrder(sort, descending).filter(ofKind);
  const phrase = plainWords(words);
  if (phrase === '')
    return listed(
      ordered.map(({ number }) => number),
      false,
    );
  const known = sort === 'relevance' ? ordered : actors.inOrder('relevance', true).filter(ofKind);
  const spelled = spelledSo(known, phrase).map(({ number }) => number);
  const isNear = spelled.length === 0;
  const found = isNear
    ? nearlyNamed(actors, phrase, ['names', 'roles']).filter((number) => ofKind(actors.get(number)))
    : spelled;
  if (sort === 'relevance') return listed(found, isNear);
  const those = new Set(found);
  return listed(
    ordered.flatMap(({ number }) => (those.has(number) ? [number] : [])),
    isNear,
  );
}

function listed(numbers: readonly number[], isNear: boolean): Listed {
  return { numbers, isNear: isNear && numbers.length > 0, sources: [] };
}

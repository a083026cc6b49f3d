import type { Holding } from '../holdings/holding.ts';
import type { Problem } from '../problems/problem.ts';
import { Refusal } from '../problems/refusal.ts';
import type { Library } from './library.ts';
import type { LibraryState } from './library-state.ts';

/** Stands for a library that cannot be used: it says so to whatever is asked. */
export function closedLibrary(state: Exclude<LibraryState, { state: 'open' }>, problem: Problem): Library {
  const refuse = async () => {
    throw new Refusal(problem);
  };
  async function* refuseEach() {
    yield await refuse();
  }
  const holding: Holding = {
    name: 'library',
    counts: refuse,
    names: refuseEach,
    actor: refuse,
    roles: refuse,
    coverage: refuse,
    rolesAround: refuse,
    onThis: refuse,
    saidBy: refuse,
    about: refuse,
    reported: refuse,
    namedIn: refuse,
    articlesOf: refuse,
    article: refuse,
    articles: refuse,
    search: refuse,
    known: refuse,
  };
  return {
    holding,
    names: { filter: refuse, named: refuse, whomNow: refuse },
    known: { has: refuse, articleAt: refuse, progress: refuse, follow: async () => {} },
    state: async () => state,
    beginAnew: refuse,
    forgetEverything: refuse,
    preview: refuse,
    keep: refuse,
    forget: refuse,
    undo: refuse,
    edit: refuse,
    addOwnQuote: refuse,
    removeOwnQuote: refuse,
    correctQuote: refuse,
    uncorrectQuote: refuse,
    tellIdentity: refuse,
    editActor: refuse,
    splitActor: refuse,
    withdrawDecision: refuse,
    history: refuse,
    told: refuse,
    proposals: refuse,
    joined: refuseEach,
    namesakes: refuse,
    articles: refuse,
    article: refuse,
  };
}

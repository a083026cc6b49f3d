import { analyse } from '../../lib/article/analyse.ts';
import { curatedOf } from '../../lib/article/curated.ts';
import type { ArticleId } from '../../lib/model.ts';
import { makeActor } from '../names/make-actor.ts';

// Invented people, states and organisations.
const actors = [
  makeActor('ann-lee', 'person', ['Ann Lee'], ['Lee']),
  makeActor('tom-reyes', 'person', ['Tom Reyes'], ['Reyes']),
  makeActor('lena-maric', 'person', ['Lena Maric'], ['Maric']),
  makeActor('ruritania', 'state', ['Ruritania'], [], ['Strelsau']),
  makeActor('zubrovia', 'state', ['Zubrovia'], [], ['Lutz']),
  makeActor('orel-pact', 'organisation', ['Orel Treaty Pact'], ['OTP']),
];
/** The actors that the texts may name. */
export const curated = curatedOf(actors);

/** Says who is on record with each quote of a text: the words that name the speaker, then the actors' ids. */
export function onRecord(text: string): [named: string | null, ...ids: string[]][] {
  return analyse('a' as ArticleId, text, curated).quotes.map(({ speaker, speakers }) => [
    speaker && text.slice(speaker.start, speaker.end),
    ...speakers,
  ]);
}

import type { ActorId } from '../model.ts';
import type { ArticleFacts } from './article-facts.ts';
import type { Gender } from './genders.ts';
import type { Places } from './places.ts';

/** Paragraphs of headline, by-line and opening, where an article names the person whom it is about. */
const OPENING = 4;
/** Times that an article names whom it is about, at the least. */
const FEWEST = 3;
/** How much more often it names them than anybody else whom the pronoun may mean. */
const MORE = 2;

/** Makes a search for the one person of a gender whom an article is about: named from its opening on, and far more often than others. */
export function topicFinder(
  mentionsOf: ReadonlyMap<ActorId, readonly { readonly start: number }[]>,
  genderOf: (id: ActorId) => Gender | null,
  places: Places,
  { actors }: ArticleFacts,
): (gender: Gender) => ActorId | null {
  const people = [...mentionsOf]
    .filter(([id]) => actors.get(id)?.kind === 'person')
    .map(([id, own]) => ({ id, count: own.length, first: own[0]?.start ?? 0 }))
    .sort((a, b) => b.count - a.count);
  const found = new Map<Gender, ActorId | null>();
  const find = (gender: Gender): ActorId | null => {
    const mayBe = ({ id }: { id: ActorId }): boolean => (genderOf(id) ?? gender) === gender;
    const at = people.findIndex(mayBe);
    const most = people[at];
    if (!most || genderOf(most.id) !== gender || most.count < FEWEST) return null;
    const next = people.slice(at + 1).find(mayBe);
    const isTopic = most.count >= MORE * (next?.count ?? 0) && places.paragraph(most.first) < OPENING;
    return isTopic ? most.id : null;
  };
  return (gender) => {
    const known = found.get(gender);
    if (known !== undefined) return known;
    const topic = find(gender);
    found.set(gender, topic);
    return topic;
  };
}

import { bodyGroups, personGroups, sideGroups, stateGroups } from '../../english/speakers/group-nouns.ts';
import type { ActorId } from '../../model.ts';
import type { Setting } from '../setting.ts';
import { peopleAround } from './he-or-she.ts';
import { type Meant, meant, type SpeakerCase } from './speaker-case.ts';

const few = /^(?:the|these|those|both|all) ?(?:other |two |three )?(?:neighbou?ring |foreign )?(.*)$/;

/** Resolves words for several who were named together: "both countries", "the two", "the couple". Null for any other words. */
export function groupMeant(one: SpeakerCase): Meant | null {
  const { phrase, setting } = one;
  const { discourse } = setting;
  if (/^(?:the|these) (?:two|pair|three|trio)$/.test(phrase) && discourse.several.actors.length > 0)
    return meant('together', discourse.several.actors, one);
  if (/^(?:both|the two|the pair) of them$/.test(phrase)) return meant('together', onlyTwo(one), one);
  const noun = few.exec(phrase)?.[1] ?? '';
  // "the duo" may be a band.
  if (setting.bodies.has(noun)) return null;
  const actors = groupOf(noun, one);
  return actors && meant('together', actors, one);
}

function groupOf(noun: string, one: SpeakerCase): readonly ActorId[] | null {
  const { states, parties, persons } = one.setting.discourse;
  if (noun === 'organisations' || bodyGroups.has(noun)) return parties.actors;
  if (stateGroups.has(noun)) return states.actors;
  if (sideGroups.has(noun)) return states.actors.length > 0 ? states.actors : persons.actors;
  if (noun.startsWith('heads of ')) return persons.actors;
  if (!personGroups.has(noun)) return null;
  if (isOtherOffice(noun, persons.actors, one.setting)) return [];
  return persons.actors.length > 0 ? persons.actors : onlyTwo(one);
}

/** "Both ministers" are not the two presidents. */
function isOtherOffice(noun: string, persons: readonly ActorId[], { titled }: Setting): boolean {
  const office = /^(minister|president)s$/.exec(noun)?.[1];
  if (!office) return false;
  return persons.some((id) => {
    const own = titled.get(id) ?? [];
    return own.length > 0 && !own.some(({ role }) => role.toLowerCase().includes(office));
  });
}

/** Finds the two persons whom this paragraph and the one before it speak of, where there are no others. */
function onlyTwo({ span, setting }: SpeakerCase): readonly ActorId[] {
  const around = peopleAround(span.start, setting);
  return around.length === 2 ? around : [];
}

import { ownInstitutions, stateInstitutions } from '../../english/institutions.ts';
import { isBodyNoun } from '../../english/speakers/body-nouns.ts';
import { titleNoun } from '../../english/titles.ts';
import type { ActorId, Span } from '../../model.ts';
import { nameOf, stateNamed } from '../article-facts.ts';
import { lastMention, type Setting } from '../setting.ts';
import { namesStranger, stateBefore, stateEndingAt } from './owner-of.ts';
import { type Meant, meant, named, nobody, type SpeakerCase } from './speaker-case.ts';

/** Resolves words for a body, or for somebody unnamed who speaks for it. Null for any other words. */
export function institutionMeant(
  one: SpeakerCase,
  resolve: (span: Span, setting: Setting) => Meant,
): Meant | null {
  return (
    unnamedSpokesperson(one, resolve) ??
    ofWhom(one) ??
    ownInstitution(one) ??
    stateInstitution(one) ??
    organisation(one)
  );
}

const spokesperson = /^an? (?:\S+ ){0,3}?spokes(?:man|woman|person) (?:for|of|from|at) /;

/** "A spokesman for | Harbour Trust": it speaks, where the words name it. "A Grainwise | spokesperson" is the same. */
function unnamedSpokesperson(
  one: SpeakerCase,
  resolve: (span: Span, setting: Setting) => Meant,
): Meant | null {
  const { lower, words, span, setting } = one;
  if (!/^an? /.test(lower) || !/\bspokes(?:man|woman|person)\b/.test(lower)) return null;
  const link = spokesperson.exec(lower);
  if (link) {
    const whose = resolve({ start: span.start + link[0].length, end: span.end }, setting);
    const isNamed = whose.antecedent === null && /\p{Lu}/u.test(words.slice(link[0].length));
    const isBody = whose.actors.every((id) => setting.actors.get(id)?.kind !== 'person');
    const isKnown =
      whose.actors.length === 1 && isBody && (isNamed || isOrganisation(whose.actors[0], setting));
    return isKnown ? { ...whose, by: 'institution' } : null;
  }
  const owner = one.owner();
  return owner && isOrganisation(owner, setting) ? named('institution', [owner]) : null;
}

const isOrganisation = (id: ActorId | undefined, { actors }: Setting): boolean =>
  id !== undefined && actors.get(id)?.kind === 'organisation';

const ministers = /^(?:foreign |defen[cs]e |finance )?ministers$/;
const leading: ReadonlySet<string> = new Set(['leaders', 'members', 'governments']);

/** "The leaders of the Group of Seven", "NATO foreign ministers": they speak for it. */
function ofWhom({ phrase, setting, owner: findOwner }: SpeakerCase): Meant | null {
  const owner = findOwner();
  if (!owner || !isOrganisation(owner, setting)) return null;
  const [holders = ''] = phrase.replace(/^the /, '').split(' of ');
  const last = holders.split(' ').at(-1) ?? '';
  const speaks =
    leading.has(last) ||
    /heads of (?:state|government)/.test(phrase) ||
    /\bministers(?:$| of )/.test(phrase) ||
    ministers.test(holders);
  return speaks ? named('institution', [owner]) : null;
}

/** "The Pentagon", "the State Department": of one state alone. */
function ownInstitution({ phrase, setting, owner: findOwner }: SpeakerCase): Meant | null {
  for (const [name, state] of ownInstitutions) {
    if (!phrase.endsWith(name)) continue;
    const owner = findOwner();
    if (!owner || nameOf(owner, setting) === state) return named('institution', stateNamed(state, setting));
  }
  return null;
}

/** "China’s foreign ministry", "the ministry" of the state that acted last, "its mission". */
function stateInstitution(one: SpeakerCase): Meant | null {
  const { words, phrase, head, span, setting } = one;
  const whose = phrase.startsWith('whose ') ? stateEndingAt(span.start, setting) : null;
  const owner = whose ?? one.owner();
  if (!owner && namesStranger(words)) return null;
  const state = owner ? (nameOf(owner, setting) ?? '').toLowerCase() : '';
  const institution = phrase.replace(/ (?:to|in|at) .*$/, '').replace(state ? ` of ${state}` : '', '');
  if (!stateInstitutions.test(institution) || titleNoun(head)) return null;
  return owner ? named('institution', [owner]) : ofStateBefore(one);
}

/** "The ministry": of the state in whose capital the sentence is set, of its own, or of the state that acted last. */
function ofStateBefore(one: SpeakerCase): Meant | null {
  const { words, phrase, head, span, setting } = one;
  const states = statesOfPlace(span, setting);
  if (states) return named('institution', states);
  // "the Lee administration": whose it is, the words do not say.
  if (/^[Tt]he \p{Lu}/u.test(words) && !/^[Tt]he (?:\p{Lu}\p{Ll}+ )?(?:Ministry|Government)$/u.test(words))
    return nobody('institution');
  const own = phrase.startsWith('its ') ? stateBefore(span, setting) : null;
  if (own) return meant('institution', [own], one);
  const { actors } = setting.discourse.body;
  const isState = actors.length === 1 && setting.actors.get(actors[0] as ActorId)?.kind === 'state';
  if (/^(?:the|its) /.test(phrase) && isState) return meant('institution', actors, one);
  return isBodyNoun(head) ? null : nobody('institution');
}

/** Reads the capital that opens a sentence: "In Lutz, | the Foreign Ministry said". No state where nobody is known to govern there. */
function statesOfPlace({ start }: Span, setting: Setting): readonly ActorId[] | null {
  const from = setting.places.sentenceStart(start);
  const place = /^In (\p{Lu}[\p{L}.]+(?: \p{Lu}\p{L}+)?), $/u.exec(setting.text.slice(from, start))?.[1];
  return place ? stateNamed(place, setting) : null;
}

/** Organisations that are asked about: of more of a kind, none is meant. */
const mostBodies = 12;

/** "The union", "the company": the one organisation so far that may be called so, or the one that this paragraph and the last name. */
function organisation(one: SpeakerCase): Meant | null {
  const { head, phrase, span, setting } = one;
  if (!/^(?:the|this) /.test(phrase) || !(isBodyNoun(head) || setting.bodies.has(head))) return null;
  const before =
    phrase.replace(/^(?:the|this) /, '').split(/\s+(?:of|for|at|in|from|that|who|which) /)[0] ?? '';
  const modifiers = before.split(' ').slice(0, -1);
  const all = setting.bodies.get(head) ?? [];
  if (all.length > mostBodies) return nobody('institution');
  const holders = all.flatMap((body) => {
    const last = lastMention(body.actor, span.start, setting);
    const agrees = modifiers.every((word) => body.words.has(word) || /^(?:\d|own$)|-based$/.test(word));
    return last && agrees ? [{ actor: body.actor, last }] : [];
  });
  const { places } = setting;
  const paragraph = places.paragraph(span.start);
  const near = holders.filter(({ last }) => paragraph - places.paragraph(last.start) <= 1);
  const [holder] = holders.length === 1 ? holders : near;
  if (!holder || (holders.length > 1 && near.length > 1)) return nobody('institution');
  return { actors: [holder.actor], by: 'institution', antecedent: holder.last };
}

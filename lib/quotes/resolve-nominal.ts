import type { ActorId, Mention, Span } from '../model.ts';
import type { Focus } from './focus.ts';
import { ownInstitutions, stateInstitutions } from './institutions.ts';
import { firstFrom, headOf, type Known, nameOf, stateNamed } from './known.ts';
import { namedIn } from './named-in.ts';
import { stateOfAdjective } from './state-of-adjective.ts';
import { titleHolder } from './title-holder.ts';
import { titleNoun } from './titles.ts';

const groups =
  /^(?:the|both|the two|these two|the other|all) ?(?:two |neighboring |neighbouring )?(countries|sides|parties|nations|states|governments|capitals|powers|neighbo[u]?rs|organi[sz]ations|blocs|institutions|bodies|alliances|leaders|presidents|heads of state|men|women|ministers|diplomats|officials|foreign ministers)$/;
const documents =
  /\b(?:communiqu[eé]|joint statement|joint declaration|statement|declaration|press release|release|readout|text|document)s?$/;
const authored =
  /\b(?:paper|report|study|survey|analysis|poll|review|account|article|book|statement|document|letter) (?:by|from) /;

/** Resolves a common noun: a group, a joint document, an institution of a state, a title. */
export function resolveNominal(
  words: string,
  lower: string,
  span: Span,
  known: Known,
  focus: Focus,
): readonly ActorId[] {
  // "the Chinese foreign ministry’s version": whoever's version it is.
  const version =
    /^(.+)'s (?:version|statement|account|readout|report|note|text|letter|post|message|press service|press office)$/i.exec(
      words,
    )?.[1];
  if (version) {
    const own = { start: span.start, end: span.start + version.length };
    const whose = known.mentions[firstFrom(known.mentions, own.start)];
    return whose?.end === own.end
      ? [whose.actor]
      : resolveNominal(version, version.toLowerCase(), own, known, focus);
  }
  const head = headOf(words);
  const phrase = lower.split(',')[0] as string;
  if (/^(?:the|these) (?:two|pair|three|trio)$/.test(phrase)) return focus.several;
  const group = groups.exec(phrase)?.[1];
  if (group) return groupOf(group, known, focus);
  // "the 41-year-old nurse": whom the article has just spoken of.
  if (/^the \d+-year-old\b/.test(phrase)) {
    const last = focus.people.at(-1)?.actor;
    return last ? [last] : [];
  }
  if (documents.test(phrase)) {
    const joint =
      /\bjoint\b|communiqu/.test(phrase) ||
      focus.document.length > 0 ||
      (known.jointly >= 0 && known.jointly < span.start);
    if (!joint) {
      // "a State Department readout": whoever's it is.
      const rest = words.replace(/\s+\S*(?:press release|release|readout|statement)$/i, '');
      if (rest === words || !/\p{Lu}/u.test(rest.replace(/^\S+/, ''))) return [];
      return resolveNominal(
        rest,
        rest.toLowerCase(),
        { start: span.start, end: span.start + rest.length },
        known,
        focus,
      );
    }
    if (focus.document.length === 0)
      focus.document = focus.parties.length > 0 ? focus.parties : focus.persons;
    return focus.document;
  }
  // "a paper by the Lisbon Forum": whoever wrote it speaks.
  const author = authored.exec(words);
  if (author) {
    const own = { start: span.start + author.index + author[0].length, end: span.end };
    const written = words.slice(author.index + author[0].length);
    const named = namedIn(own, known);
    return named.length > 0 ? named : resolveNominal(written, written.toLowerCase(), own, known, focus);
  }
  // "Beijing, | whose foreign ministry said"
  const whose = phrase.startsWith('whose ') ? stateEndingAt(span.start, known) : null;
  const owner = whose ?? ownerOf(words, span, known);
  // "the leaders of the Group of Seven", "NATO foreign ministers": they speak for it.
  if (owner && known.actors.get(owner)?.kind === 'organisation' && speaksFor.test(phrase)) return [owner];
  for (const [name, state] of ownInstitutions)
    if (phrase.endsWith(name) && (!owner || nameOf(owner, known) === state)) return stateNamed(state, known);
  // "the British embassy", "Norlandia’s foreign minister": of a state that is no actor here.
  if (!owner && namesStranger(words)) return strangerMeant(head, phrase, span, known, focus);
  const state = owner ? (nameOf(owner, known) ?? '').toLowerCase() : '';
  const institution = phrase.replace(/ (?:to|in|at) .*$/, '').replace(state ? ` of ${state}` : '', '');

  if (stateInstitutions.test(institution) && !titleNoun(head)) {
    if (owner) return [owner];
    // "the Lee administration": whose it is, the words do not say.
    if (/^[Tt]he \p{Lu}/u.test(words)) return [];
    // "Iran has supplied nothing, its mission said": whose sentence it is.
    const own = phrase.startsWith('its ') ? stateBefore(span, known) : null;
    if (own) return [own];
    return /^(?:the|its) /.test(phrase) &&
      focus.body.length === 1 &&
      known.actors.get(focus.body[0] as ActorId)?.kind === 'state'
      ? focus.body
      : [];
  }
  const noun = titleNoun(head);
  if (noun) return titleHolder(noun, phrase, owner, span, known, focus);
  if (
    /^the (?:\S+ )?(?:agency|newspaper|paper|broadcaster|network|outlet|daily|organi[sz]ation|bloc|alliance|group|company|union|body)$/.test(
      phrase,
    )
  ) {
    return organisationMeant(phrase, span, known, focus);
  }
  return [];
}

const speaksFor =
  /(?:^|\b)(?:leaders|members|governments|heads of (?:state|government)|(?:foreign |defen[cs]e |finance )?ministers)(?:$| of )/;

/** Offices of which a state has one. */
const single = /^(?:president|premier|minister|chancellor|leader|king|queen|secretary|diplomat)$/;

/** Finds the person just spoken of whom the article gives no title: "Ann Lee said A. The Ruritanian president said". */
function strangerMeant(
  head: string,
  phrase: string,
  span: Span,
  known: Known,
  focus: Focus,
): readonly ActorId[] {
  const last = focus.people.at(-1);
  if (!phrase.startsWith('the ') || !single.test(head) || !last?.actor || known.titled.has(last.actor))
    return [];
  if (known.actors.get(last.actor)?.origin !== 'discovered') return [];
  return known.text.slice(last.at, span.start).includes('\n') ? [] : [last.actor];
}

function groupOf(group: string, known: Known, focus: Focus): readonly ActorId[] {
  // "both ministers" are not the two presidents.
  const office = /^(?:foreign )?(minister|president)s$/.exec(group)?.[1];
  const others = (id: ActorId) =>
    known.roles.some(({ actor }) => actor === id) &&
    !known.roles.some(({ actor, role }) => actor === id && role.toLowerCase().includes(office ?? ''));
  if (office && focus.persons.some(others)) return [];
  if (/leaders|presidents|heads|men|women|ministers|diplomats|officials/.test(group)) return focus.persons;
  if (/organi[sz]ations|blocs|institutions|bodies|alliances|powers|neighbo/.test(group)) return focus.parties;
  if (focus.states.length > 0) return focus.states;
  return /sides|parties/.test(group) ? focus.persons : [];
}

/** Tells whether a phrase belongs to a state or somebody whom the index does not know. */
function namesStranger(words: string): boolean {
  return (
    /(?<![\p{L}-])\p{Lu}[\p{L}-]+'s? /u.test(words) ||
    words.split(/\s+/).some((word) => stateOfAdjective(word) !== null)
  );
}

/** Characters that a sentence is looked back through. */
const longestSentence = 600;

/** Finds the state whose name ends right before a comma and an offset. */
function stateEndingAt(at: number, { text, mentions, actors }: Known): ActorId | null {
  const before = mentions[firstFrom(mentions, at) - 1];
  if (!before || text.slice(before.end, at) !== ', ') return null;
  return actors.get(before.actor)?.kind === 'state' ? before.actor : null;
}

/** Finds the state that the sentence of a span names first. */
function stateBefore(span: Span, { text, mentions, actors }: Known): ActorId | null {
  const window = text.slice(Math.max(0, span.start - longestSentence), span.start);
  const from = span.start - window.length + Math.max(window.lastIndexOf('\n'), window.lastIndexOf('. '), 0);
  for (let k = firstFrom(mentions, from); k < mentions.length; k++) {
    const { start, actor } = mentions[k] as Mention;
    if (start >= span.start) return null;
    if (actors.get(actor)?.kind === 'state') return actor;
  }
  return null;
}

/** Finds the state that a phrase belongs to: "China’s", "Chinese". */
function ownerOf(words: string, span: Span, known: Known): ActorId | null {
  const { mentions, text, actors } = known;
  for (let k = firstFrom(mentions, span.start); k < mentions.length; k++) {
    const mention = mentions[k] as Mention;
    if (mention.start >= span.end) break;
    if (actors.get(mention.actor)?.kind === 'person') continue;
    const rest = text.slice(mention.end, Math.min(mention.end + 3, span.end));
    if (/^['’]s?\b|^ /.test(rest)) return mention.actor;
    if (/ of (?:the )?$/.test(text.slice(Math.max(span.start, mention.start - 8), mention.start)))
      return mention.actor;
  }
  for (const word of words.split(/\s+/)) {
    const state = stateOfAdjective(word);
    if (state) return stateNamed(state, known)[0] ?? null;
  }
  return null;
}

const media =
  /press|news|post|times|daily|herald|tribune|journal|agency|xinhua|radio|television|\btv\b|today|mail|guardian|reuters|tass|mirror|gazette/i;

/** Finds the organisation that "the paper", "the alliance" means: the last that acted or spoke not far before, if it is of the kind. */
function organisationMeant(phrase: string, span: Span, known: Known, focus: Focus): readonly ActorId[] {
  const last = focus.organisation;
  if (!last || span.start - last.at > 600) return [];
  const asked = /(?:agency|newspaper|paper|broadcaster|network|outlet|daily)$/.test(phrase);
  return asked === media.test(nameOf(last.actor, known) ?? '') ? [last.actor] : [];
}

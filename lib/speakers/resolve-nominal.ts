import { ownInstitutions, stateInstitutions } from '../english/institutions.ts';
import { stateOfAdjective } from '../english/state-of-adjective.ts';
import { titleNoun } from '../english/titles.ts';
import type { ActorId, Mention, Span } from '../model.ts';
import { type ArticleFacts, firstFrom, headOf, nameOf, stateNamed } from './article-facts.ts';
import type { Discourse } from './discourse.ts';
import { namedIn } from './named-in.ts';
import { titleHolder } from './title-holder.ts';

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
  facts: ArticleFacts,
  discourse: Discourse,
): readonly ActorId[] {
  // "the Chinese foreign ministry’s version": whoever's version it is.
  const version =
    /^(.+)'s (?:version|statement|account|readout|report|note|text|letter|post|message|press service|press office)$/i.exec(
      words,
    )?.[1];
  if (version) {
    const own = { start: span.start, end: span.start + version.length };
    const whose = facts.mentions[firstFrom(facts.mentions, own.start)];
    return whose?.end === own.end
      ? [whose.actor]
      : resolveNominal(version, version.toLowerCase(), own, facts, discourse);
  }
  const head = headOf(words);
  const phrase = lower.split(',')[0] as string;
  if (/^(?:the|these) (?:two|pair|three|trio)$/.test(phrase)) return discourse.several;
  const group = groups.exec(phrase)?.[1];
  if (group) return groupOf(group, facts, discourse);
  // "the 41-year-old nurse": whom the article has just spoken of.
  if (/^the \d+-year-old\b/.test(phrase)) {
    const last = discourse.people.at(-1)?.actor;
    return last ? [last] : [];
  }
  if (documents.test(phrase)) {
    const joint =
      /\bjoint\b|communiqu/.test(phrase) ||
      discourse.document.length > 0 ||
      (facts.jointly >= 0 && facts.jointly < span.start);
    if (!joint) {
      // "a State Department readout": whoever's it is.
      const rest = words.replace(/\s+\S*(?:press release|release|readout|statement)$/i, '');
      if (rest === words || !/\p{Lu}/u.test(rest.replace(/^\S+/, ''))) return [];
      return resolveNominal(
        rest,
        rest.toLowerCase(),
        { start: span.start, end: span.start + rest.length },
        facts,
        discourse,
      );
    }
    if (discourse.document.length === 0)
      discourse.document = discourse.parties.length > 0 ? discourse.parties : discourse.persons;
    return discourse.document;
  }
  // "a paper by the Lisbon Forum": whoever wrote it speaks.
  const author = authored.exec(words);
  if (author) {
    const own = { start: span.start + author.index + author[0].length, end: span.end };
    const written = words.slice(author.index + author[0].length);
    const named = namedIn(own, facts);
    return named.length > 0 ? named : resolveNominal(written, written.toLowerCase(), own, facts, discourse);
  }
  // "Beijing, | whose foreign ministry said"
  const whose = phrase.startsWith('whose ') ? stateEndingAt(span.start, facts) : null;
  const owner = whose ?? ownerOf(words, span, facts);
  // "the leaders of the Group of Seven", "NATO foreign ministers": they speak for it.
  if (owner && facts.actors.get(owner)?.kind === 'organisation' && speaksFor.test(phrase)) return [owner];
  for (const [name, state] of ownInstitutions)
    if (phrase.endsWith(name) && (!owner || nameOf(owner, facts) === state)) return stateNamed(state, facts);
  // "the British embassy", "Norlandia’s foreign minister": of a state that is no actor here.
  if (!owner && namesStranger(words)) return strangerMeant(head, phrase, span, facts, discourse);
  const state = owner ? (nameOf(owner, facts) ?? '').toLowerCase() : '';
  const institution = phrase.replace(/ (?:to|in|at) .*$/, '').replace(state ? ` of ${state}` : '', '');

  if (stateInstitutions.test(institution) && !titleNoun(head)) {
    if (owner) return [owner];
    // "the Lee administration": whose it is, the words do not say.
    if (/^[Tt]he \p{Lu}/u.test(words)) return [];
    // "Iran has supplied nothing, its mission said": whose sentence it is.
    const own = phrase.startsWith('its ') ? stateBefore(span, facts) : null;
    if (own) return [own];
    return /^(?:the|its) /.test(phrase) &&
      discourse.body.length === 1 &&
      facts.actors.get(discourse.body[0] as ActorId)?.kind === 'state'
      ? discourse.body
      : [];
  }
  const noun = titleNoun(head);
  if (noun) return titleHolder(noun, phrase, owner, span, facts, discourse);
  if (
    /^the (?:\S+ )?(?:agency|newspaper|paper|broadcaster|network|outlet|daily|organi[sz]ation|bloc|alliance|group|company|union|body)$/.test(
      phrase,
    )
  ) {
    return organisationMeant(phrase, span, facts, discourse);
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
  facts: ArticleFacts,
  discourse: Discourse,
): readonly ActorId[] {
  const last = discourse.people.at(-1);
  if (!phrase.startsWith('the ') || !single.test(head) || !last?.actor || facts.titled.has(last.actor))
    return [];
  if (facts.actors.get(last.actor)?.origin !== 'discovered') return [];
  return facts.text.slice(last.at, span.start).includes('\n') ? [] : [last.actor];
}

function groupOf(group: string, facts: ArticleFacts, discourse: Discourse): readonly ActorId[] {
  // "both ministers" are not the two presidents.
  const office = /^(?:foreign )?(minister|president)s$/.exec(group)?.[1];
  const others = (id: ActorId) =>
    facts.roles.some(({ actor }) => actor === id) &&
    !facts.roles.some(({ actor, role }) => actor === id && role.toLowerCase().includes(office ?? ''));
  if (office && discourse.persons.some(others)) return [];
  if (/leaders|presidents|heads|men|women|ministers|diplomats|officials/.test(group))
    return discourse.persons;
  if (/organi[sz]ations|blocs|institutions|bodies|alliances|powers|neighbo/.test(group))
    return discourse.parties;
  if (discourse.states.length > 0) return discourse.states;
  return /sides|parties/.test(group) ? discourse.persons : [];
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
function stateEndingAt(at: number, { text, mentions, actors }: ArticleFacts): ActorId | null {
  const before = mentions[firstFrom(mentions, at) - 1];
  if (!before || text.slice(before.end, at) !== ', ') return null;
  return actors.get(before.actor)?.kind === 'state' ? before.actor : null;
}

/** Finds the state that the sentence of a span names first. */
function stateBefore(span: Span, { text, mentions, actors }: ArticleFacts): ActorId | null {
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
function ownerOf(words: string, span: Span, facts: ArticleFacts): ActorId | null {
  const { mentions, text, actors } = facts;
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
    if (state) return stateNamed(state, facts)[0] ?? null;
  }
  return null;
}

const media =
  /press|news|post|times|daily|herald|tribune|journal|agency|xinhua|radio|television|\btv\b|today|mail|guardian|reuters|tass|mirror|gazette/i;

/** Finds the organisation that "the paper", "the alliance" means: the last that acted or spoke not far before, if it is of the kind. */
function organisationMeant(
  phrase: string,
  span: Span,
  facts: ArticleFacts,
  discourse: Discourse,
): readonly ActorId[] {
  const last = discourse.organisation;
  if (!last || span.start - last.at > 600) return [];
  const asked = /(?:agency|newspaper|paper|broadcaster|network|outlet|daily)$/.test(phrase);
  return asked === media.test(nameOf(last.actor, facts) ?? '') ? [last.actor] : [];
}

import { stateOfAdjective } from '../english/state-of-adjective.ts';
import type { ActorId, Mention, Role, Span } from '../model.ts';
import { type ArticleFacts, firstFrom, nameOf } from './article-facts.ts';
import type { Discourse } from './discourse.ts';
import { namedIn } from './named-in.ts';

/** Titles that news uses for one another: the phrase's on the left, what the article may give on the right. */
const synonyms: readonly (readonly [asked: RegExp, given: RegExp])[] = [
  [/\b(?:top|chief|senior) (?:\S+ )?diplomat$/, /foreign minister|secretary of state|foreign affairs/],
  [/\bdiplomat$/, /foreign|ambassador|envoy|secretary of state/],
  [
    /(?<!\b(?:prime|defen[cs]e|interior|finance|trade|commerce|justice|health|energy|education|agriculture|transport|environment|home|deputy) )\bminister$/,
    /^foreign minister$|^minister$/,
  ],
  [/^(?:\S+ ){0,2}leader$/, /^(?:president|premier|prime minister|chancellor|leader|king|queen)\b/],
  [/\bhead of state$/, /^president\b/],
  [/\b(?:premier|prime minister|head of government)$/, /^(?:premier|prime minister)\b/],
  [/\b(?:envoy|ambassador)$/, /\b(?:envoy|ambassador)\b/],
  [/\bsecretary$/, /^secretary of state$/],
  [/\bspokes(?:man|woman|person)$/, /\bspokes(?:man|woman|person)\b/],
];

/** Words that make one office another: they must stand in the phrase and in the title alike. */
const ranks = /\b(?:vice|deputy|former|ex|acting|interim|assistant|under)\b/;
/** Words that tell what an office is for, or whose: where the phrase has one, the title must have it. */
const fields =
  /\b(?:prime|foreign|finance|defen[cs]e|interior|trade|commerce|justice|health|energy|education|agriculture|transport|environment|treasury|home|police|fire|managing|executive|general|press|attorney|new|old|then)\b/g;

/** Finds who holds a title: the one person whom the article gives it, and who belongs to the phrase's state. */
export function titleHolder(
  noun: string,
  phrase: string,
  owner: ActorId | null,
  span: Span,
  facts: ArticleFacts,
  discourse: Discourse,
): readonly ActorId[] {
  // "Senators said": several are nobody in particular.
  if (!phrase.includes(noun)) return [];
  const indefinite = /^(?:a|an|one|another|some|two|three|several|many|other|former) /.test(phrase);
  // "A White House spokesperson said ... the spokesperson added": somebody unnamed, and not who holds the title elsewhere.
  const last = discourse.people.at(-1);
  if (!indefinite && last && last.actor === null && last.title !== null && sameTitle(last.title, noun))
    return [];
  const lede = isLede(facts.text, span);
  const holders =
    indefinite && !lede ? [] : holdersOf(noun, phrase, owner, facts, indefinite ? span.start : -1);
  if (holders.length === 0)
    return unheld(
      noun,
      phrase,
      { owner: lede ? owner : null, owned: owner !== null, indefinite },
      span,
      facts,
      discourse,
    );
  if (!indefinite && !facts.roles.some(({ actor, start }) => start < span.start && holders.includes(actor))) {
    // Whoever gets the title further down comes after whom the article has just named.
    const just = unheld(
      noun,
      phrase,
      { owner: null, owned: owner !== null, indefinite: false },
      span,
      facts,
      discourse,
    );
    if (just.length > 0) return just;
  }
  if (holders.length === 1) return holders;
  if (indefinite) return [];
  const spoke = last?.actor;
  return spoke && holders.includes(spoke) ? [spoke] : [];
}

function sameTitle(one: string, other: string): boolean {
  return one === other || (one.startsWith('spokes') && other.startsWith('spokes'));
}

/**
 * Finds whom the article gives a title, behind an offset. Who has it word for word comes before who has one that may stand for it.
 * Remembered: a long article asks for "the president" often.
 */
function holdersOf(
  noun: string,
  phrase: string,
  owner: ActorId | null,
  facts: ArticleFacts,
  behind: number,
): readonly ActorId[] {
  const key = `${phrase}|${owner}|${behind}`;
  const remembered = facts.holders.get(key);
  if (remembered) return remembered;
  const asked = phrase.replace(/^(?:the|its|their|his|her|\S+'s?) /, '');
  const exact = new Set<ActorId>();
  const likely = new Set<ActorId>();
  for (const role of facts.roles) {
    if (role.start <= behind) continue;
    const title = role.role.toLowerCase();
    if (!agrees(asked, title, noun) || (owner && !belongs(role, owner, facts))) continue;
    likely.add(role.actor);
    if (title === asked || asked.endsWith(` ${title}`)) exact.add(role.actor);
  }
  const holders = [...(exact.size > 0 ? exact : likely)];
  facts.holders.set(key, holders);
  return holders;
}

/** Tells whether a phrase may mean the holder of a title: "the minister" of "foreign minister", not "the vice president" of "president". */
function agrees(asked: string, title: string, noun: string): boolean {
  if ((ranks.exec(asked)?.[0] ?? '') !== (ranks.exec(title)?.[0] ?? '')) return false;
  // A spokeswoman is no spokesman.
  const women = /\bspokeswoman\b/;
  const men = /\bspokesman\b/;
  if ((women.test(asked) && men.test(title)) || (men.test(asked) && women.test(title))) return false;
  // "a spokesman for the prime minister" is no minister.
  const office = asked.split(/ (?:for|at|from|in|on|with|to|who|that) /)[0] ?? asked;
  const synonym = synonyms.some(([phrase, given]) => phrase.test(office) && given.test(title));
  if (synonym) return true;
  if (!title.split(/[\s-]+/).includes(noun) && !title.split(' ').includes(noun)) return false;
  if ((asked.match(fields) ?? []).some((field) => !title.includes(field))) return false;
  // "the mayor of Lutz" is not the mayor of elsewhere; "secretary" alone is not every secretary.
  const place = / of (?:the )?(\S+)$/.exec(asked)?.[1];
  return !place || title.includes(place) || !/ (?:of|for) /.test(title);
}

/**
 * Resolves a definite title that the article gives nobody. It is the person just spoken of, if they have no title at all
 * ("Wang Yi rebukes Europeans. ... the foreign minister said"). In the opening it is the first person quoted by name after it
 * ("China’s top diplomat told ...", then "Wang Yi said").
 */
function unheld(
  noun: string,
  phrase: string,
  { owner, owned, indefinite }: { owner: ActorId | null; owned: boolean; indefinite: boolean },
  span: Span,
  facts: ArticleFacts,
  discourse: Discourse,
): readonly ActorId[] {
  // Only offices that few hold: "the mayor" may be anybody's.
  if (indefinite || !few.test(noun)) return [];
  const untitled = (id: ActorId) => !facts.titled.has(id);
  const last = discourse.people.at(-1)?.actor;
  const near = discourse.people.at(-1)?.at ?? 0;
  // "The minister in Berlin" is another.
  const elsewhere = /^ (?:in|of|at|from|for) /.test(facts.text.slice(span.end, span.end + 6));
  const anaphoric =
    /^the (?:\S+ )?\S+(?: of state)?$/.test(phrase) &&
    !elsewhere &&
    (!facts.text.slice(near, span.start).includes('\n') || isAlone(last ?? null, near, span.start, facts));
  // "Ann Lee met Tom Reyes. The Zubrovian president said": of two, either may be meant.
  if (anaphoric && last && untitled(last) && (!owned || isAlone(last, near, span.start, facts)))
    return [last];
  if (!owner) return [];
  for (const subject of facts.named) {
    if (subject.start <= span.end) continue;
    const actors = namedIn(subject, facts);
    const first = actors[0];
    if (!first || facts.actors.get(first)?.kind !== 'person') continue;
    // A person whom the article named before would have been named here.
    const isNew = !facts.mentions.some(({ actor, start }) => actor === first && start < span.start);
    return isNew && untitled(first) && actors.length === 1 ? actors : [];
  }
  return [];
}

/** Tells whether nobody else is mentioned between two offsets. */
function isAlone(
  person: ActorId | null,
  from: number,
  to: number,
  { mentions, actors }: ArticleFacts,
): boolean {
  if (to - from > longestOpening) return false;
  for (let k = firstFrom(mentions, from); k < mentions.length; k++) {
    const { start, actor } = mentions[k] as Mention;
    if (start >= to) break;
    if (actor !== person && actors.get(actor)?.kind === 'person') return false;
  }
  return true;
}

/** Characters that headline, by-line and first paragraph may take. */
const longestOpening = 3000;

/** Tells whether a span stands in the article's opening, where news names a role first and its holder after. */
function isLede(text: string, span: Span): boolean {
  if (span.start > longestOpening) return false;
  let breaks = 0;
  for (let k = 0; k < span.start && breaks < 8; k++)
    if (text.charCodeAt(k) === 10 && text.charCodeAt(k + 1) !== 10) breaks++;
  return breaks <= 3;
}

/** Offices that few hold, and trades that tell who was just spoken of: "writes Lucie Garrec. The columnist notes". */
const few =
  /^(?:minister|president|premier|secretary|chancellor|leader|diplomat|journalist|columnist|author|writer|scholar|analyst|expert|professor|economist|historian|lawyer|interpreter|scientist|activist|researcher|editor)$/;

/** Tells whether the sentence around a role gives its holder to this state. */
function belongs(role: Role, owner: ActorId, facts: ArticleFacts): boolean {
  const { text } = facts;
  const around = text.slice(Math.max(0, role.start - 28), role.end + 60);
  const before = around.slice(0, Math.min(28, role.start));
  const adjective = before.trimEnd().split(/\s+/).at(-1) ?? '';
  const state = stateOfAdjective(adjective.replace(/[’']s$/, ''));
  if (state) return nameOf(owner, facts) === state;
  for (let k = firstFrom(facts.mentions, Math.max(0, role.start - 28)); k < facts.mentions.length; k++) {
    const mention = facts.mentions[k] as Mention;
    if (mention.start > role.end) break;
    if (facts.actors.get(mention.actor)?.kind === 'person') continue;
    if (mention.end <= role.start && role.start - mention.end <= 4) return mention.actor === owner;
  }
  // Within the line and the sentence: what follows may be about another state.
  const rest = text.slice(role.start, role.end + 60).split(/\n|\. (?=\p{Lu})/u)[0] ?? '';
  return rest.includes(nameOf(owner, facts) ?? '\n');
}

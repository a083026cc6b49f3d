import { stateOfAdjective } from '../english/state-of-adjective.ts';
import { titleNoun, titleWords } from '../english/titles.ts';
import { type Token, tokenise } from '../english/tokens.ts';
import { Class } from '../english/word-classes.ts';
import type { ActorId, Mention, Role } from '../model.ts';

/** Characters of context that a title or an apposition is looked for in. */
const reach = 220;

/**
 * Finds the titles that a text gives the persons it mentions: before the name ("Foreign Minister Wang Yi") and in
 * apposition after it ("Wang Yi, director of the Office of the Foreign Affairs Commission"). `persons` are the ids whose
 * mentions count. Linear in the number of mentions.
 */
export function findRoles(text: string, mentions: readonly Mention[], persons: ReadonlySet<ActorId>): Role[] {
  const roles: Role[] = [];
  for (let k = 0; k < mentions.length; k++) {
    const mention = mentions[k] as Mention;
    if (!persons.has(mention.actor)) continue;
    const before = titleBefore(text, mention.start, mentions[k - 1]?.end ?? 0);
    if (before) roles.push({ actor: mention.actor, role: text.slice(before.start, before.end), ...before });
    const apposed = titleBeforeComma(text, mention, mentions[k - 1]?.end ?? 0);
    if (apposed)
      roles.push({ actor: mention.actor, role: text.slice(apposed.start, apposed.end), ...apposed });
    const naming = namingBefore(text, mention.start);
    if (naming) roles.push({ actor: mention.actor, role: text.slice(naming.start, naming.end), ...naming });
    for (const after of appositionsAfter(text, mention.end))
      roles.push({ actor: mention.actor, role: text.slice(after.start, after.end), ...after });
  }
  return roles;
}

/** Finds the title that ends right before offset `at` and begins after the name before it: capital or title words that end in a title noun. */
function titleBefore(text: string, at: number, previous: number): { start: number; end: number } | null {
  const begin = Math.max(previous, at - 90, 0);
  const tokens = tokenise(text, begin + text.slice(begin, at).lastIndexOf('\n') + 1, at);
  const last = tokens.length - 1;
  const end = tokens[last];
  if (!end || at - end.end > 2 || end.shape === 'mark') return null;
  let k = last;
  while (k >= 0 && isTitlePart(tokens, k)) k--;
  let from = k + 1;
  while (from <= last && isLink((tokens[from] as Token).lower)) from++;
  if (from > last) return null;
  const own = tokens.slice(from);
  // "Secretary of State": the noun need not be the last word.
  if (!own.some((token) => titleNoun(token.lower) !== null && !relations.test(token.lower))) return null;
  return { start: (tokens[from] as Token).start, end: end.end };
}

/** Whom somebody belongs to is no title. */
const relations =
  /^(?:friend|wife|husband|son|daughter|father|mother|brother|sister|cousin|uncle|aunt|widow|partner|neighbou?r|colleague|counterpart|supporter|fan)s?$/;

/** Finds the title before a name that a comma sets off: "Ruritania’s foreign minister, | Ann Lee, came". */
function titleBeforeComma(
  text: string,
  mention: Mention,
  previous: number,
): { start: number; end: number } | null {
  if (
    !/^, $/.test(text.slice(mention.start - 2, mention.start)) ||
    !/^[,.:;)]?$/.test(text.charAt(mention.end))
  )
    return null;
  return titleBefore(text, mention.start - 2, previous);
}

const naming = /\bthe ((?:[\p{L}-]+ ){0,2}[\p{L}-]+) (?:is|was) (?:called |named )?$/iu;

/** Finds the title of a sentence that names its holder: "The chef is called | Wang Daming". */
function namingBefore(text: string, at: number): { start: number; end: number } | null {
  const from = Math.max(0, at - 60);
  const match = naming.exec(text.slice(from, at));
  const title = match?.[1];
  if (!match || !title || titleNoun(title.split(' ').at(-1)?.toLowerCase() ?? '') === null) return null;
  const start = from + match.index + 4;
  return { start, end: start + title.length };
}

function isTitlePart(tokens: readonly Token[], k: number): boolean {
  const token = tokens[k] as Token;
  if (token.shape === 'mark' || token.shape === 'number' || token.possessive) return false;
  if (stateOfAdjective(titleCase(token)) !== null || token.lower.includes('.')) return false;
  if (token.shape !== 'lower') return (token.classes & ~Class.adjective) === 0;
  if (titleWords.has(token.lower) || titleNoun(token.lower) !== null) return true;
  const next = tokens[k + 1];
  const before = tokens[k - 1];
  // "Secretary of State", "Premier of the State Council of China"
  return (
    isLink(token.lower) &&
    next !== undefined &&
    (next.shape !== 'lower' || next.lower === 'the') &&
    (before?.shape !== 'lower' || isLink(before.lower))
  );
}

function titleCase(token: Token): string {
  return token.shape === 'lower' ? token.lower : token.lower.charAt(0).toUpperCase() + token.lower.slice(1);
}

function isLink(lower: string): boolean {
  return lower === 'of' || lower === 'for' || lower === 'and' || lower === 'the';
}

/** Finds titles in apposition after offset `at`: ", director of X," or ", also a member of Y". */
function appositionsAfter(text: string, at: number): { start: number; end: number }[] {
  if (text[at] !== ',') return [];
  const window = text.slice(at, at + reach);
  const lineEnd = window.indexOf('\n');
  const tokens = tokenise(text, at + 1, at + (lineEnd < 0 ? window.length : lineEnd));
  let k = 0;
  while (
    k < tokens.length &&
    /^(?:also|now|once|formerly|previously|currently|a|an|the|who|is|was|has|been|served|serves|worked|works|as|its|his|her|their|appointed|named|elected|\d+|,)$/.test(
      (tokens[k] as Token).lower,
    )
  )
    k++;
  if (k > 5) return [];
  const start = k;
  let noun = -1;
  let depth = 0;
  for (; k < tokens.length; k++) {
    const token = tokens[k] as Token;
    if (token.lower === '(') depth++;
    if (token.lower === ')') {
      depth--;
      continue;
    }
    if (depth > 0) continue;
    if (token.shape === 'mark') break;
    if ((token.classes & (Class.verb | Class.auxiliary | Class.relative)) !== 0) break;
    if ((token.classes & Class.preposition) !== 0 && !/^(?:of|for|at|in|on|to|from|with)$/.test(token.lower))
      break;
    if (
      noun < 0 &&
      k - start < 6 &&
      titleNoun(token.lower) !== null &&
      (token.classes & Class.preposition) === 0
    )
      noun = k;
    // "mayor in May", "mayor of Zenda and now a senator"
    const next = tokens[k + 1];
    if (
      noun >= 0 &&
      /^(?:in|on|since|until)$/.test(token.lower) &&
      next &&
      (next.shape === 'number' || (next.classes & Class.time) !== 0)
    )
      break;
    if (noun >= 0 && token.lower === 'and' && next && /^(?:now|then|a|an|the|former|later)$/.test(next.lower))
      break;
    if (noun < 0 && k - start >= 6) break;
    if ((token.lower === 'at' || token.lower === 'in' || token.lower === 'on') && noun >= 0 && k - noun > 12)
      break;
  }
  if (noun < 0 || k === start) return [];
  if (relations.test((tokens[noun] as Token).lower)) return [];
  const first = tokens[start] as Token;
  // "who chairs the committee", "who heads it"
  if (
    (tokens[start - 1] as Token | undefined)?.lower === 'who' &&
    first.lower.endsWith('s') &&
    noun === start
  )
    return [];
  // "who advised two of his predecessors": an act.
  if (first.shape === 'lower' && /ed$/.test(first.lower) && !titleWords.has(first.lower)) return [];
  const owned = first.possessive || stateOfAdjective(titleCase(first)) !== null;
  const from = owned && start < noun ? start + 1 : start;
  return [{ start: (tokens[from] as Token).start, end: (tokens[k - 1] as Token).end }];
}

/** Deeds that news tells of those who play or race, and of nobody else: what they won tells a sailor from the judge of the same name. */

const verbs: ReadonlySet<string> = new Set(
  'won wins win took takes claimed claims retained retains defended defends lifted lost loses regained secured'.split(
    ' ',
  ),
);

/** Nouns of what is won in sport alone. A race, a seat and a nomination are won in politics too. */
const prizes: ReadonlySet<string> = new Set(
  'title championship championships regatta marathon tournament trophy cup grand-prix gold silver bronze semi-final semifinal quarter-final quarterfinal slalom sprint relay decathlon triathlon'.split(
    ' ',
  ),
);

/** Words from the verb to the prize: "won | the second world skiff title". */
const REACH = 7;

/** Returns "champion" where the words behind a name say that its bearer won or lost a prize of sport, else null: " of Zenda won the world title". */
export function sportDeed(after: string): string | null {
  const words = (
    /^(?: of (?:the )?\p{Lu}[\p{L}]+(?: \p{Lu}[\p{L}]+)?)? ([^.,;:?!“”"]+)/u.exec(after)?.[1] ?? ''
  )
    .toLowerCase()
    .split(' ');
  const [verb = '', ...rest] = words;
  return verbs.has(verb) && rest.slice(0, REACH).some((word) => prizes.has(word)) ? 'champion' : null;
}

const names = 'monday tuesday wednesday thursday friday saturday sunday'.split(' ');
const short = ['tues', 'thur', 'thurs', ...names.map((name) => name.slice(0, 3))];
const han = '(?:星期|周|週)[一二三四五六日天]';

/** Matches a weekday in news style: "Monday", "Mon.", "MON", "星期一". Source of a pattern without groups, for the flag `u`. */
export const WEEKDAY = `(?:(?:${[...names, ...short].flatMap(capitals).join('|')})(?!\\p{L})\\.?|${han})`;

function capitals(name: string): string[] {
  return [`${name[0]?.toUpperCase()}${name.slice(1)}`, name.toUpperCase()];
}

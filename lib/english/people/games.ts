/**
 * The games and sports that nouns of sports pages name: "batsman", "downhill". They tell namesakes apart who both play. A word that several
 * games have stands under each. Lower case.
 */
const words: Readonly<Record<string, string>> = {
  football:
    'football soccer goalkeeper striker midfielder defender winger centre-back full-back fullback forward',
  gridiron: 'football nfl quarterback linebacker cornerback receiver lineman punter halfback tackle',
  baseball: 'baseball pitcher catcher outfielder infielder shortstop baseman slugger',
  basketball: 'basketball nba guard center forward',
  cricket: 'cricket cricketer batsman bowler wicketkeeper all-rounder batter',
  hockey: 'hockey nhl goaltender goalie defenseman defenceman winger forward',
  rugby: 'rugby prop hooker fly-half scrum-half lock winger centre fullback full-back',
  tennis: 'tennis',
  golf: 'golf golfer',
  boxing: 'boxing boxer heavyweight middleweight lightweight welterweight featherweight flyweight',
  wrestling: 'wrestling wrestler',
  track: 'sprinter runner marathon marathoner hurdler jumper athlete',
  water: 'swimming swimmer swim diver diving',
  rowing: 'rowing rower sculler',
  sailing: 'sailing sailor',
  cycling: 'cycling cyclist',
  skiing: 'skiing skier ski downhill slalom biathlete',
  skating: 'skating skater skate',
  riding: 'jockey rider showjumper equestrian',
  racing: 'racing formula rally',
  gymnastics: 'gymnastics gymnast',
  chess: 'chess grandmaster',
  darts: 'darts',
  snooker: 'snooker',
  fencing: 'fencing fencer',
  judo: 'judo judoka karate taekwondo',
};

const games = new Map<string, string[]>();
for (const [game, list] of Object.entries(words))
  for (const word of list.split(' ')) {
    const known = games.get(word);
    if (known) known.push(game);
    else games.set(word, [game]);
  }

const NONE: readonly string[] = [];

/** Lists the games that a word of sports pages belongs to; none for any other word. */
export const gameOf = (word: string): readonly string[] => games.get(word) ?? NONE;

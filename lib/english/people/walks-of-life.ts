/**
 * The walks of life that the nouns of offices and jobs belong to, and which of them one person may well follow. Lower case, singular.
 * They tell namesakes apart: a mayor may be a lawyer too, and hardly the dentist of the same name. Doctors are left out: the title stands
 * before the names of people of all walks.
 */

/** Lists the walks of life. */
export type Walk =
  | 'public'
  | 'state'
  | 'business'
  | 'letters'
  | 'science'
  | 'health'
  | 'law'
  | 'force'
  | 'faith'
  | 'stage'
  | 'sport'
  | 'trade';

const nouns: Readonly<Record<Walk, string>> = {
  // Bodies of all kinds have these: they part nobody.
  public:
    'chief director manager head leader deputy member official commissioner organizer organiser coordinator activist campaigner donor environmentalist expert analyst consultant veteran fellow trustee treasurer volunteer advocate lobbyist operative superintendent principal dean executive-director chairperson chair speaker insider negotiator representative-elect administrator pundit conservative liberal republican democrat',
  state:
    'president premier minister prime-minister chancellor councilor councillor mp mep msp secretary undersecretary ambassador envoy governor mayor senator congressman congresswoman representative king queen diplomat candidate nominee lawmaker legislator delegate politician statesman alderman councilman councilwoman assemblyman assemblywoman backbencher whip strategist pollster frontrunner front-runner chairman chairwoman spokesman spokeswoman spokesperson aide adviser advisor attorney-general secretary-general director-general',
  business:
    'ceo executive founder co-founder owner banker investor trader businessman businesswoman entrepreneur billionaire tycoon mogul magnate heir heiress philanthropist developer publisher magnate financier',
  letters:
    'author writer editor journalist reporter columnist correspondent novelist poet critic blogger podcaster presenter broadcaster newsreader playwright commentator host anchor',
  science:
    'professor scholar economist historian researcher scientist physicist chemist biologist geologist ecologist astronomer mathematician statistician archaeologist linguist philosopher sociologist anthropologist psychologist lecturer botanist meteorologist',
  health:
    'nurse surgeon cardiologist gastroenterologist dermatologist neurologist urologist gynaecologist gynecologist radiologist virologist pathologist oncologist paediatrician pediatrician anaesthetist physiotherapist optician psychiatrist therapist midwife pharmacist dentist epidemiologist paramedic gp vet veterinarian',
  law: 'judge justice prosecutor lawyer attorney solicitor barrister magistrate counsel counselor coroner',
  force:
    'general admiral colonel captain major commander sheriff officer detective soldier sergeant lieutenant constable trooper firefighter marshal',
  faith: 'pastor bishop cardinal archbishop rabbi imam priest vicar deacon chaplain pope patriarch reverend',
  stage:
    'actor actress singer artist musician composer rapper comedian dancer choreographer violinist pianist guitarist drummer bassist songwriter filmmaker conductor cellist painter sculptor',
  sport:
    'player coach goalkeeper striker midfielder winger quarterback pitcher catcher outfielder referee umpire jockey boxer sprinter cyclist runner swimmer champion golfer wrestler skier rower batsman bowler cricketer footballer defender skater gymnast athlete fencer hurdler goalie goaltender medallist medalist olympian linebacker shortstop',
  trade:
    'farmer labourer laborer chef cook pilot skipper sailor fisherman builder plumber electrician teacher student waiter waitress bartender hairdresser carpenter mechanic welder roofer fitter trucker driver courier baker butcher tailor dressmaker winemaker shopkeeper bricklayer gardener beekeeper shepherd librarian archivist receptionist clerk cashier joiner glazier warden porter caretaker electrician miner barber brewer potter locksmith landlord tenant homeowner resident voter neighbour neighbor postman lifeguard cleaner mason plasterer seamstress florist grocer blacksmith shoemaker cobbler watchmaker upholsterer machinist typist docker dockworker steelworker hairstylist nanny babysitter childminder',
};

/** Lists pairs of walks that one person may well follow. What is not here, and not the same, tells people apart. */
const together: readonly (readonly [Walk, Walk])[] = [
  ['state', 'business'],
  ['state', 'letters'],
  ['state', 'science'],
  ['state', 'law'],
  ['state', 'force'],
  ['business', 'letters'],
  ['business', 'law'],
  ['business', 'science'],
  ['letters', 'science'],
  ['letters', 'law'],
  ['letters', 'stage'],
  ['science', 'health'],
  ['science', 'law'],
];

const walks: ReadonlyMap<string, Walk> = new Map(
  (Object.entries(nouns) as [Walk, string][]).flatMap(([walk, list]) =>
    list.split(' ').map((noun): [string, Walk] => [noun, walk]),
  ),
);

const agreeing: ReadonlySet<string> = new Set(together.flatMap(([a, b]) => [`${a} ${b}`, `${b} ${a}`]));

/** Returns the walk of life that a noun belongs to, or null: a "deputy-secretary" walks with a secretary. */
export const walkOf = (noun: string): Walk | null =>
  walks.get(noun) ?? walks.get(noun.replace(/^(?:deputy|vice|lieutenant)-/, '')) ?? null;

/** Tells whether one person may well follow both walks of life. Two trades are two people. */
export const mayFollowBoth = (one: Walk, other: Walk): boolean =>
  one === 'public' ||
  other === 'public' ||
  (one === other ? one !== 'trade' : agreeing.has(`${one} ${other}`));

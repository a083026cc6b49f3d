/** The words by which English news calls those who hold an office, do a job, or belong to somebody. */

/** Nouns that are, or head, the title of a person. Lower case, singular. */
const titleNouns = new Set(
  'president premier minister chancellor councilor mp mep msp commissioner secretary ambassador envoy director chairman chairwoman chairperson chair chief leader head governor mayor senator congressman congresswoman representative king queen prince princess pope general admiral colonel captain major commander spokesman spokeswoman spokesperson official diplomat counselor councillor counsel judge justice prosecutor lawyer attorney professor scholar analyst economist historian expert researcher scientist author writer editor journalist reporter columnist correspondent activist dissident candidate nominee lawmaker legislator deputy commissioner member speaker treasurer adviser advisor aide coordinator consul dean fellow founder ceo executive manager owner engineer doctor nurse teacher student farmer chef cook coach player actor actress singer artist director-general secretary-general president-elect vice-president strategist pollster consultant organizer organiser pastor bishop cardinal archbishop rabbi imam sheriff officer detective agent soldier veteran resident voter supporter victim witness survivor neighbor neighbour friend wife husband son daughter father mother brother sister cousin uncle aunt widow colleague partner successor predecessor counterpart negotiator representative delegate observer mediator interpreter translator curator photographer filmmaker producer publisher banker investor trader businessman businesswoman entrepreneur billionaire tycoon physicist chemist biologist politician statesman monarch emperor sultan emir sheikh prime-minister co-founder co-author vice-chair vice-chairman undersecretary superintendent inspector sergeant lieutenant marshal magistrate ombudsman rapporteur patriarch ayatollah whip backbencher baroness baron duke duchess peer developer forecaster builder plumber electrician gp constable trooper paramedic firefighter volunteer trustee solicitor barrister coroner vicar principal headteacher headmaster headmistress lecturer vice-chancellor surgeon vet veterinarian pharmacist psychologist psychiatrist therapist midwife epidemiologist meteorologist geologist ecologist hydrologist astronomer mathematician statistician archaeologist linguist philosopher sociologist anthropologist librarian archivist architect designer programmer technician pilot skipper sailor fisherman lifeguard violinist pianist guitarist drummer bassist songwriter musician composer rapper comedian dancer choreographer playwright novelist poet critic blogger podcaster presenter broadcaster newsreader goalkeeper striker midfielder winger quarterback pitcher catcher outfielder trainer referee umpire jockey boxer sprinter cyclist landlord landlady tenant homeowner shopkeeper bartender waiter waitress hairdresser alderman councilman councilwoman grandson granddaughter grandmother grandfather grandchild niece nephew stepfather stepmother stepson stepdaughter fiancé fiancée boyfriend girlfriend ex-wife ex-husband spouse classmate roommate teammate bandmate assemblyman assemblywoman dressmaker winemaker cheesemaker policymaker bricklayer childminder harbourmaster harbormaster botanist dentist florist machinist organist cellist harpist flautist percussionist receptionist conservationist nutritionist environmentalist cartoonist satirist horticulturist naturalist lyricist motorcyclist bailiff steward verger curate deacon priest chaplain abbess matron ranger warden porter courier trucker welder joiner carpenter glazier roofer fitter mechanic docker stevedore crofter shepherd butcher grocer postman postwoman busker jeweller seamstress blacksmith farrier thatcher apprentice clerk cashier auctioneer broker accountant auditor actuary surveyor registrar bursar rector provost tutor commentator pundit paralegal advocate coxswain corporal brigadier commodore commandant mullah maulvi mufti monk nun friar prefect fly-half scrum-half full-back fullback flanker hooker seamer spinner bowler batter batsman all-rounder mla mlc mna td rival donor winner supervisor challenger incumbent frontrunner front-runner runner-up newcomer legend icon mogul garda subedar havildar defender attacker playmaker keeper prop lock out-half linebacker cornerback'.split(
    ' ',
  ),
);

/** Words that may stand in a title before its noun or between its parts. Lower case. */
export const titleWords = new Set(
  'foreign prime vice deputy assistant associate acting interim former ex- then current first second senior chief general executive managing supreme special permanent attorney state defense defence interior finance trade commerce justice education health energy agriculture transport environment treasury home national security press communications policy political military human rights economic legal cabinet party opposition majority minority house senate white union board standing committee council co- lieutenant major labour tory conservative republican democratic democrat liberal green socialist rear fleet field high under chargé'.split(
    ' ',
  ),
);

/** Lists courtesy titles, which show that a name follows and whether a woman or a man bears it. Lower case, with stop. */
export const courtesy: ReadonlyMap<string, 'she' | 'he' | null> = new Map([
  ['mr.', 'he'],
  ['mr', 'he'],
  ['mister', 'he'],
  ['mrs.', 'she'],
  ['mrs', 'she'],
  ['ms.', 'she'],
  ['ms', 'she'],
  ['miss', 'she'],
  ['sir', 'he'],
  ['lord', 'he'],
  ['lady', 'she'],
  ['dame', 'she'],
  ['coun', null],
  ['coun.', null],
  ['cr', null],
  ['cllr', null],
  ['cllr.', null],
  ['justice', null],
  ['dr.', null],
  ['dr', null],
  ['prof.', null],
  ['sen.', null],
  ['rep.', null],
  ['gov.', null],
  ['gen.', null],
  ['col.', null],
  ['lt.', null],
  ['sgt.', null],
  ['capt.', null],
  ['rev.', null],
  ['rev', null],
  ['prof', null],
  ['sgt', null],
  ['capt', null],
  ['lt', null],
  ['col', null],
  ['gen', null],
  ['maj', null],
  ['cpl', null],
  ['det', null],
  ['insp', null],
  ['supt', null],
  ['mx', null],
  ['reverend', null],
  ['malam', 'he'],
  ['mallam', 'he'],
  ['alhaji', 'he'],
  ['alhaja', 'she'],
  ['hajia', 'she'],
  ['mama', 'she'],
  ['papa', 'he'],
  ['pandit', 'he'],
  ['ustad', 'he'],
  ['mullah', 'he'],
  ['maulana', 'he'],
  ['swami', 'he'],
  ['shri', 'he'],
  ['smt', 'she'],
  ['datuk', 'he'],
  ['madam', 'she'],
  ['madame', 'she'],
  ['mme', 'she'],
  ['mme.', 'she'],
  ['monsieur', 'he'],
  ['maître', null],
  ['herr', 'he'],
  ['frau', 'she'],
  ['señor', 'he'],
  ['señora', 'she'],
  ['pres.', null],
  ['sens.', null],
  ['reps.', null],
  ['govs.', null],
  ['atty.', null],
  ['mssrs', null],
  ['cmdr', null],
  ['adm', null],
  ['engr', null],
  ['barr', null],
  ['arc', null],
  ['adv', null],
  ['pstr', null],
  ['ald', null],
  ['ald.', null],
  ['hon', null],
  ['hon.', null],
  ['const', null],
  ['amb', null],
  ['brig', null],
  ['cdr', null],
  ['pte', null],
  ['fr', 'he'],
  ['fr.', 'he'],
  ['br', 'he'],
  ['sr', 'she'],
  ['msgr', 'he'],
  ['msgr.', 'he'],
  ['dato', 'he'],
  ['datin', 'she'],
  ['puan', 'she'],
  ['encik', 'he'],
  ['comrade', null],
  ['ssgt', null],
  ['supt.', null],
  ['insp.', null],
  ['det.', null],
  ['cpl.', null],
  ['pte.', null],
  ['pfc', null],
]);

/** Lists ranks and offices that stand before a name in capitals. Lower case. */
export const shortRanks: ReadonlySet<string> = new Set(
  'ag d.a. pc wpc dc ds di dci dsi sp dsp csp asp acp dcp ssp igp dig cst'.split(' '),
);

/** Lists offices, and those who hold them, in capitals behind "the", which are no organisations: "the CEO". Lower case. */
export const officeAcronyms: ReadonlySet<string> = new Set(
  'ceo cfo coo cto cio cmo cso evp svp dag dpp aag ada cag mep msp mla mna csp dci dcs potus flotus vpotus tsar nco jag usg asg srsg gpa sat act suv dna atm faq est edt pst pdt gmt utc usa uae drc car'.split(
    ' ',
  ),
);

/** Lists words of kin that a name keeps, for what follows need not be its bearer's own: "Mama Bisi". Lower case. */
export const kinWords: ReadonlyMap<string, 'she' | 'he'> = new Map([
  ['mama', 'she'],
  ['papa', 'he'],
  ['baba', 'he'],
  ['auntie', 'she'],
  ['aunty', 'she'],
  ['aunt', 'she'],
  ['uncle', 'he'],
  ['gogo', 'she'],
  ['mzee', 'he'],
]);

/** Endings of nouns for people of a science, a craft or a trade, which no list could hold: "oceanographer". */
const jobEndings: readonly string[] =
  'grapher logist ician nomist therapist keeper taker dresser monger'.split(' ');

const isJob = (lower: string): boolean =>
  jobEndings.some((ending) => lower.length > ending.length + 1 && lower.endsWith(ending));

const isTitleNoun = (lower: string): boolean => titleNouns.has(lower) || isJob(lower);

/** Returns the singular, lower-case title noun that a word stands for, or null. */
export function titleNoun(lower: string): string | null {
  if (isTitleNoun(lower)) return lower;
  if (lower.endsWith('s') && isTitleNoun(lower.slice(0, -1))) return lower.slice(0, -1);
  if (lower.endsWith('men') && titleNouns.has(`${lower.slice(0, -2)}an`)) return `${lower.slice(0, -2)}an`;
  return null;
}

/** Lists relations between people, which are no titles. Lower case, singular. */
const relations = new Set(
  'daughter son wife husband mother father sister brother friend neighbor neighbour colleague cousin uncle aunt widow widower partner grandson granddaughter grandmother grandfather grandchild niece nephew stepfather stepmother stepson stepdaughter fiancé fiancée boyfriend girlfriend ex-wife ex-husband spouse mum mom dad classmate roommate teammate bandmate'.split(
    ' ',
  ),
);

/** Says whether a word in lower case is a relation in the singular: "daughter". */
export const isRelation = (lower: string): boolean => relations.has(lower);

/** Says whether a word in lower case says whose somebody is, in the singular or plural: "daughters", "supporter". */
export function saysWhose(lower: string): boolean {
  const singular = lower.replace(/s$/, '');
  return relations.has(singular) || /^(?:counterpart|supporter|fan)$/.test(singular);
}

/** Matches prefixes that make an office of another: "ex-president", "vice-president". */
export const officePrefix = /^(?:ex|vice|deputy|co)-/;

/** Nouns for somebody of an age, which are no names: "Boy, nine, found". Lower case. */
export const ageNouns: ReadonlySet<string> = new Set(
  'boy girl man woman child teen teenager toddler baby infant pensioner student mother father son daughter driver cyclist'.split(
    ' ',
  ),
);

/** Titles that are family names too, which a given name before them shows: "Ann King". Lower case. */
export const familyTitles: ReadonlySet<string> = new Set(
  'king prince pope major judge dean cook bishop singer constable baron duke marshal farmer coach carpenter porter shepherd butcher deacon priest steward warden clerk monk provost lock'.split(
    ' ',
  ),
);

/** Whom counsel speaks for, behind "for the" and a name: "Ann Lee, for the defence,". Lower case. */
export const clients: ReadonlySet<string> = new Set(
  'defence defense prosecution crown state plaintiff plaintiffs claimant claimants appellant respondent accused defendant company council union family government'.split(
    ' ',
  ),
);

/** Titles by which ships and inns are named too, behind "the": "the Lady Vera". Lower case. */
export const shipTitles: ReadonlySet<string> = new Set(
  'lady lord miss dame queen king prince princess duke duchess'.split(' '),
);

/** Titles of people that firms are described by too: "Grainwise, a leader in lamps". Lower case. */
export const firmTitles: ReadonlySet<string> = new Set(
  'leader rival partner member supporter contractor subcontractor developer producer publisher owner trader investor builder broadcaster winner donor legend icon newcomer incumbent frontrunner front-runner challenger successor predecessor agent designer consultant banker broker organiser organizer'.split(
    ' ',
  ),
);

/** Nouns for those of a party, who are nobody in particular: "an Arizona Republican". Lower case. */
export const partisans: ReadonlySet<string> = new Set(
  'republican republicans democrat democrats conservative conservatives liberal liberals tory tories labourite socialist socialists libertarian libertarians independent independents'.split(
    ' ',
  ),
);

/** Words for those of a party, right before who is of it: "Labour Ann Lee". Lower case. */
export const partyWords: ReadonlySet<string> = new Set(['labour', 'democratic', 'green']);

/** Offices whose holders go by a first name: "Prince Otto". Lower case. */
export const reigning: ReadonlySet<string> = new Set(
  'king queen prince princess pope emperor empress sultan emir duke duchess patriarch archbishop'.split(' '),
);

/** Words that end an office behind "of" and stand before a name: "Chancellor of the Exchequer Ann Lee". Lower case. */
export const officeEnds: ReadonlySet<string> = new Set(
  'state exchequer rolls house lords commons treasury communications operations staff public prosecutions'.split(
    ' ',
  ),
);

/** Numbers in words that news tells an age by: "Kit, nine". Lower case. */
export const agesInWords: ReadonlySet<string> = new Set(
  'three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  ),
);

/** Nouns in -er, -or, -ist or -ian that are nobody. Lower case. */
const noAgents = new Set(
  'river tower paper newspaper number computer theater chapter shelter thriller bestseller container freighter cruiser trailer power letter water weather matter order border corner center dinner supper summer winter cover filter layer member-state steamer tanker boiler cluster disaster quarter register folder user-manual motor tractor reactor factor mirror floor door error terror horror harbor interior exterior gospel list twist mist wrist fist beer deer pier frontier manor tenor corridor sector vector monitor'.split(
    ' ',
  ),
);

/** Says whether a word in lower case looks like a noun for somebody who does something: "potter", "florist". */
export const isAgent = (lower: string): boolean =>
  lower.length > 4 && /(?:er|or|ist|ian)$/.test(lower) && !noAgents.has(lower);

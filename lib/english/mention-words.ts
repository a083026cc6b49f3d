import { CAPITAL, LETTER } from '../text/letters.ts';

/** Stems of words of dealing, which a government has with another. */
const DEALINGS =
  'abandon|accord|accus|afoul|afraid|ahead|aid|alarm|alienat|allegian|allies|allow|ally|alternativ|' +
  'ambition|anger|angry|annoy|answer|appeal|appeas|approv|arm(?:s|ed|ing)|ask|assist|assur|' +
  'backed|backing|backs|behalf|betray|bind|blam|blow|boost|bow|call|challeng|concern|concession|' +
  'condemn|confront|consent|consult|contain|convinc|counter|court|critic|crucial|curb|defeat|def[iy]|deliver|' +
  'demand|den[iy]|depend|deter|difficult|dilemma|direct(?:ed|ive)|dispute|distanc|distrust|embargo|embarrass|enabl|encourag|' +
  'enem|engag|excus|expect|export|fear|forc|friend|frustrat|furious|grateful|guarant|hard|help|' +
  'hostil|humiliat|impos|important|independen|influence|inform|infuriat|instruct|intention|interest|invit|irritat|isolat|' +
  'lean|let|leverage|link|listen|loan|loyal|messag|offer|opinion|oppos|overtur|owed|pander|' +
  'permission|persuad|phon|plea|polic|position|prais|press|promis|propos|protest|provok|proxies|proxy|' +
  'punish|push|puppet|question|react|reassur|rebuk|relie|rely|remind|repl|respon|restrict|rival|rules?|' +
  'sanction|sell|setback|signal|soft|sold|speak|spoke|stance|statement|success|support|suspicio|sway|' +
  'talk|tariff|telephon|tell|thank|threat|tie|tough|trust|turn|ultimatum|urg|victory|vital|' +
  'want|warn|wary|weapon|worr';

/** Stems of what only powers do, have and are. */
const POWERS =
  'ambassador|bilateral|ceasefire|diplom|election|embass|envoy|foreign|govern|inva[ds]|militar|minist|missile|negotiat|nuclear|regime|' +
  'sovereign|summit|territor|treat(?:y|ies)$|troops|uranium|veto|wars?$';

/** Stems of nouns of politics, in their several forms. */
const POLITICS = `${POWERS}|attacks?$|forces|independen|leader|relations`;

/** Stems of verbs of governing and speech. */
const SPEAKING =
  'abstain|accept|acknowledg|adopt|annex|agree|alleg|announc|ban(?:s|ned|ning)$|block|claim|confirm|consider|decid|decision|declar|' +
  'declin|denounc|disagree|dismiss|endors|execut|expel|fine[sd]$|mediat|freed|hope|ignor|insist|intend|kn[eo]w|legislat|lev(?:y|ies|ied)|order|overhaul|plan(?:s|ned|ning)|pledg|recall|recogni|' +
  'refus|regard|reject|requir|request|retali|said|say|seek|shell|sought|suggest|summon|suspend|think|thought|told|violat|' +
  'vow|weigh|welcom|will$|willing|withdr';

/** Things that bear names of states and of their houses. */
const CHRISTENED =
  '(?:ship|pub|bar|inn|hotel|restaurant|(?:night)?club|farm|shop|cat|dog|(?:race)?horse|pug|film|novel|book|song|game|village|hamlet|band)';

/**
 * Lists the English words that rules look for, in lower case. Written by hand while reading what the rules got wrong; a word is here when the
 * language uses it so, not because one text did. They travel to pages with the names: whoever does not highlight does not load them.
 */
export const MENTION_WORDS = {
  /** Words in lower case but for one list, separated by spaces. */
  lists: {
    // Heads of longer names that begin with a place: "Washington Post", "Iran Air", "Kremlin Cup".
    heads:
      'post times daily today journal herald tribune news newsroom desk morning sea airlines airways airport air steel open cup ' +
      'marathon square street avenue road bridge university polytechnic college institute school academy hospital museum hotel mall ' +
      'park stadium opera ballet theatre theater orchestra philharmonic conservatory zoo county heights township football basketball ' +
      'fc club mobile telecom unicom petroleum resources bank insurance securities holdings corp corporation co inc ltd company ' +
      'industries motors motor radio television tv examiner beacon quarterly weekly magazine gazette observer monitor star tower ' +
      'monument gulf treasuries network foods express railway railways church farm exchange mutual',
    // Words between such a place and its head: "China Southern Airlines".
    middle:
      'southern eastern northern western international national central state general construction development news people’s life post ' +
      'global orthodox stock financial commercial capital main city municipal memorial family community children’s',
    // Other heads of things that are named after somebody: "Maric Prize". Not those that politics gives a name to: "the Maric doctrine".
    bearing:
      'boulevard lane drive garden gardens prize award medal trophy scholarship foundation library clinic hall gallery building peak island ' +
      'group llc llp plc gmbh enterprises bakery brewery farms archive lecture',
    family: 'sons brothers bros daughters co company partners associates',
    // Heads of longer names that begin with an acronym; most words behind one are its own offices.
    acronymHeads:
      'open steel airways airlines bancorp gulf treasuries today news desk soccer foods hauling network rowing gymnastics ' +
      'swimming magazine masters rugby bank weekly virgin minor group',
    // Words that may follow a state's name in capitals and are no part of it: offices, days, affairs.
    followers:
      'president prime premier foreign vice deputy minister ministry defence defense finance interior trade commerce chancellor ' +
      'secretary ambassador envoy embassy leader chief king supreme parliament government army navy police coach team monday tuesday ' +
      'wednesday thursday friday saturday sunday january february march april may june july august september october november december ' +
      'war deal crisis nuclear conflict sanctions summit talks policy relations strait correspondent expert inc i we he she it they ' +
      'but and or the in on at to for with as by from if when while is says',
    // First words of a team, a hill or a party before a place: "Dynamo Moscow", "United Russia".
    before:
      'new northern air united dynamo dinamo cska spartak lokomotiv torpedo zenit team miss mr mister teen mount mt fort port lake cape hotel radio chicken',
    // Offices that say that a surname is a politician's.
    titles:
      'president premier minister secretary chancellor leader diplomat councilor councillor presidents ministers spokesman comrade mr',
    // Surnames so common, or so much like words, that an office or a companion must be decisive.
    common:
      'wang li zhang liu chen yang huang zhao wu zhou xu sun ma zhu hu guo he gao lin luo zheng liang xie song tang deng han feng cao ' +
      'peng zeng xiao tian dong pan yuan cai jiang yu du ye cheng wei su lu ding ren shen yao kim lee park choi jung nguyen tran pham ' +
      'smith johnson williams brown jones miller davis wilson anderson thomas taylor moore martin jackson thompson white harris clark ' +
      'lewis robinson walker young allen king wright scott green baker adams nelson hill campbell mitchell roberts carter phillips ' +
      'evans turner parker collins edwards stewart morris murphy cook rogers morgan cooper bailey howard bennett hughes foster sanders ' +
      'powell sullivan graham wallace jordan bush ford ivanov petrov smirnov kuznetsov popov khan ahmed hussain singh kumar sharma ' +
      'patel garcia martinez rodriguez lopez gonzalez silva santos muller schmidt schneider weber wagner meyer rossi tanaka suzuki',
    // Buildings that hold a government: nobody lives "in Kremlin", so they need no verb to speak.
    buildings: 'kremlin zhongnanhai elysee pentagon',
    // Words right before a capital that make it a place.
    places:
      'in at near like including outside inside around across into throughout within central downtown suburban greater over through via toward ' +
      'northern southern eastern western visited visiting visit reached leaving left entered hosted',
    // Verbs without -s or -ed whose subject, right before them, is a government, and some that need no object.
    verbs:
      'has had have will would could may might must should can cannot did does do said told sent took gave made saw sought kept knew ' +
      'thought began let put withdrew fought held became lost won sold bought paid spent went came got felt meant built shot spoke ' +
      'chose drew broke hit disagreed freed cut set met led shut struck wrote swore stood understood want wins says tells wants denies accuses insists warns denied warned agreed wanted ' +
      'asked announced refused reported reports',
    copulas: 'is was are were',
    // Words behind "is" or "was" whose subject is a government, not a city.
    states:
      'ready willing unwilling wary slow alone wrong responsible opposed eager keen determined committed concerned worried furious angry accused ' +
      'aware afraid reluctant guilty serious sincere neutral cautious adamant convinced confident satisfied prepared unlikely likely against to forced said believed thought expected able ' +
      'unable silent interested',
    // Nouns of a place, in the plural: "Moscow residents", "Beijing's skylines". In the singular they count too.
    placeNouns:
      'officials authorities lawyers courts police prices stocks shares markets headquarters offices sources correspondents diplomats ' +
      'news natives voters elites insiders lobbyists hawks circles agreements accords nationals capitals bureaus centers centres times ' +
      'radios states bombings protests crowds oblasts regions provinces',
    // Such nouns of life in a city, of weather and of sport, which make a place of a seat from anywhere in its sentence.
    cityNouns:
      'residents streets suburbs hotels restaurants schools buses shops students games taxis roads homes houses museums theatres clubs ' +
      'flights arts sports mayors airports metros subways skylines districts outskirts parks winters populations cities ' +
      'squares hospitals universities stadiums stations trains traffics weathers smogs operas zoos locals nights bars concerts ' +
      'festivals coaches players teams fans matches leagues cups seasons goals ' +
      'tourists degrees storms floods cars bikes trams',
    // Nouns in -s behind a capital that would pass for verbs, though a government can own what they name.
    nouns: 'talks politics offensives negotiations elections',
    // Adverbs that may stand between a subject and its verb.
    adverbs:
      'also now still then never often already first again itself once soon instead long not no always ever just yesterday today',
    // Abbreviations that a name may follow, with their stops. As texts write them.
    abbreviated: 'Mr. Mrs. Ms. Dr. St. Mt. Gen. Sen. Rep. Gov. Prof. Sgt. Lt. Capt. Rev. Hon. Det.',
    // Forms of address of women, and of other walks of life than politics.
    women: 'ms mrs miss madam lady dame frau aunt',
    otherWalks:
      'dr doctor prof professor coach nurse chef sgt sergeant officer detective inspector constable captain capt lieutenant lt rev reverend ' +
      'father pastor rabbi judge justice sheriff brother sister',
    // Capitals of governments that the index need not know, for pairs: "Moscow and Pyongyang".
    capitals:
      'london paris berlin tokyo delhi seoul pyongyang ankara warsaw canberra ottawa riyadh jerusalem damascus minsk hanoi islamabad ' +
      'havana caracas budapest rome madrid manila jakarta baghdad kabul belgrade pretoria prague vilnius helsinki stockholm',
    // Prepositions that leave open whether a building or a government follows.
    adrift: 'to from of on for',
    noVerb: 'a the in on at to',
    // Words that follow a noun in -s, not a verb: "Moscow shares fell".
    noObject: 'by are were is was fell rose',
    // What has types or places with a letter and a number, and wares called after a body: "seat G20", "NATO strap".
    labels: 'seat row gate chord lens camera x strap band alphabet phonetic',
    governing: 'government regime leadership lawmakers regulators rules',
    either: 'neither nor either',
    // Words before the country in a headline's capitals, and before no pronoun: "TOP US".
    beforeCountry: 'the top ex senior new former more by anti latest sanctions',
  },
  /** Sources of regular expressions. */
  patterns: {
    // Names of banks, parties or clubs after a place: "Bank of China". Ends where the name begins.
    beforeOf: String.raw`\b(?:Bank|Republic|University|Museum|Academy|College|Institute|Club|Voice|Church|Patriarchate|Treaty|Battle|Siege|Bishop|Chamber|Exchange|Party|Airlines|Friends|Daughters|Radio|Rights|Journal|History) (?:of|in)(?: the)? $`,
    // Dealings that have a government, not a city, at the other end: "ties with", "sanctions on", "criticism
    // from", "accused". One list for verbs and for all prepositions: a wrong pair ("aid of") is no English.
    dealings: String.raw`(?:\b(?:with|against|by|without|told|back at|(?:${DEALINGS})\w*(?: (?:to|from|of|for|on|at|over|about|towards?))?)(?: the)? |\b(?:pro|anti)-)$`,
    // Verbs and nouns that show a government right behind its seat: "says", "has expelled", "'s foreign policy".
    acts: `^(?!boost|court|rule|deliver|defeat|export|hard|help|le[nt]|link|loan|offer|push|rival|sell|so[fl]|succ|supporter|turn|vict)(?:${DEALINGS}|${POLITICS}|${SPEAKING})`,
    // Nouns of politics, which make a government of a seat whatever its verb is.
    politics: `^(?:${POLITICS}|sanction|tariff|rules?$|law(?:s?$|mak)|meps?$|directive|lev(?:y|ies)$|duties|emission|fines$|tax(?:es)?$|subsid|quota|antitrust|weapon|peace|border|all(?:y|ies)$|polic(?:y|ies)$|aid$|imports?$|exports?$|gas$|oil$|deals?$|agreement|accord|pact|parliament|presiden|security|hostage|prisoner|budget|trade$|regulat|merger|resolution|administration|doctrine|investigat|reparation|jets?$|aircraft|talks$|conflict|threat|pressure|tanks?$)`,
    // Words that a text has because it is about public affairs, and hardly for another reason. Each stem counts once.
    publicAffairs: `^(?:${POWERS}|aides?$|all(?:y|ies)$|annex|antitrust|arm(?:y|ies)$|authoritarian|chancellor|chiefs$|coalition|congress|counterpart|decree|democra|deport|dictator|disinform|dissident|econom(?:y|ic|ies)$|embargo|espionage|geopolit|hostage|inflation|lawmaker|leaders|legislat|multilateral|nations$|oligarch|opposition|parliament|peace|politburo|politic|presiden|propagand|referend|refugee|reporters$|republican|retaliat|sanction|senat|spokes|subsid|tariff|terroris|trade$|voters$|weapon)`,
    // People and firms of a country, behind its name.
    dwellers: '^(?:[a-z]+(?:[aeo]nt|[eo]r|ist|ian|ee|izen)s|[a-z]*men|troops|firms|allies)$',
    // Verbs by which powers act, and hardly anybody in a page about nothing public.
    wields: '^(?:accus|condemn|denounc|pledg|retaliat|threaten|urg|vow|warn)(?:e?s|e?d)$',
    // Other words of life in a city, of weather and of sport.
    cityLife:
      '^(?:exhibit|film|marathon|champion|temperat|parade|snow|rain|fog|heat|(?:hot|cold|wet|warm)t?est|scooter|theater|fashion|olympi|scor|quarterback|striker|goalkeeper|match|drafts?$|overtime|christmas|librar|[0-9]+-[0-9])',
    // Words behind the name of an American state, and the states beside it: "Washington state", "Washington and Oregon".
    ofUnion: String.raw`^(?: [Ss]tate\b|,? (?:and|or) (?:Oregon|Idaho|Alaska)\b)`,
    // Speech, and the people of a house that governs: "White House aides".
    speaks: String.raw`\b(?:said|says?|told|spokes\w+|press secretary|aides?|advis[eo]rs?|officials?|critics?|insiders?|briefing|memos?|statement|according|denied|denies|unveils?|unveiled|defends?|bill|betting|pushe[sd] back|cracke?[sd]? down|sees \w+ as)\b`,
    // Prepositions that leave open whether a government or a team stands behind them.
    loosely: String.raw`\b(?:with|against|by|without)(?: the)? $`,
    // Words behind "Air" that name a state's own forces, not an airline: "China Air Force".
    airs: '^(?:force|defen|base|strike|raid)',
    // Words that make "between two capitals" a journey.
    journeys: String.raw`\b(?:flight|train|road|rail|route|highway|travel|distance|drive|commut|shuttl|offices|trip)`,
    // Words behind a hyphen that make a government or a leader: "Moscow-backed".
    joined:
      '^-(?:led|back|friend|install|sponsor|impos|broker|control|fund|appoint|align|ally|allied|link|support|run)',
    // Parts of a building that are buildings, and places beside it.
    ofBuilding:
      '^(?:wall|tower|guard|tour|lawn|ground|garden|complex|palace|chime|embankment|gate|cathedral|roof|clock)',
    besideBuilding: String.raw`\b(?:to|of|past|walls?|towers?|lawn|grounds?|garden|gates?|complex) the $`,
    // Capitals behind a possessive that are a government's own: "Moscow's Foreign Ministry".
    offices: '^(?:Foreign|Defen[cs]e|Ministry|Embassy|Ambassador|Communist|Ukrain|Europe|West|U[.]?S|EU)',
    // Adjectives before a place's noun: "Beijing's main airport".
    ofPlace:
      '^(?:main|central|old|new|biggest|largest|oldest|busiest|famous|historic|downtown|(?:ea|we|nor|sou)(?:st|th)ern) ',
    // Words that may come between a government and its verb: "which", "on Monday", "for its part".
    aside: String.raw`^(?:,? (?:which|who|for its part,|meanwhile,|in turn,|too,|however,|on [A-Z]\w+day|last \w+|this \w+|earlier|late|early))*`,
    // Capitalised words before a surname that are no given name, beside offices and `followers`.
    notGiven: String.raw`^(?:an?|all|every|each|any|some|many|most|such|another|one|my|our|your|his|her|its|their|mrs|ms|dr|sir|madam|gen|sen|rep|gov|(?:th|un|wh)[${LETTER}]+|both|since|after|before|because|although|yet|so|nor|how|meanwhile|later|tomorrow|perhaps|maybe|even|only|without|during|between|against|about|given|here|former|make|stop|meet|dear|ask|tell|per|amid|despite|under|next|beyond|however|late|official|old|imperial|soviet|[${LETTER}]{3,}(?:ian|ese|ern))\.?$`,
    // An apostrophe in a name, as in "Xi'an": none of a possessive, none of a verb.
    nameApostrophe: `^'(?!(?:s|d|ll|re|ve)(?![${LETTER}]))[${LETTER}]`,
    // Offices that few hold: they tell even a common surname.
    highOffices: String.raw`\b(?:foreign minister|premier|state councill?or|top diplomat) $`,
    // Links that join two names into a pair: "Putin and Xi", "Xi, Putin", "China-US".
    pair: "^(?:'s)?(?:(?:,? (?:and|or)|,) (?:the )?| ?& ?|[-–—/]| vs[.]? )$",
    // What bodies of states do, are made of, or have, beside politics.
    bodies:
      '^(?:admit|agree|allian|ask|attend|call|chief|condemn|countr|delegat|econom|expan|financ|froz|join|' +
      'me(?:et|t$)|member|nation|part(?:y|ner)|session|state|urge|vote|warn)',
    // The number of a road, and what may stand behind it.
    ofRoad: String.raw`^[ -]\d{1,3}(?:[,.;)]|$| (?:(?:nor|sou)th|east|west|and|between|until|crosses|near|at|in|to|was|is)\b)`,
    // Things that are called by a state's name, which the stroke stands for: "the SS |", "a pub called the |", "the board game |".
    christened: String.raw`\b(?:SS|MV|HMS|USS|steamer|board game|album|players of) ["“]?\||\b${CHRISTENED},? (?:(?:called|named) (?:the )?["“]?\||["“]\||\|,? (?:was|is) (?!\w+ing))|(?<!\b(?:[Ii]n|from|of|to|near) )\|,? an? (?:[\w-]+ ){0,2}${CHRISTENED}(?:[,.]| (?:by|in|of|off) )|\|(?: [rR]estaurants?| shops?| farm)\b`,
    // The county or the state of a town behind its name.
    ofCounty: String.raw`^, (?:(?:\w+ )?County\b|\w+shire\b|(?:Cali|Flor|Idaho|Indiana|Iowa|Maine|Mass|Mich|Miss|Neb|New [HJY]|Ohio|Okl|Ont|Penn|Tenn|Tex|Verm|Virg|Wis)\w*(?:[,.;)]|$))`,
    // What makes a surname, which the stroke stands for, a family's: "née Maric", "the Maric brothers", "a Maric from Zenda".
    ofFamily: String.raw`\b(?:née|nee|born|surname|(?:births|marriages|deaths):) (?:an? )?\||\ban? \| (?:from|is|was|born) |\| (?:is an? surname|brothers|family of)\b|\d census|parish reg`,
    // What is made with ultrasound.
    ofScan: String.raw`^[ -](?:guid|scan\b|imag)`,
    // The nouns behind an acronym that make it a school's: "AP exam".
    studies:
      '^(?:class|exam|course|test|scor|student|credit|english|calculus|biology|physics|chemistry|history|literature|computer)',
    // Words before the first of two places, which make the second one a place too: "in Paris and Brussels".
    secondPlace: String.raw`\b(?:in|at|near|from|to|of|like|outside) (?:New )?[${CAPITAL}][${LETTER}]+,? (?:and|or) $`,
    // Auxiliaries that ask of a government: "Does Moscow want".
    asks: '(?:^|[ "“])(?:does|did|will|would|could|can|should|has|do|is|was) $',
    // Determiners that a noun behind the name would want before it: "the Moscow suburbs".
    determiner: "^(?:the|an?|its|his|her|their|our|my|this|these|some|many|new|old|other|several|all)$|'s?$",
    // What stands behind somebody's name, and behind no capital: an age, "who", a description.
    personal: String.raw`^,? (?:\d\d\b|who\b|(?:an?|the|his|her) [a-z])`,
    // Sizes and plugs behind the acronym of their country: "EU size".
    sizes: String.raw`^(?:[/,& ]+(?:and |or )?[A-Z]{2}\b)* (?:shoe )?(?:siz(?:e|ing)|plug)`,
    // Goods and trades that an organisation of states or of news does not deal in.
    wares: String.raw`\b(?:parcel|courier|freight|depots?\b|vans?\b|bookstore|clay|mortar|packag|shipment|deliver(?:y|ies)|drivers?\b|lockers?\b|warehouse|logistic|profit|paint|canvas)`,
    // By which it tells something all the same, or is one of states or of news.
    tells:
      '^(?:accord|agency|articl|broadcast|claim|correspond|editor|interview|investigat|photograph|countr|found|journalis|leader|minist|nation|news|portal|publish|quot|report|said|say|state|summit|told|writ|wrote)',
    // Institutions and roads of a longer name behind a state, and its laws: "U.S. Drug Enforcement Administration", "Iran Sanctions Act".
    institutions: String.raw`^(?: [A-Z][\w'-]+(?: and| of| for)?){1,4} (?:Administration|Act)\b|^ (?:Highway|Route|Interstate)\b`,
    // Last words of the names of agencies and papers.
    press: '(?:press|news|agency|post|times|daily|herald|tribune)$',
    // What names an agency as the source of a picture or a text, right before its name: "Photo:", "© 2015".
    creditBefore: String.raw`(?:(?:^|[(|] ?)(?:photo|image|picture|video|source|credit|via)|\b(?:photo|image|source|credit)s?:|\b(?:photo|image|courtesy) (?:by|via|of)|©|copyright)[ :|©]*(?:\d{4})?(?: by)?,? ?(?:the )?$`,
    smallPrint:
      'contributed to this|[Rr]ights reserved|may not be (?:published|reproduced|redistributed)|use of cookies|[Yy]ou (?:consent|agree) to',
    // Words that credit an agency: "told the AP", "Photo: AP".
    credits: String.raw`\b(?:told|via|photo:|source:) (?:the )?$`,
  },
};

/** Holds the words of a language that the rules of mentions look for. They are the extension's own; no pack brings any. */
export type Words = typeof MENTION_WORDS;

/**
 * The words that rules look for, in lower case. Written by hand while reading what the rules got wrong; a word is
 * here when the language uses it so, not because one text did.
 */
const list = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** What ends a longer name that begins with a place: "Washington Post", "Iran Air", "Kremlin Cup". */
export const HEADS = list(
  'post times daily today journal herald tribune news newsroom desk morning sea airlines airways airport air steel open cup marathon ' +
    'square street avenue road bridge university polytechnic college institute school academy hospital museum hotel mall park ' +
    'stadium opera ballet theatre theater orchestra county heights football basketball fc club mobile telecom unicom petroleum ' +
    'resources bank insurance securities holdings corp corporation inc ltd company industries motors radio television examiner ' +
    'beacon quarterly weekly magazine gazette star tower monument gulf treasuries network foods express railway church farm',
);

/** What may stand between such a place and its head: "China Southern Airlines". */
export const MIDDLE = list(
  'southern eastern northern western international national central state general construction development news people’s life post global orthodox',
);

/** What ends a longer name that begins with an acronym; most words behind one are its own offices. */
export const ACRONYM_HEADS = list(
  'open steel airways airlines bancorp gulf treasuries today news desk soccer foods cellular hauling network rowing gymnastics ' +
    'swimming magazine masters rugby bank weekly virgin minor',
);

/** What may follow a state's name in capitals without being part of it: offices, days, affairs. */
export const FOLLOWERS = list(
  'president prime premier foreign vice deputy minister ministry defence defense finance interior trade commerce chancellor secretary ' +
    'ambassador envoy embassy leader chief king supreme parliament government army navy police coach team monday tuesday wednesday ' +
    'thursday friday saturday sunday january february march april may june july august september october november december war deal ' +
    'crisis nuclear conflict sanctions summit talks policy relations strait i we he she it they but and or the in on at to for with as',
);

/** What names a bank, a party or a club after a place: "Bank of China". */
export const BEFORE_OF =
  /\b(?:Bank|Republic|University|Museum|Academy|College|Institute|Club|Voice|Church|Patriarchate|Treaty|Bishop|Tour|Chamber|Exchange|Party|Airlines|Friends|Daughters|Radio|Rights|Journal|History) (?:of|in)(?: the)? $/;

/** What names a team, a hill or a party before a place: "Dynamo Moscow", "United Russia". */
export const BEFORE = list(
  'air united dynamo dinamo cska spartak lokomotiv torpedo team miss mount fort port lake cape george hotel radio',
);

/** Offices that say that a surname is a politician's. */
export const TITLES = list(
  'president premier minister secretary chancellor leader diplomat councilor councillor presidents ministers spokesman comrade',
);

/** Surnames so common, or so much like words, that an office or a companion must be decisive. */
export const COMMON = list(
  'wang li zhang liu chen yang huang zhao wu zhou xu sun ma zhu hu guo he gao lin luo song tang deng han feng cao kim lee park choi ' +
    'nguyen tran smith johnson williams brown jones miller davis wilson anderson thomas taylor moore martin jackson white harris clark ' +
    'lewis walker young allen king wright scott green baker adams ivanov petrov ahmed singh kumar garcia silva',
);

/** Buildings that hold a government: nobody lives "in Kremlin", so they need no verb to speak. */
export const BUILDINGS = list('kremlin zhongnanhai elysee pentagon');

/** Prepositions that make a capital a place. */
export const PLACE_PREPOSITIONS = list(
  'in at near outside inside around across into throughout within central downtown suburban greater over through via toward ' +
    'northern southern eastern western visited visiting visit reached leaving left entered hosted',
);

/** Verbs without -s or -ed whose subject, right before them, is a government; the others show their ending. */
export const VERBS = list(
  'has had have will would could may might must should can cannot did does do said told sent took gave made saw sought kept knew ' +
    'thought began let put withdrew hit fought held became lost won sold bought paid spent went came got felt meant built shot want ' +
    'wins says tells wants denies accuses insists warns denied warned agreed wanted asked announced',
);

/** What follows "is" or "was" where a government, not a city, is the subject. */
export const STATES_OF_MIND = list(
  'ready willing wary slow right wrong responsible opposed eager keen determined prepared unlikely likely alone committed concerned ' +
    'worried furious angry open against behind to under accused forced said expected able unable aware afraid silent reluctant serious ' +
    'cautious convinced',
);

/** Nouns of a place, in the plural: "Moscow airports", "Beijing's skylines". In the singular they count too. */
export const PLACE_NOUNS = list(
  'residents streets officials authorities lawyers suburbs courts police hotels restaurants schools shops prices stocks shares students ' +
    'markets headquarters offices games sources correspondents diplomats roads homes houses museums theatres clubs news natives voters ' +
    'elites insiders lobbyists sprouts agreements nationals capitals wizards flights arts sports mayors airports metros subways ' +
    'skylines districts outskirts parks winters populations cities bureaus centers centres squares hospitals universities stadiums ' +
    'stations trains mules times radios states traffics operas zoos bombings protests crowds locals',
);

/** Adverbs that may stand between a subject and its verb. */
export const ADVERBS = list(
  'also now still then never often already first again itself once soon instead long not no always ever just',
);

/** Capitals of governments that the index need not know, for pairs: "Moscow and Pyongyang". */
export const OTHER_CAPITALS = list(
  'london paris berlin tokyo delhi seoul pyongyang ankara warsaw canberra ottawa riyadh jerusalem damascus minsk hanoi islamabad havana',
);

/** Verbs whose object, right behind them, is a government. */
export const OBJECT_VERBS =
  /\b(?:accus|press|urg|blam|critici[sz]|condemn|warn|telephon|thank|back|sanction|isolat|punish|deter|confront|counter|provok|pressur|persuad|embarrass|infuriat|anger|court|defi|defy|appeas|reassur|convinc|trust|distrust|alarm|alienat|irritat|annoy|rebuk|challeng|phon|consult|inform|ask|tell|oppos|prais|bind|help|arm|support|forc|push|allow|want|enabl|encourag|expect|engag|contain|sway|abandon|betray|invit|remind|assur|let)(?:e?s|e?d|ing|)e? $|\btold $/i;

/**
 * What has a government, not a city, at the other end: "ties with", "sanctions on", "criticism from". One list for
 * all prepositions: a wrong pair ("aid of") is no English, a long table is bytes on every page.
 */
export const RELATIONS =
  /(?:\b(?:with|against|by|without|(?:ties?|talk|speak|spoke|link|loyal|messag|letter|warn|respon|repl|accord|aid|assist|support|concession|signal|oppos|hostil|friend|weapon|arms|loan|deliver|sold|sell|listen|answer|threat|alternativ|rebuke|overtur|grateful|export|lean|turn|appeal|pressur|critic|distanc|independen|den[iy]|backing|backed|react|instruct|guarant|assur|help|demand|protest|condemn|call|statement|permission|approv|ally|allies|wary|afoul|behalf|suspicio|distrust|influence|accus|ambition|polic|intention|position|interest|consent|ahead|proxy|proxies|enem|rival|puppet|agent|blow|setback|victory|humiliat|defeat|excus|challeng|embarrass|boost|relie|rely|depend|success|dilemma|important|vital|crucial|difficult|hard|easier|sanction|tariff|curb|embargo|restrict|stance|hardline|impos|leverage|tough|soft|anger|angry|furious|frustrat|directed|dispute|concern|worr|question|fear|opinion|offer|propos|plea|ultimatum|owed|bow|pander)\w* (?:to|from|of|for|on|at|over|about|towards?)|back at)(?: the)? |\b(?:pro|anti)-)$/i;

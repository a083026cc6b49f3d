/**
 * The words that rules look for, in lower case. Written by hand while reading what the rules got wrong; a word is
 * here when the language uses it so, not because one text did.
 */
const list = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** What ends a longer name that begins with a place: "Washington Post", "Iran Air", "U.S. Open". */
export const HEADS = list(
  'post times daily today journal herald tribune newsroom desk morning sea airlines airways airport aviation air steel open cup marathon ' +
    'square street avenue road boulevard bridge university polytechnic college institute school academy hospital museum hotel mall park ' +
    'stadium opera ballet theatre theater orchestra philharmonic county township heights redskins nationals capitals wizards ' +
    'commanders football basketball hockey fc club mobile telecom unicom construction petroleum evergrande resources merchants ' +
    'semiconductor bank bancorp insurance securities holdings corp corporation co inc ltd company industries motors motor radio ' +
    'television tv monitor examiner beacon quarterly weekly magazine gazette observer star tower monument mutual gulf treasuries ' +
    'hauling network lng rowing soccer foods cellular grand prix express railway railways tobacco house-museum',
);

/** What may stand between such a place and its head: "China Southern Airlines". */
export const MIDDLE = list(
  'southern eastern northern western international national central state general construction development news people’s life post',
);

/** What ends a longer name that begins with an acronym; most words behind one are its own offices. */
export const ACRONYM_HEADS = list(
  'open steel airways airlines bancorp gulf treasuries today news desk soccer foods cellular hauling network rowing gymnastics ' +
    'swimming magazine masters rugby',
);

/** What may follow a state's name in capitals without being part of it: offices, days, affairs. */
export const FOLLOWERS = list(
  'president prime premier foreign vice deputy minister ministry defence defense finance interior trade commerce chancellor secretary ' +
    'ambassador envoy embassy leader chief king queen supreme parliament government army navy police coach captain team monday ' +
    'tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november ' +
    'december war deal crisis nuclear conflict sanctions summit talks policy relations investigation desk correspondent expert ' +
    'strait inc first i we he she it they but and or the in on at to for with as by from if when while is says said',
);

/** What names a bank, a party or a club after a place: "Bank of China". */
export const BEFORE_OF =
  /\b(?:Bank|Republic|University|Museum|Academy|College|Institute|Club|Voice|Church|Patriarchate|Treaty|Bishop|Tour|Chamber|Exchange|Party|Airlines|Friends|Daughters|Radio|Rights|Journal|History) (?:of|in)(?: the)? $/;

/** What names a team, a hill or a party before a place: "Dynamo Moscow", "United Russia". */
export const BEFORE = list(
  'air united dynamo dinamo cska spartak lokomotiv torpedo zenit team miss mount mt fort port lake cape george martha booker denzel ' +
    'kerry dinah hotel radio hsbc novaya bmw volkswagen ford mcdonald’s vogue elle cosmopolitan',
);

/** Offices that say that a surname is a politician's. */
export const TITLES = list(
  'president premier minister secretary chancellor leader diplomat councilor councillor presidents ministers spokesman comrade',
);

/** Surnames so common that an office or a companion must be decisive. */
export const COMMON = list(
  'wang li zhang liu chen yang huang zhao wu zhou xu sun ma zhu hu guo he gao lin luo zheng liang xie song tang deng han feng cao ' +
    'peng zeng xiao tian dong pan yuan cai jiang yu du ye cheng wei su lu ding ren shen yao kim lee park choi jung nguyen tran le pham ' +
    'smith johnson williams brown jones miller davis wilson anderson thomas taylor moore martin jackson thompson white harris clark ' +
    'lewis robinson walker young allen king wright scott green baker adams nelson hill campbell mitchell roberts carter phillips evans ' +
    'turner parker collins edwards stewart morris murphy cook rogers morgan cooper peterson bailey reed kelly howard ward cox ' +
    'richardson watson brooks wood james bennett gray hughes price myers long foster sanders ross powell sullivan russell fisher ' +
    'henderson cole west jordan reynolds hamilton graham wallace stone marshall may bush ford ivanov petrov smirnov kuznetsov popov ' +
    'khan ahmed ali hussain singh kumar sharma patel garcia martinez rodriguez lopez gonzalez perez sanchez silva santos muller ' +
    'schmidt weber wagner meyer rossi sato suzuki tanaka',
);

/** Buildings that hold a government: nobody lives "in Kremlin", so they need no verb to speak. */
export const BUILDINGS = list('kremlin zhongnanhai elysee pentagon');

/** Prepositions that make a capital a place. */
export const PLACE_PREPOSITIONS = list(
  'in at near outside inside around across into throughout within central downtown suburban greater over through via toward ' +
    'northern southern eastern western visited visiting visit reached leaving left entered hosted',
);

/** Verbs and auxiliaries whose subject, right before them, is a government. */
export const SUBJECT_VERBS = list(
  'has had have will would could may might must should can cannot did does do wants want wanted says say said announced announces ' +
    'denied denies deny accused accuses accuse warned warns warn told tells tell asked asks ask called calls urged urges insisted ' +
    'insists insist argued argues believes believed believe thinks thought sees saw considers considered claims claimed claim ' +
    'maintains maintained rejects rejected reject refuses refused refuse agreed agrees agree signed signs imposed imposes impose ' +
    'lifted backs backed supports supported support opposes opposed oppose condemned condemns condemn criticised criticized responded ' +
    'responds retaliated retaliates vowed vows pledged pledges promised promises threatened threatens demanded demands proposed ' +
    'proposes offered offers launched launches sent sends withdrew recalled recalls expelled expels summoned summons decided decides ' +
    'ordered orders banned bans began begins continues continued tries tried seeks sought hopes hoped expects expected fears feared ' +
    'worries knows knew needs needed plans planned intends intended uses used keeps kept takes took gives gave makes made ' +
    'confirmed confirms declined declines dismissed dismisses welcomed welcomes praised praises hailed blamed blames ignored ignores ' +
    'invaded annexed recognises recognizes recognised recognized regards regarded views viewed treats treated faces faced spent ' +
    'spends supplied supplies sells sold buys bought pays paid pushes pushed pressed presses played plays let lets acknowledged ' +
    'admitted admits reacted reacts replied replies stressed stresses stated states declared declares reiterated repeated appears ' +
    'appeared seems seemed remains wields holds grew became becomes lost loses won put puts set sets turned turns went goes ' +
    'came comes got gets doesn’t didn’t isn’t won’t can’t hasn’t wouldn’t',
);

/** What follows "is" or "was" where a government, not a city, is the subject. */
export const STATES_OF_MIND = list(
  'ready willing unwilling wary slow right wrong responsible opposed eager keen determined prepared unlikely likely alone committed ' +
    'concerned worried furious angry open against behind to under accused forced isolated said believed thought expected able unable ' +
    'aware afraid silent reluctant guilty serious sincere neutral interested furious cautious adamant about also still now convinced ' +
    'confident pleased unhappy satisfied alarmed allied bound blamed being',
);

/** Nouns in the plural that may stand right behind a city, where a verb in -s would. */
export const PLACE_NOUNS = list(
  'residents streets officials authorities lawyers suburbs courts police hotels restaurants schools buses shops prices stocks shares ' +
    'students markets headquarters offices games sources correspondents diplomats taxis roads homes houses museums theatres clubs ' +
    'times news olympics based locals natives crowds bars voters elites insiders lobbyists circles politics talks negotiations ' +
    'sprouts agreements accords nationals capitals wizards flights sports series princess',
);

/** Adverbs that may stand between a subject and its verb. */
export const ADVERBS = list(
  'also now still then never often already first again itself once soon instead long not no always ever just',
);

/** Verbs whose object, right behind them, is a government. */
export const OBJECT_VERBS =
  /\b(?:accus|press|urg|blam|criticis|criticiz|condemn|warn|telephon|thank|back|sanction|isolat|punish|deter|confront|counter|provok|pressur|persuad|lobbi|embarrass|infuriat|anger|woo|court|defi|appeas|reassur|convinc|mistrust|distrust|trust|alarm|alienat|antagonis|antagoniz|appeal|irritat|annoy|outrag|irk|rebuk|rebuff|challeng|phon|consult|inform|notif|implor|rattl|ask|told|tell|oppos|prais|tak)(?:s|e|es|ed|d|ies|ied|y|ing|ling|led)? $/i;

/** What a government, not a city, is at the other end of: "ties with", "sanctions on", "criticism from". */
export const RELATIONS =
  /(?:(?:\b(?:with|against|by|without|versus|upon|than)|\b(?:sanction|tariff|pressure|curb|embargo|restriction|dependen|relian|rel|reli|stance|polic|line|dut|tough|hard|soft|impos|demand|leverage|influence|call|hardline|dut)\w* (?:\w+ )?(?:on|toward|towards)|\b(?:ties?|talk\w*|speak\w*|spoke|links?|loyal|close\w*|messages?|warnings?|warned|response|aid|assistance|support|concessions?|allegiance|signals?|opposition|according|sympathetic|hostile|friendly|weapons|arms|loans?|beholden|deliver\w*|sold|sell\w*|listen\w*|answer\w*|threats?|gift|challenge|alternative|up|rebuke|overtures?|grateful|belongs?|subservient|exports?|sales|attach\w*|lean\w*|turn\w*|appeals?|closer|pivot\w*|tilt\w*) to|\b(?:pressure|threats?|criticism|distanc\w+|independen\w+|response|denial|orders?|support|backing|reaction|aid|assistance|instructions?|guarantees?|assurances?|concessions?|help|breaks?|broke|demands?|signals?|protests?|condemnation|calls|message|statement|reply|invitation|permission|approval|weapons|arms|anger|divorce|decoupl\w+|imports?|come|came|word) from|\b(?:critics?|criticism|critical|support|supporters?|backing|ally|allies|wary|afoul|demands|behalf|suspicious|suspicion|distrustful|mistrust|condemnation|control|influence|approval|accusations?|friends?|ambitions|policy|policies|intentions|position|views?|interests|help|knowledge|consent|ahead|expects?|ask\w*|puppets?|agents?|fear|fears|afraid|part|tired|patience|proxy|proxies|enemy|enemies|foes?|rivals?) of|\b(?:blow|setback|victory|win|support|weapons|arms|aid|good|bad|problem|humiliation|defeat|warning|message|excuse|test|headache|challenge|embarrassment|boost|relief|backing|success|priority|dilemma|important|vital|crucial|easy|difficult|hard|easier|harder|money|cover|cooking|price|cost|gift|room|guarantees|assistance|help|disaster|role|opportunity|lesson) for|\b(?:opinion|pressure|anger|row|dispute|concern|worr\w+|question\w*|statement|clarity|about|what) (?:about|over)|\bbetween)(?: the)? |\b(?:pro|anti)-)$/i;

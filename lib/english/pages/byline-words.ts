const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Words of the languages of Europe that stand before a writer's name, each in lower case. */
export const BYLINE_LABELS = set(
  'by von par por di de af av door autor autorin autore auteur author authors writer written posted published story words text ' +
    'geschrieben verfasst veröffentlicht erstellt publié publicado scritto escrito автор från od autoren autorinnen report reported ' +
    'reporting editor kommentar beitrag ein eine artikel interview contributor editors redakteur redakteurin redaktion quelle source',
);

/** Words that follow one of those and belong to it: "Posted on ... by". */
export const BYLINE_FILLERS = set('by von par por di am on in the a for');

/** Words that join the names of two writers. */
export const BYLINE_JOINTS: readonly string[] = 'and und et y e with mit og och en'.split(' ');

/** Words that are in no writer's name: desks, staffs, roles, days, buttons. */
export const NO_WRITER = set(
  'staff editor editors editorial team newsroom desk admin administrator webmaster redaktion redaktionsteam rédaction redacción redazione reporter reporters ' +
    'correspondent correspondents contributor contributors guest agency agencies news online web website wire service services press ' +
    'desk bureau author authors writer journalist journalists columnist producer photographer freelance autor autoren autorin ' +
    'korrespondent korrespondentin journalistin chefredakteur chefredakteurin volontär volontärin gastautor gastbeitrag comments comment share follow twitter facebook email print read more minutes min ago updated published posted ' +
    'view all posts about profile subscribe login january february march april may june july august september october november december ' +
    'monday tuesday wednesday thursday friday saturday sunday unknown anonymous none null undefined kommentare uhr foto image photo ' +
    'unbekannt gast pressemitteilung pressestelle verlag magazin magazine gmbh inc ltd ag llc university department ministry the der die das le la el jan feb mar apr jun jul aug sep sept oct nov dec actualizado publiziert publizierte hace hours hour days day',
);

/** Names under which `<meta>` states a writer, in lower case, the surest first. */
export const AUTHOR_METAS: readonly string[] = (
  'parsely-author sailthru.author cxenseparse:author author article:author article.author dc.creator dcterms.creator ' +
  'citation_author byl dc.contributor authors article:author_name author_name vr:author rnews:author'
).split(' ');

/** Words of organisations: what bears one is nobody's name. */
export const NO_PERSON = set(
  'verband verein club gmbh inc ltd ag llc zeitung zeitschrift magazin magazine verlag blog times post herald tribune journal gazette ' +
    'press media medien group foundation stiftung institut institute university universität ministry ministerium department association ' +
    'agency agentur presse team redaktion network radio tv tsv efc fc sc company society bund partei rundfunk nachrichten volksblatt ' +
    'illustrierte tagespresse jagdverband deutscher deutsche deutsches international national services studio gruppe',
);

/** Titles and degrees that stand behind a name and are not of it. */
export const NAME_TITLES = set('phd md mba esq jr sr ma msc ba bsc mph rn rd jd dphil cfa cpa');

/** Small words that come between a name and a day or a place. */
export const NAME_ENDS = set('am on at um in le el il den the en op de');

/** Small words within names: "Vincent van Dam", "Ludwig von Ruritania". */
export const NAME_PARTICLES = set(
  'van von der den de del della da di du la le el al bin ibn dos das do zu zur ter ten af y und',
);

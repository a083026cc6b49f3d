const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));
const phrases = (words: string): readonly string[] => words.split(', ');

/** Words that label the day on which an article came out: "Published", "Date of issue". */
export const PUBLISHED = set(
  'published publish publication posted post issued issue released release uploaded created aired broadcast available added',
);

/** Words that label the day on which an article was changed. */
export const UPDATED = set('updated update modified changed edited revised');

/** Words that label a day and do not say of what. */
export const DATED = set('date dated time');

/** Words that stand beside a label: "This article was first published online on". */
export const LABEL_FILLERS = set(
  'this article story report page was is has been first originally initially last latest most recently on at of for the and ' +
    'online immediate press news web date time day originally also by in from to under',
);

/** Words of a photo and its caption. */
export const PHOTO_WORDS = set(
  'photo photos photograph photographs photographer photography picture pictures pictured image images caption file getty ' +
    'illustration illustrations camera video footage graphic shutterstock',
);

/** Words that say when a page was copied, looked at or checked, not when it came out. */
export const COPY_WORDS = set(
  'archived archive archives retrieved accessed captured wayback snapshot cached crawled downloaded screenshot saved reviewed ' +
    'checked verified fact-checked received accepted submitted embargoed embargo',
);

/** Words with which a line announces another article. */
export const LINK_PHRASES = phrases(
  'read also, also read, read more, read next, see also, more on, more from, more stories, recommended, most read, ' +
    'most popular, trending, don’t miss, must read, you may also like, ' +
    'in other news, top stories, editor’s picks, in case you missed it',
);

/** Words that announce other articles alone, or before one of `LINKED`. */
export const LINK_WORDS = set(
  'related next previous previously latest more watch listen background explainer',
);

/** Words for other articles. */
export const LINKED = set(
  'story stories article articles news coverage content post posts links reading topics reads',
);

/** Words that announce an event, each the first of its line. */
export const EVENT_WORDS = set(
  'when event events starts start ends end begins deadline opens closes due expires hearing doors',
);

/** Words that open the lines beside an event's day. */
export const EVENT_COMPANIONS = set(
  'where venue location place tickets admission doors register rsvp entry time',
);

/** Kinds of places that people go to: behind one of them a day is an event's. */
export const VENUES = set(
  'hall stadium arena theatre theater park museum gallery church cathedral square hotel club festival',
);

/** Words of a site's own header, beside its clock. */
export const SITE_WORDS = phrases(
  'menu, sign in, log in, login, subscribe, search, e-paper, epaper, today’s paper, my account, newsletters, ' +
    'skip to content, advertisement, weather, live tv, today, now',
);

/** Words for marks of use: "3 min read", "12 comments". */
export const USE_WORDS = set(
  'min mins minute minutes read comment comments share shares view views ago hour hours day days week weeks month months year years ' +
    'save print email leave see all updates on at o’clock local time hrs a an',
);

/** Words that name whoever wrote, sent or edited, before a colon. */
export const CREDIT_LABELS = set(
  'source sources editor editors author reporter writer by text from agency edited reported',
);

/** Words of a folio line: "Vol. 12, No. 3". */
export const FOLIO_WORDS = set(
  'vol vol. volume no no. nr. number issue edition spring summer autumn fall winter january february march april may june july ' +
    'august september october november december',
);

/** Desks and staffs, which are no sources. */
export const DESK_WORDS = set(
  'desk staff agencies agency reporter reporters correspondent team newsroom bureau editor editors writer writers',
);

/** Words that end the name of a paper or a site. */
export const MASTHEAD_WORDS = set(
  'gazette times herald post tribune chronicle courier journal observer echo mail telegraph star globe daily standard mirror ' +
    'bulletin advertiser examiner dispatch argus news press online today',
);

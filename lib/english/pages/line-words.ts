const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));
const phrases = (words: string): readonly string[] => words.split(', ');

/** Words with which a line leads to another article, in the languages of Europe; a colon, a dash or the article's title follows. */
export const READ_ON_OPENINGS = phrases(
  'related, related story, related stories, related article, related articles, related coverage, related content, read more, read also, also read, read next, see also, ' +
    'more on this, more on this story, more from, more stories, don’t miss, don’t miss this, you may also like, you might also like, watch, listen, recommended, ' +
    'must read, must-read, in pictures, in case you missed it, up next, next up, trending, most read, most popular, more like this, ' +
    'mehr zum thema, lesen sie auch, lesen sie mehr, lesen sie hier, auch interessant, das könnte sie auch interessieren, das könnte dich auch interessieren, ' +
    'das thema könnte dich auch interessieren, weitere artikel, weitere informationen, zum weiterlesen, siehe auch, mehr dazu, ' +
    'weiterlesen, zum thema, passend zum thema, ähnliche artikel, verwandte artikel, ' +
    'lire aussi, à lire aussi, à lire également, voir aussi, sur le même sujet, lea también, lee también, leer más, leé también, te puede interesar, ' +
    'ver también, más información, leggi anche, leia também, leia mais, czytaj także, czytaj też, zobacz też, zobacz także, читайте также',
);

/** Verbs with which a site calls on its readers. */
export const CALL_VERBS = set(
  'sign subscribe follow click download join like get register support donate become share tap visit send buy order abonnieren abonnez suscríbete ' +
    'folgen sichern bestellen contact email',
);

/** What a site calls on its readers to take, read or use. */
export const CALL_OBJECTS = set(
  'newsletter newsletters inbox subscription subscriber subscribers subscriptions twitter facebook instagram whatsapp telegram youtube alerts ' +
    'notifications letterbox patreon membership subscribe bookmark website click journalism',
);

/** Words with which a credit or a caption of a picture opens, before a colon or a name. */
export const CREDIT_OPENINGS = phrases(
  'image, images, image credit, image source, photo, photos, photo by, photo credit, photograph, photographs, photography, picture, pictures, picture credit, file photo, ' +
    'file image, file picture, illustration, cover image, featured image, header image, foto, fotos, bild, bilder, bildquelle, titelbild, titelfoto, fotocredit, ' +
    'crédit photo, crédits photo, photo d’illustration, fotografía, imagen, zdjęcie, фото',
);

/** Words with which the line of an agency on its own people opens: "Reporting by Ann Lee; Editing by Tom Reyes". */
export const DESK_OPENINGS = phrases(
  'reporting by, additional reporting by, writing by, editing by, compiled by, written by, edited by, with reporting by, produced by, translated by, with additional reporting by',
);

/** Words that end such a line: "Ann Lee contributed to this report". */
export const DESK_ENDINGS = phrases(
  'contributed to this report, contributed to this story, contributed to this article, contributed reporting, contributed additional reporting, contributed from, ' +
    'originally published on, was originally published, first appeared on, first appeared in',
);

/** Words of rights, in the languages of Europe and East Asia. */
export const RIGHTS_WORDS = phrases(
  'all rights reserved, copyright, may not be published, alle rechte vorbehalten, tous droits réservés, todos los derechos reservados, 무단전재, 版权所有, 無断転載, все права защищены',
);

/** Words that say that the rest is for subscribers. */
export const READ_ON_CALLS = phrases(
  'to continue reading, continue reading, keep reading, read the full article, read the full story, subscribe to read, subscribe to unlock, register to unlock, sign in to unlock, unlock this article, unlock this story, sign in to read, log in to read, already a subscriber, ' +
    'this article is for subscribers, this content is for subscribers, jetzt weiterlesen, artikel weiterlesen, nur für abonnenten, lesen sie den ganzen artikel, pour lire la suite, ' +
    'réservé aux abonnés, para seguir leyendo, solo para suscriptores',
);

/** Labels that stand alone on a line of a page. */
export const LONE_LABELS = phrases(
  'advertisement, advertising, anzeige, werbung, publicité, publicidad, pubblicità, реклама, sponsored, story continues below advertisement, article continues below advertisement, ' +
    'scroll to continue, share, share this, share this article, tweet, print, email, comments, no comments, keine kommentare, kommentare, tags, topics, ' +
    'loading, close, menu, search, back to top, nach oben, play video, skip, kommentar schreiben, teilen, drucken, originalartikel, quellen ausblenden, buy this issue, order this issue, in this issue, read this issue, subscribe, ' +
    'subscribe now, subscribe today, donate now, donate today, become a member, become a subscriber, become a supporter',
);

/** Words with which a newspaper offers itself; "cancel any time" opens a sentence there, and is said of other things within one. */
export const OFFER_WORDS = phrases(
  'start your free trial, start your trial, try unlimited access, complete digital access, unlimited digital access, full digital access, unlock full access, ' +
    'subscribe for unlimited access, billed monthly, billed annually, jederzeit kündbar, sans engagement, cancela cuando quieras',
);

/** Sentences of an offer that open with a verb. */
export const OFFER_CALLS = phrases('cancel any time, cancel anytime, cancel at any time, change or cancel');

/** Words with which the price in an offer opens: "Then €9 per month". */
export const PRICE_OPENINGS = set('then from only just for after pay');

/** Times for which an offer's price holds. */
export const PRICE_PERIODS = set(
  'week month year quarter weekly monthly annually yearly day days weeks months',
);

/** Words with which a line speaks of the article it stands in. */
export const OWN_PIECES = phrases(
  'this article, this story, this column, this essay, this piece, this post, this report, this interview, this review, this feature, this page, this op-ed',
);

/** What such a line says behind them of where the article is printed. */
export const PIECE_ISSUES = phrases(
  'appears in, appeared in, also appears in, also appeared in, originally appeared in, first appeared in, is taken from, is adapted from, is excerpted from, was first published, ' +
    'was originally published, was published in, is published in, is republished',
);

/** What such a line says behind them of changes. */
export const PIECE_CHANGES = phrases(
  'has been updated, was updated, is updated, has been corrected, was corrected, has been amended, was amended, has been edited, was edited, has been changed, was changed, ' +
    'has been revised, was revised, was last, originally misstated, misstated',
);

/** Words with which a correction speaks of what stood there before, ahead of what this is. */
export const EARLIER_VERSIONS = phrases(
  'earlier version of, previous version of, earlier edition of, original version of',
);

/** Words behind a writer's name, or in its place, in the note on the writer at the foot of an article. */
export const WRITER_VERBS = set(
  'is was teaches writes covers works lives reports edits has serves runs leads holds studies directs lectures publishes can',
);

/** What a note on a writer calls them. A paragraph about somebody else seldom does. */
export const WRITER_ROLES = phrases(
  'staff writer, staff reporter, contributing editor, contributing writer, regular contributor, frequent contributor, guest columnist, freelance journalist, ' +
    'freelance writer, freelance reporter, founding editor, editor-at-large, editor at large, writer based in, journalist based in, reporter based in, columnist for, ' +
    'contributor to, writer for, reporter for, reporter at, correspondent for',
);

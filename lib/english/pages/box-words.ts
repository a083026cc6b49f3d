const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Words in classes and ids of captions and credits of pictures. */
export const CAPTION_CLASSES = set(
  'caption captions figcaption credit credits photocredit photocredits imagecaption imgcaption photocaption credito crédito legende legend bildunterschrift bildtext ' +
    'imagecredit pic gallery slideshow carousel slider lightbox photogallery mediacaption imagelegend bu copyright wpcaptiontext',
);

/** Words in classes and ids of boxes beside an article: other stories, letters, calls, buttons. */
export const BOX_CLASSES = set(
  'related relatedposts relatedarticles recommended recommendations recirc trending mostread mostpopular outbrain taboola zergnet revcontent ' +
    'newsletter newsletters signup subscribe subscription promo promotion promobox advert advertisement ads adbox adunit sponsor sponsored ' +
    'share sharing sharebar sharedaddy addtoany social socialmedia sociallinks breadcrumb breadcrumbs tags tagcloud taglist ' +
    'sidebar paywall piano donate donation morefrom readmore readnext upnext nextup jumplinks ' +
    'authorbio authorbox authorinfo aboutauthor bio teaserlist pagination pager postnav infobox factbox noprint printonly print ' +
    'followus appdownload alsoread mostviewed partner',
);

/** With these words begin classes and ids of what readers wrote below an article: "commentlist". */
export const COMMENT_STEMS: readonly string[] = [
  'comment',
  'kommentar',
  'comentario',
  'disqus',
  'leserbrief',
  'leserkommentar',
  'respond',
  'replies',
];

/** Words that only begin so. */
export const NO_COMMENT: ReadonlySet<string> = new Set([
  'commentary',
  'commentaries',
  'responder',
  'respondent',
]);

/** With these words begin classes and ids of boxes beside an article: "relatedArticlesList". */
export const BOX_STEMS: readonly string[] = [
  'related',
  'recommend',
  'newsletter',
  'advert',
  'breadcrumb',
  'outbrain',
  'taboola',
  'trending',
  'mostread',
  'mostpopular',
  'sharebutton',
  'socialshare',
  'shariff',
  'authorbio',
  'authorbox',
  'aboutauthor',
  'subscri',
];

/** Words in classes and ids of notices about cookies and consent. */
export const CONSENT_CLASSES = set(
  'cookie cookies cookiebar cookiebanner cookieconsent cookienotice consent gdpr ccpa onetrust didomi usercentrics cmp cmpbox quantcast truste ' +
    'privacybanner borlabs cookiebot sourcepoint',
);

/** Selectors of what pages mark as the body of their article, the surest first. */
export const BODY_MARKS: readonly string[] = [
  '[itemprop~="articleBody"]',
  '.entry-content, .post-content, .article-body, .article__body, .article-content, .story-body, .post-body',
  'article',
];

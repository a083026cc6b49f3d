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

/** Words in classes and ids of what readers wrote below an article. */
export const COMMENT_CLASSES = set(
  'comment comments commentlist commentarea commentsection disqus disqusthread respond kommentare leserbriefe',
);

/** Words in classes and ids of notices about cookies and consent. */
export const CONSENT_CLASSES = set(
  'cookie cookies cookiebar cookiebanner cookieconsent cookienotice consent gdpr ccpa onetrust didomi usercentrics cmp cmpbox quantcast truste ' +
    'privacybanner borlabs cookiebot sourcepoint',
);

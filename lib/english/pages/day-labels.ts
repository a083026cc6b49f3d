const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Names under which `<meta>` states the day of publication, in lower case, the surest first. */
export const PUBLISHED_DAY_METAS: readonly string[] = (
  'article:published_time og:article:published_time og:published_time article:published article:post_date datepublished ' +
  'date.published publishdate publish-date publish_date pubdate published published_date published-date parsely-pub-date ' +
  'sailthru.date originalpublicationdate publication_date publication-date article.published article.created ' +
  'article_date_original cxenseparse:recs:publishtime cxenseparse:publishtime bt:pubdate shareaholic:article_published_time ' +
  'citation_publication_date citation_date citation_online_date displaydate ptime iso-8601-publish-date rnews:datepublished ' +
  'dc.date.issued dcterms.issued dc.date.created dcterms.created datecreated date-published publishedon firstpublished ' +
  'release_date pdate pub_date dcterms.available vr:published_time'
).split(' ');

/** Names under which `<meta>` states some day of the page, in lower case. */
export const OTHER_DAY_METAS: readonly string[] =
  'date dc.date dcterms.date dc:date creation_date article:created'.split(' ');

/** Words of the languages of Europe that label the day of a change. */
export const CHANGED_DAY_LABELS = set(
  'updated update modified edited revised lastmod changed reviewed upd aktualisiert aktualisierung geändert bearbeitet stand ' +
    'überarbeitet actualizado actualizada actualización modificado actualisé actualisée modifié modifiée mis mise aggiornato ' +
    'aggiornamento atualizado atualizada bijgewerkt gewijzigd uppdaterad oppdatert opdateret päivitetty zaktualizowano ' +
    'aktualizacja aktualizováno обновлено изменено güncelleme güncellendi módosítva frissítve actualizat',
);

/** Words of the languages of Europe that label the day of publication. */
export const PUBLISHED_DAY_LABELS = set(
  'published posted released publiziert veröffentlicht erschienen veröffentlichung publié publiée publicado publicada publicación ' +
    'pubblicato pubblicata geplaatst gepubliceerd publicerad publisert offentliggjort opublikowano publikováno zveřejněno ' +
    'опубликовано közzétéve publicat geschrieben created',
);

/** Words within classes and attributes of an element that states the day of a change. */
export const CHANGED_HINTS: readonly string[] = 'updat modif lastmod revis edited changed'.split(' ');

/** Words in classes of what stands beside an article and has days and bylines of its own. */
export const ELSEWHERE_HINTS = set(
  'comment comments commentlist related sidebar footer widget recommended recommendations trending teaserlist archive archives calendar ' +
    'copyright newsletter weather reply replies kommentar kommentare leserbrief respond nav menu recent popular mostread latest',
);

/** Lists the files that articles and drafts are read from, as a file field takes them. */
export const READABLE_FILES = '.txt,.text,.md,.html,.htm,.xhtml,.pdf,text/plain,text/html,application/pdf';

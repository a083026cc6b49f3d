/** Letters of a set's name in a file's: some systems take no more than 255 bytes. */
const LONGEST_NAME = 60;

/** Names a file of quotes: "on-record-ana-ruiz-2024-05-03.csv". `setName` says whose or which quotes they are, `today` is an ISO day. */
export function citeFileName(setName: string, today: string, ending: string): string {
  return `${['on-record', slug(setName), today].filter(Boolean).join('-')}.${ending}`;
}

/** Writes a name with small letters, digits and hyphens alone, in whatever script: what else there is may mean something to a file system. */
function slug(name: string): string {
  return [
    ...name
      .normalize('NFKD')
      .replaceAll(/\p{Mn}/gu, '')
      .normalize('NFC')
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N}\p{Mc}]+/gu, '-'),
  ]
    .slice(0, LONGEST_NAME)
    .join('')
    .replaceAll(/^-|-$/g, '');
}

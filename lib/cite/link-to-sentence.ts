/**
 * Writes the link that leads to the words of a quote, where the original lies. An address may have a fragment of its own, which stays; a
 * text directive in it goes, since it led to somebody else's words.
 */
export function linkToSentence(address: string, fragment: string): string {
  const [plain = ''] = address.split(':~:');
  return `${plain}${plain.includes('#') ? '' : '#'}:~:${fragment}`;
}

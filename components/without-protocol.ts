/** Shortens an address to what tells pages apart: `news.example/a?page=2`. */
export function withoutProtocol(address: string): string {
  return address.replace(/^(https?|file):\/\/(www\.)?/, '').replace(/(?<=^[^/]+)\/$/, '');
}

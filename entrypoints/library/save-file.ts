/** Milliseconds for which a file's address holds: a browser may ask where to put it before it reads. */
const ADDRESS_LASTS = 10 * 60_000;

/** Has the browser save a file under a name, as it saves whatever is downloaded. */
export function saveFile(file: Blob, name: string): void {
  const address = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(address), ADDRESS_LASTS);
}

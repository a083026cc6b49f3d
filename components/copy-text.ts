/**
 * Puts a text on the clipboard; resolves to false where the browser refuses. Inside a page's frame the clipboard API needs
 * the page's permission policy, which most pages deny. There the old command still works on a click.
 */
export async function copyText(text: string, clipboard = navigator.clipboard as Clipboard | undefined) {
  try {
    if (clipboard !== undefined) {
      await clipboard.writeText(text);
      return true;
    }
  } catch {
    // Refused by the policy, or the frame lost the focus: the command below asks neither.
  }
  return copyByCommand(text);
}

function copyByCommand(text: string): boolean {
  const put = (event: ClipboardEvent) => {
    event.preventDefault();
    event.clipboardData?.setData('text/plain', text);
  };
  document.addEventListener('copy', put);
  try {
    return document.execCommand('copy');
  } finally {
    document.removeEventListener('copy', put);
  }
}

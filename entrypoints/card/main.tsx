import { render } from 'preact';
import { CardWindow } from './CardWindow.tsx';

/**
 * Waits for the port that the content script transfers into this frame. The frame lies in a closed root, where the page has
 * no handle to post to it. Messages from outside this tab's page, or later ones, are ignored. The sender need not be the
 * parent: a small frame shows its card in the page around it.
 */
function onFirstPort(handler: (port: MessagePort) => void): void {
  const listener = (event: MessageEvent) => {
    const [port] = event.ports;
    if ((event.source as Window | null)?.top !== window.top || port === undefined) return;
    window.removeEventListener('message', listener);
    handler(port);
  };
  window.addEventListener('message', listener);
}

const root = document.getElementById('card');
if (root !== null) onFirstPort((port) => render(<CardWindow port={port} root={root} />, root));

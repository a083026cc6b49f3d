import { render } from 'preact';
import { CardFrame } from './CardFrame.tsx';

/**
 * Waits for the port that the content script transfers into this frame. The frame lies in a closed root, where the page has
 * no handle to post to it; what comes from elsewhere than the parent, or later, is not listened to.
 */
function onFirstPort(handler: (port: MessagePort) => void): void {
  const listener = (event: MessageEvent) => {
    const [port] = event.ports;
    if (event.source !== window.parent || port === undefined) return;
    window.removeEventListener('message', listener);
    handler(port);
  };
  window.addEventListener('message', listener);
}

const root = document.getElementById('card');
if (root !== null) onFirstPort((port) => render(<CardFrame port={port} root={root} />, root));

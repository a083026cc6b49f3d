import { render } from 'preact';
import { ActorWindow } from './ActorWindow.tsx';

const root = document.getElementById('actor');
if (root !== null) render(<ActorWindow />, root);

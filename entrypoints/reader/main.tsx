import { render } from 'preact';
import { openedAt } from './opened-at.ts';
import { ReaderWindow } from './ReaderWindow.tsx';

const root = document.getElementById('reader');
if (root !== null) render(<ReaderWindow opened={openedAt(location.href)} />, root);

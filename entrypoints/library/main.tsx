import { render } from 'preact';
import { LibraryWindow } from './LibraryWindow.tsx';

const root = document.getElementById('library');
if (root !== null) render(<LibraryWindow />, root);

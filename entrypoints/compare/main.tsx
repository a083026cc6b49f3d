import { render } from 'preact';
import { CompareWindow } from './CompareWindow.tsx';

const root = document.getElementById('compare');
if (root !== null) render(<CompareWindow />, root);

import { render } from 'preact';
import { CorrectionsWindow } from './CorrectionsWindow.tsx';

const root = document.getElementById('corrections');
if (root !== null) render(<CorrectionsWindow />, root);

import { render } from 'preact';
import { SettingsWindow } from './SettingsWindow.tsx';

const root = document.getElementById('settings');
if (root !== null) render(<SettingsWindow />, root);

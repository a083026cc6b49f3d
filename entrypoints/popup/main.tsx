import { render } from 'preact';
import { activeTab } from '../../lib/browser/tabs.ts';
import { PopupWindow } from './PopupWindow.tsx';

const root = document.getElementById('popup');
if (root !== null) render(<PopupWindow tab={await activeTab()} />, root);

import { render } from 'preact';
import type { ArticleId } from '../../lib/model.ts';
import { ReaderWindow } from './ReaderWindow.tsx';

const root = document.getElementById('reader');
const article = new URL(location.href).searchParams.get('article') as ArticleId | null;
if (root !== null) render(<ReaderWindow article={article} />, root);

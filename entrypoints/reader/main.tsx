import { render } from 'preact';
import type { ArticleId } from '../../lib/model.ts';
import { ReaderPage } from './ReaderPage.tsx';

const root = document.getElementById('reader');
const article = new URL(location.href).searchParams.get('article') as ArticleId | null;
if (root !== null) render(<ReaderPage article={article} />, root);

/** Runs inside the measured page, served with its types taken out: what a page does to itself. */

/** Appends paragraphs, so many milliseconds apart. */
export async function appendParagraphs(texts: readonly string[], apart: number): Promise<void> {
  const main = document.querySelector('main');
  for (const text of texts) {
    const paragraph = document.createElement('p');
    paragraph.textContent = text;
    main?.append(paragraph);
    await pause(apart);
  }
}

/** Changes the texts of the page's paragraphs in turn, so many in a second, each into these words and a number; gives the milliseconds it took. */
export async function changeTexts(words: string, perSecond: number, seconds: number): Promise<number> {
  const texts = Array.from(document.querySelectorAll('p'), ({ firstChild }) => firstChild as Text);
  const began = performance.now();
  for (let done = 0; done < perSecond * seconds; await pause(10)) {
    for (const due = ((performance.now() - began) / 1000) * perSecond; done < due; done += 1) {
      const text = texts[done % texts.length];
      if (text) text.data = `${words} ${done}`;
    }
  }
  return performance.now() - began;
}

const pause = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));

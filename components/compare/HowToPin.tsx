/** Says how quotes come to stand side by side, where none does yet. */
export function HowToPin() {
  return (
    <div class="how-to-pin">
      <p>Nothing is pinned yet. Pin two quotes or more, and they stand here beside one another:</p>
      <ol>
        <li>
          Press <strong>Compare</strong> beside a quote: on the card of a name that is marked in a page, in{' '}
          <a href="/reader.html">an article</a>, on somebody’s own page, or among what a search in the toolbar
          button’s window finds.
        </li>
        <li>
          Or choose quotes in <a href="/library.html#quotes">your library</a>, and press{' '}
          <strong>Compare</strong> below the list.
        </li>
      </ol>
    </div>
  );
}

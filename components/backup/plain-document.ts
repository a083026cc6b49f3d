/** Is markup that is safe as it is: all that came from elsewhere is escaped in it. */
export class Markup {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

/** Something that is put into markup: texts are escaped. */
type Part = string | Markup | readonly Markup[];

/** Writes markup: what is put into it is escaped, but for markup. */
export function markup(strings: TemplateStringsArray, ...parts: readonly Part[]): Markup {
  return new Markup(strings.reduce((text, string, at) => text + written(parts[at - 1] ?? '') + string));
}

function written(part: Part): string {
  if (part instanceof Markup) return part.text;
  return typeof part === 'string' ? escaped(part) : part.map(({ text }) => text).join('');
}

const SIGNS: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Takes the meaning off all that markup gives one; what no document may hold becomes a sign that says so. */
function escaped(text: string): string {
  return text
    .toWellFormed()
    .replace(/[\0-\x08\x0b\x0c\x0e-\x1f\x7f]/g, '\ufffd')
    .replace(/[&<>"']/g, (sign) => SIGNS[sign] ?? sign);
}

const STYLE = `:root{color-scheme:light dark}body{max-width:42rem;margin:2rem auto;padding:0 1rem;font:1.0625rem/1.55 Georgia,serif;overflow-wrap:break-word}h1{font-size:1.5rem;line-height:1.25}h2{margin-top:2rem;font-size:1.125rem}.facts{font:.875rem/1.5 system-ui,sans-serif;opacity:.8}li{margin:.75rem 0}`;

/** Writes a whole document. Its policy lets nothing load and nothing run, whatever is in it. */
export function plainDocument(title: string, body: Markup): string {
  return markup`<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<style>${new Markup(STYLE)}</style>
<body>
${body}
</body>
</html>
`.text;
}

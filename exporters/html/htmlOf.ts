import type { ReportDocument } from "../../domain/contract/reportDocument.ts";
import { escapedXml } from "../../domain/report/drawing/escapedXml.ts";
import { blockHtml } from "./blockHtml.ts";
import { contentsHtml } from "./contentsHtml.ts";
import { style } from "./style.ts";

/** Nothing may be loaded and no script may run, even if somebody's words should hold one. */
const policy = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'";

/** The whole report as one page that needs nothing but itself: it opens in any browser without a network, prints, and follows the reader's light or dark. The same document gives the same text. */
export function htmlOf({ title, subtitle, language, createdAt, author, blocks }: ReportDocument): string {
  const [first, rest] = firstAndRest(blocks);
  const made = `Made on <time datetime="${escapedXml(createdAt)}">${escapedXml(dates.format(new Date(createdAt)))}</time> with Skills Gap Atlas.`;
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="author" content="${escapedXml(author)}">
<meta name="description" content="${escapedXml(subtitle)}">
<title>${escapedXml(`${title} – ${author}`)}</title>
<style>${style}</style>
</head>
<body>
${rest.length === 0 ? "" : '<a class="skip" href="#contents">Skip to the contents</a>'}
<header>
<p class="author">${escapedXml(author)}</p>
<h1>${escapedXml(title)}</h1>
<p class="lead">${escapedXml(subtitle)}</p>
</header>
<main>
${first.map(blockHtml).join("\n")}
${rest.length === 0 ? "" : contentsHtml(blocks)}
${rest.map(blockHtml).join("\n")}
</main>
<footer><p>${made}</p></footer>
</body>
</html>
`;
}

/** The first section, with what stands before it, and all others: whoever has a minute reads the messages, and only then what else there is. */
function firstAndRest(blocks: ReportDocument["blocks"]): [ReportDocument["blocks"], ReportDocument["blocks"]] {
  const sections = blocks.flatMap((block, at) => (block.type === "heading" && block.rank === 2 ? [at] : []));
  const second = sections[1] ?? blocks.length;
  return [blocks.slice(0, second), blocks.slice(second)];
}

const dates = new Intl.DateTimeFormat("en-GB", {
  day: "numeric",
  month: "long",
  year: "numeric",
  timeZone: "Europe/London",
});

import type { Block } from "../../domain/contract/reportDocument.ts";
import { cellWords } from "../../domain/report/words/cellWords.ts";
import { escapedXml } from "../../domain/report/drawing/escapedXml.ts";
import { svgOf } from "../../domain/report/drawing/svgOf.ts";
import { linkedText } from "./linkedText.ts";

type Table = Extract<Block, { type: "table" }>;
type Figure = Extract<Block, { type: "figure" }>;

/** A piece of a report as HTML, every text escaped. */
export function blockHtml(block: Block): string {
  switch (block.type) {
    case "heading":
      return `<h${block.rank} id="${escapedXml(block.id)}">${escapedXml(block.text)}</h${block.rank}>`;
    case "paragraph":
      return `<p>${linkedText(block.text)}</p>`;
    case "inset":
      return `<p class="inset">${linkedText(block.text)}</p>`;
    case "list":
      return `<ul>${block.items.map((item) => `<li>${linkedText(item)}</li>`).join("")}</ul>`;
    case "table":
      return tableHtml(block);
    case "figure":
      return figureHtml(block);
    default:
      return block satisfies never;
  }
}

/** Wide ones move sideways by themselves, by keyboard too, never the page. */
function tableHtml({ id, caption, columns, rows }: Table): string {
  const kind = (at: number): string => (columns[at]?.kind === "number" ? ' class="n"' : "");
  const head = columns.map(({ title }, at) => `<th scope="col"${kind(at)}>${escapedXml(title)}</th>`).join("");
  const body = rows.map((row) => {
    const cells = row.map((cell, at) => {
      const words = linkedText(cellWords(cell));
      return at === 0 ? `<th scope="row"${kind(at)}>${words}</th>` : `<td${kind(at)}>${words}</td>`;
    });
    return `<tr>${cells.join("")}</tr>`;
  });
  const name = escapedXml(id);
  return `<div class="wide" role="group" aria-labelledby="${name}-caption" tabindex="0"><table id="${name}"><caption id="${name}-caption">${escapedXml(caption)}</caption>
<thead><tr>${head}</tr></thead>
<tbody>
${body.join("\n")}
</tbody></table></div>`;
}

/** Title and source are drawn in the figure itself. */
function figureHtml({ id, title, alt, drawing }: Figure): string {
  const name = escapedXml(id);
  return `<figure id="${name}" class="wide" aria-label="${escapedXml(title)}" tabindex="0">${svgOf(drawing, { title, alt, id: `${name}-drawing` })}</figure>`;
}

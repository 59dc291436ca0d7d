import { Window } from "happy-dom";

export type HtmlRead = {
  /** The words of the report itself, in their order, without what stands around it. */
  readonly text: string;
  readonly tables: readonly HtmlTable[];
  readonly figures: readonly { readonly id: string; readonly alt: string; readonly words: readonly string[] }[];
};

export type HtmlTable = {
  /** The heading of the section it stands in. */
  readonly section: string;
  readonly caption: string;
  readonly rows: readonly (readonly string[])[];
};

/** Reads a report as a browser would. */
export async function htmlRead(html: string): Promise<HtmlRead> {
  const window = new Window();
  window.document.write(html);
  const main = window.document.querySelector("main");
  if (main === null) throw new Error("the page has no main part");
  // The list of contents says again what the headings say.
  main.querySelector("nav")?.remove();
  const tables: ReturnType<typeof tableOf>[] = [];
  const figures: { id: string; alt: string; words: string[] }[] = [];
  let section = "";
  let text = "";
  for (const piece of main.querySelectorAll("h2, h3, p, li, caption, th, td, figure")) {
    if (piece.tagName === "H2") section = piece.textContent;
    if (piece.tagName === "CAPTION") tables.push(tableOf(piece.textContent, section));
    if (piece.tagName === "TH" || piece.tagName === "TD") {
      const rows = tables.at(-1)?.rows ?? [];
      if (piece.parentElement?.firstElementChild === piece) rows.push([]);
      rows.at(-1)?.push(piece.textContent);
    }
    if (piece.tagName === "FIGURE") {
      const words = [...piece.querySelectorAll("svg text")].map((label) => label.textContent);
      figures.push({ id: piece.id, alt: piece.querySelector("svg desc")?.textContent ?? "", words });
      text += words.join("");
    } else text += (piece.tagName === "LI" ? "•" : "") + piece.textContent;
  }
  await window.happyDOM.close();
  return { text, tables, figures };
}

function tableOf(caption: string, section: string) {
  const rows: string[][] = [];
  return { caption, section, rows };
}

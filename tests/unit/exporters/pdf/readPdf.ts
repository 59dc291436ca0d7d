import { getDocument, OPS } from "pdfjs-dist/legacy/build/pdf.mjs";

/** A tag with what stands in it, as a reader aloud meets it. */
export type PdfTag = {
  readonly role: string;
  readonly alt: string | null;
  readonly scope: string | null;
  readonly hasBox: boolean;
  /** Of this tag and all within. */
  readonly text: string;
  readonly children: readonly PdfTag[];
};

export type PdfRead = {
  readonly info: Readonly<Record<string, unknown>>;
  readonly xml: string;
  readonly bookmarks: readonly Bookmark[];
  /** What stands on each page under the tag of the whole document. */
  readonly pages: readonly (readonly PdfTag[])[];
  /** What each page draws or writes that is neither tagged nor an artifact, nor named by the tags. */
  readonly loose: readonly string[];
  /** Links, with what they say to readers aloud and the page they lead to. */
  readonly links: readonly { readonly says: string; readonly to: number }[];
  /** All text of the pages, artifacts too. */
  readonly text: string;
};

type Bookmark = { readonly title: string; readonly items: readonly Bookmark[] };

/** Reads a PDF with PDF.js: its text by the tags it stands in, and whatever is outside of them. */
export async function readPdf(bytes: Uint8Array): Promise<PdfRead> {
  // PDF.js takes the bytes away from whoever hands them over.
  const task = getDocument({ data: Uint8Array.from(bytes), verbosity: 0 });
  const pdf = await task.promise;
  const { info, metadata } = await pdf.getMetadata();
  const outline: readonly Bookmark[] | null = await pdf.getOutline();
  const pages: PdfTag[][] = [];
  const loose: string[] = [];
  const links: { says: string; to: number }[] = [];
  let text = "";
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number);
    const { fnArray, argsArray } = await page.getOperatorList();
    const { marked, outside } = drawnOn(fnArray, argsArray);
    text += [...marked.values()].join("\n");
    const { tags, named } = tagsOf(await page.getStructTree(), marked);
    pages.push(tags);
    loose.push(...outside.map((what) => `page ${number}: ${what}`));
    for (const annotation of await page.getAnnotations()) {
      const [target] = Array.isArray(annotation.dest) ? annotation.dest : [];
      links.push({ says: annotation.contentsObj.str, to: 1 + (await pdf.getPageIndex(target)) });
    }
    for (const mark of marked.keys()) {
      if (mark !== artifacts && !named.has(mark)) loose.push(`page ${number}: mark ${mark} is in no tag`);
    }
  }
  await task.destroy();
  return {
    info: { ...info },
    xml: String(metadata?.getRaw()),
    bookmarks: (outline ?? []).map(plain),
    pages,
    loose,
    links,
    text,
  };
}

/** All tags of a kind, wherever they stand. */
export function tagsNamed(tags: readonly PdfTag[], role: RegExp): PdfTag[] {
  return tags.flatMap((tag) => [...(role.test(tag.role) ? [tag] : []), ...tagsNamed(tag.children, role)]);
}

const artifacts = "artifacts";

function plain({ title, items }: Bookmark): Bookmark {
  return { title, items: items.map(plain) };
}

/** Text by the number of the mark it stands in, and what is drawn or written outside of every mark. */
function drawnOn(
  operators: readonly number[],
  args: readonly unknown[],
): { readonly marked: Map<string, string>; readonly outside: string[] } {
  const marked = new Map<string, string>();
  const open: string[] = [];
  const outside: string[] = [];
  for (const [at, operator] of operators.entries()) {
    const given = args[at];
    if (operator === OPS.beginMarkedContent || operator === OPS.beginMarkedContentProps) {
      const mark = Array.isArray(given) && typeof given[1] === "number" ? String(given[1]) : artifacts;
      open.push(mark);
      if (!marked.has(mark)) marked.set(mark, "");
    }
    if (operator === OPS.endMarkedContent) open.pop();
    const isSeen = operator === OPS.showText || operator === OPS.constructPath || operator === OPS.fill;
    const mark = open.at(-1);
    if (isSeen && mark === undefined) outside.push(`operator ${operator} ${wordsOf(given)}`);
    if (operator === OPS.showText && mark !== undefined) marked.set(mark, (marked.get(mark) ?? "") + wordsOf(given));
  }
  return { marked, outside };
}

/** The signs of a piece of text, as the font's own table says. */
function wordsOf(given: unknown): string {
  const glyphs: readonly unknown[] = Array.isArray(given) && Array.isArray(given[0]) ? given[0] : [];
  return glyphs.map((glyph) => (isRecord(glyph) ? String(glyph["unicode"]) : "")).join("");
}

/** PDF.js shows the tags of other pages too, empty: they are not here. A cell without words has nothing anywhere. */
type Read = { readonly text: string; readonly tag: PdfTag | null; readonly isHere: boolean };

function tagsOf(
  tree: unknown,
  marked: ReadonlyMap<string, string>,
): { readonly tags: PdfTag[]; readonly named: ReadonlySet<string> } {
  const named = new Set<string>();
  const read = (node: unknown): Read => {
    if (!isRecord(node)) throw new TypeError("a tag is no record");
    if (node["type"] === "content") {
      const mark = String(node["id"]).replace(/^.*_mc/, "");
      named.add(mark);
      return { text: marked.get(mark) ?? "", tag: null, isHere: true };
    }
    if (typeof node["type"] === "string") return { text: "", tag: null, isHere: true };
    const inner = Array.isArray(node["children"]) ? node["children"].map(read) : [];
    const tag: PdfTag = {
      role: String(node["role"]),
      alt: typeof node["alt"] === "string" ? node["alt"] : null,
      scope: typeof node["scope"] === "string" ? node["scope"] : null,
      hasBox: Array.isArray(node["bbox"]),
      text: inner.map((one) => one.text).join(""),
      children: inner.flatMap((one) => (one.tag !== null && (one.isHere || one.tag.role === "TD") ? one.tag : [])),
    };
    return { text: tag.text, tag, isHere: inner.some((one) => one.isHere) };
  };
  const root = tree === null ? null : read(tree).tag;
  return { tags: root?.children.flatMap((document) => document.children) ?? [], named };
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return value !== null && typeof value === "object";
}

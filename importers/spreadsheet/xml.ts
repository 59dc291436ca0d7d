import { SaxesParser } from "saxes";
import type { Issue } from "../../domain/contract/issue.ts";
import type { BytesPart } from "../bytes/bytesPart.ts";
import { type FileProblem, fileBlocker } from "../text/fileIssue.ts";

/** What listens to a document as it is read. Names come without their prefix: "row", whether the file has "row" or "x:row". */
export type XmlListener = {
  readonly open: (name: string, attribute: (name: string) => string | undefined) => void;
  readonly text: (text: string) => void;
  readonly close: (name: string) => void;
  /** Whether all that is wanted has been heard. */
  readonly isDone?: () => boolean;
};

/** How far a document has been read; what the listener heard meanwhile is for the caller to fetch. */
export type XmlStep = { readonly bytesRead: number; readonly issues: readonly Issue[] };

/**
 * Reads a document piece by piece, never whole. Ends with a file blocker when it is no XML, and when it has a document type definition: no
 * spreadsheet program writes one, and its entities can be made to grow without end or to fetch other files.
 */
export async function* xmlSteps(parts: AsyncGenerator<BytesPart>, listener: XmlListener): AsyncGenerator<XmlStep> {
  const decoder = new TextDecoder("utf-8", { fatal: true });
  const parser = new SaxesParser({ xmlns: false, position: false });
  let problem: FileProblem | null = null;
  const stop = (found: FileProblem) => {
    problem ??= found;
  };
  parser.on("doctype", () => stop(hasDoctype));
  parser.on("error", () => stop(brokenXml));
  parser.on("opentag", ({ name, attributes }) => {
    if (problem !== null) return;
    listener.open(plain(name), (wanted) => attributes[wanted]);
  });
  parser.on("text", listener.text);
  parser.on("cdata", listener.text);
  parser.on("closetag", ({ name }) => listener.close(plain(name)));

  const feed = (bytes: Uint8Array | null) => {
    try {
      if (bytes === null) parser.close();
      else parser.write(decoder.decode(bytes, { stream: true }));
    } catch {
      stop(brokenXml);
    }
  };
  let bytesRead = 0;
  for await (const part of parts) {
    bytesRead = part.bytesRead;
    feed(part.bytes);
    const issues = problem === null ? part.issues : [fileBlocker(problem)];
    yield { bytesRead, issues };
    if (issues.length > 0 || listener.isDone?.() === true) return;
  }
  feed(null);
  yield { bytesRead, issues: problem === null ? [] : [fileBlocker(problem)] };
}

/** Reads a small document to its end; gives what is wrong with it, or null. */
export async function readXml(parts: AsyncGenerator<BytesPart>, listener: XmlListener): Promise<FileProblem | null> {
  for await (const { issues } of xmlSteps(parts, listener)) {
    const [issue] = issues;
    if (issue !== undefined) return issue;
  }
  return null;
}

const plainNames = new Map<string, string>();

function plain(name: string): string {
  const known = plainNames.get(name);
  if (known !== undefined) return known;
  const short = name.slice(name.indexOf(":") + 1);
  // A document may have any number of names, and this is kept.
  if (plainNames.size < 1_000) plainNames.set(name, short);
  return short;
}

const hasDoctype: FileProblem = {
  type: "document type definition",
  message:
    "The selected file has a document type definition inside it, which no spreadsheet needs and which can be made to fill the memory, so it was not read.",
  mend: "Open it in a spreadsheet program and save it again as XLSX or ODS.",
};

const brokenXml: FileProblem = {
  type: "broken file",
  message:
    "The selected file is not a spreadsheet that can be read: something inside it breaks off or is not as it should be.",
  mend: "Open it in a spreadsheet program and save it again as XLSX, ODS or CSV UTF-8.",
};

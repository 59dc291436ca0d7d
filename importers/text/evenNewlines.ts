import type { TextPart } from "./textPart.ts";

/**
 * The same text with every line end written as one line feed, whether it was CR, LF, CRLF or the CR CR LF of a file converted twice.
 * A line end that is cut between two parts counts once. Line ends inside quoted cells become line feeds too.
 */
export async function* evenNewlines(parts: AsyncIterable<TextPart>): AsyncGenerator<TextPart> {
  let held = "";
  let bytesRead = 0;
  for await (const part of parts) {
    const text = held + part.text;
    // What follows decides whether carriage returns at the end are one line end or two.
    const end = /\r{1,2}$/.exec(text)?.index ?? text.length;
    held = text.slice(end);
    bytesRead = part.bytesRead;
    yield { ...part, text: text.slice(0, end).replace(lineEnd, "\n") };
  }
  if (held !== "") yield { text: held.replace(lineEnd, "\n"), bytesRead, issues: [] };
}

const lineEnd = /\r\r\n|\r\n?/g;

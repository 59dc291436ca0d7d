/** Text as UTF-8, in pieces of some 64 kB whatever the pieces it comes in. It can be read again: each reading asks for the text anew. */
export function textBytes(text: () => AsyncIterable<string>): AsyncIterable<Uint8Array> {
  return { [Symbol.asyncIterator]: () => gathered(text()) };
}

const enough = 65_536;

async function* gathered(text: AsyncIterable<string>): AsyncGenerator<Uint8Array> {
  const encoder = new TextEncoder();
  let waiting = "";
  for await (const piece of text) {
    waiting += piece;
    if (waiting.length < enough) continue;
    yield encoder.encode(waiting);
    waiting = "";
  }
  if (waiting !== "") yield encoder.encode(waiting);
}

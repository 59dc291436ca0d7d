/** An answer that is JSON already, as the last line of a stream. */
export function answerLine(json: Uint8Array): Uint8Array {
  return Buffer.concat([before, json, after]);
}

const [before, after] = [Buffer.from('{"type":"answer","answer":'), Buffer.from("}\n")];

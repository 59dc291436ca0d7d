import type { Issue } from "../../domain/contract/issue.ts";
import type { TextPart } from "./textPart.ts";

/** The first stretch of a text, long enough to judge it by, and the whole text again from its start. */
export type Opening = {
  readonly sample: string;
  readonly isWhole: boolean;
  readonly issues: readonly Issue[];
  readonly parts: AsyncIterable<TextPart>;
  /** Lets go of the file without reading on. */
  readonly close: () => Promise<void>;
};

/** Reads as far as is needed to judge the file; `parts` still gives everything. */
export async function openingOf(source: AsyncGenerator<TextPart>): Promise<Opening> {
  const read: TextPart[] = [];
  let length = 0;
  let isWhole = false;
  while (length < stretch && !isWhole) {
    const next = await source.next();
    if (next.done === true) isWhole = true;
    else {
      read.push(next.value);
      length += next.value.text.length;
    }
  }
  return {
    sample: read.map((part) => part.text).join(""),
    isWhole,
    issues: read.flatMap((part) => part.issues),
    parts: again(read, source),
    close: async () => {
      await source.return(undefined);
    },
  };
}

const stretch = 65_536;

async function* again(read: readonly TextPart[], source: AsyncGenerator<TextPart>): AsyncGenerator<TextPart> {
  try {
    yield* read;
    yield* source;
  } finally {
    // Whoever stops before the end must not leave the file open.
    await source.return(undefined);
  }
}

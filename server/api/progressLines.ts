type Ask<News> = (onProgress: (news: News) => void) => Promise<Uint8Array>;

/**
 * The lines of a long answer: how far it is, as often as that is told, and last the answer, which is a line already. It resolves once there is a first line, and rejects
 * where there is none: what fails before anything was sent can still be told with a status. What fails later is told in a line.
 */
export async function progressLines<News extends object>(
  ask: Ask<News>,
  inWords: (fault: Error) => string,
): Promise<AsyncGenerator<Uint8Array, void, void>> {
  let news = Promise.withResolvers<News>();
  const answer = ask((progress) => news.resolve(progress));
  const next = async () => {
    const heard = await Promise.race([news.promise, answer]);
    if (!(heard instanceof Uint8Array)) news = Promise.withResolvers<News>();
    return heard;
  };
  return lines(await next(), next, inWords);
}

async function* lines<News extends object>(
  first: Uint8Array | News,
  next: () => Promise<Uint8Array | News>,
  inWords: (fault: Error) => string,
): AsyncGenerator<Uint8Array, void, void> {
  try {
    let heard = first;
    while (!(heard instanceof Uint8Array)) {
      yield lineOf({ type: "progress", ...heard });
      // oxlint-disable-next-line no-await-in-loop -- each line follows the one before
      heard = await next();
    }
    yield heard;
  } catch (fault) {
    yield lineOf({ type: "problem", detail: inWords(fault instanceof Error ? fault : new Error(String(fault))) });
  }
}

function lineOf(line: object): Uint8Array {
  return new TextEncoder().encode(`${JSON.stringify(line)}\n`);
}

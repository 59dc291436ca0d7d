/** Asks for something once however many want it at the same moment: who comes while an answer is under way gets that one. */
export function askedOnce<Key, Answer>(ask: (key: Key) => Promise<Answer>): (key: Key) => Promise<Answer> {
  const underWay = new Map<Key, Promise<Answer>>();
  return (key) => {
    const found = underWay.get(key);
    if (found !== undefined) return found;
    const asked = ask(key).finally(() => underWay.delete(key));
    underWay.set(key, asked);
    return asked;
  };
}

/** Share of organisations that teach whose names hold a word, roughly: so that few listings, among which every word is rare, do not make “college” as telling as a surname. */
export const commonWords: ReadonlyMap<string, number> = new Map([
  ...[".2 of", ".1 college learning centre community training"].flatMap(shares),
  ...[".06 adult council library skills services education school"].flatMap(shares),
  ...[".04 academy association borough city digital group hub service trust uk university"].flatMap(shares),
  ...[
    ".02 at for in on online further higher sixth form county metropolitan network project foundation society church house hall",
  ].flatMap(shares),
  ...[
    ".01 campus site branch main office department support care health housing young people youth women action advice",
  ].flatMap(shares),
  ...[
    ".01 development employment work works resource restaurant cafe grill street road north south east west new",
  ].flatMap(shares),
]);

function shares(line: string): (readonly [string, number])[] {
  const [share, ...words] = line.split(" ");
  return words.map((word) => [word, Number(share)] as const);
}

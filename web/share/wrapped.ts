/** Cuts words into lines no wider than `width`, as `widthOf` measures them; a word that is wider by itself, such as an address, is cut where it must be. */
export function wrapped(text: string, width: number, widthOf: (line: string) => number): string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(/\s+/).filter((one) => one !== "")) {
    const longer = line === "" ? word : `${line} ${word}`;
    if (widthOf(longer) <= width) {
      line = longer;
      continue;
    }
    if (line !== "") lines.push(line);
    line = word;
    while (widthOf(line) > width && line.length > 1) {
      const fits = longestThatFits(line, width, widthOf);
      lines.push(line.slice(0, fits));
      line = line.slice(fits);
    }
  }
  return line === "" ? lines : [...lines, line];
}

/** At least one sign, or nothing would ever get done. */
function longestThatFits(word: string, width: number, widthOf: (line: string) => number): number {
  let fits = 1;
  while (fits < word.length - 1 && widthOf(word.slice(0, fits + 1)) <= width) fits++;
  return fits;
}

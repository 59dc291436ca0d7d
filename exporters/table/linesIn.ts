/** Into how many lines a text breaks in a cell so many characters wide, on the safe side: programs that do not work out the height of a row by themselves are told it. */
export function linesIn(text: string, width: number): number {
  return text.split("\n").reduce((lines, line) => lines + linesOfOne(line, width * lettersInWidth), 0);
}

/** Letters are narrower than the digits by which spreadsheets count. */
const lettersInWidth = 1.08;

function linesOfOne(text: string, width: number): number {
  let [lines, used] = [1, 0];
  for (const word of text.split(" ")) {
    if (used > 0 && used + 1 + word.length > width) {
      lines++;
      used = 0;
    }
    used += (used === 0 ? 0 : 1) + word.length;
    // A word longer than the line goes on in the next one.
    const over = Math.max(0, Math.ceil(used / width) - 1);
    lines += over;
    used -= over * width;
  }
  return lines;
}

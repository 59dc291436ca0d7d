/** How two rows differ, to follow after what they are both about: " and say the same." or ". They differ in places (12, 15)." */
export function differenceWords(names: readonly string[], first: readonly string[], second: readonly string[]): string {
  const unlike = names.flatMap((name, place) => {
    const [one, other] = [textAt(first, place), textAt(second, place)];
    return one === other ? [] : [`${name} (${shown(one)}, ${shown(other)})`];
  });
  if (unlike.length === 0) return " and say the same.";
  const more = unlike.length - mostShown;
  const others = more === 1 ? ["1 other column"] : more > 1 ? [`${more} other columns`] : [];
  const parts = [...unlike.slice(0, mostShown), ...others];
  return `. They differ in ${parts.length < 2 ? parts.join("") : `${parts.slice(0, -1).join(", ")} and ${parts.at(-1)}`}.`;
}

const mostShown = 3;
const longest = 40;

function textAt(row: readonly string[], place: number): string {
  return row[place]?.trim() ?? "";
}

function shown(cell: string): string {
  if (cell === "") return "blank";
  return cell.length > longest ? `${cell.slice(0, longest - 1)}…` : cell;
}

import type { Cell } from "../table/cell.ts";
import type { Report } from "../table/report.ts";

/** A postcode as the Royal Mail writes it, "M14 5TQ", or a postcode district, "M14"; null when the text is neither. */
export function normalPostcode(text: string): string | null {
  const letters = text.toUpperCase().replace(/[\s.]/g, "");
  if (district.test(letters)) return letters;
  return full.test(letters) ? `${letters.slice(0, -3)} ${letters.slice(-3)}` : null;
}

/** The district of a normal postcode: M14 of M14 5TQ, and of M14 itself. */
export function districtOf(postcode: string): string {
  return postcode.split(" ", 1)[0] ?? postcode;
}

/** A venue's postcode: normalised, or as it stands with a warning when it cannot be one; null when blank. */
export function postcodeIn(cell: Cell, report: Report): string | null {
  if (cell.text === "") return null;
  const postcode = normalPostcode(cell.text);
  if (postcode !== null) return postcode;
  report.warn(cell, {
    type: "not a postcode",
    message: `'${cell.text}' in ${cell.column} is not a postcode.`,
    mend: "Write it like M14 5TQ, or leave it blank. Without a postcode or a point the venue reaches nobody.",
  });
  return cell.text;
}

const district = /^[A-Z]{1,2}\d[A-Z\d]?$/;
const full = /^[A-Z]{1,2}\d[A-Z\d]?\d[A-Z]{2}$/;

import { numberText, percentText } from "../numberText.ts";

/** A cell of an OpenDocument sheet: the type and values that its attributes give, and the text that it shows. */
export type OdsCell = {
  readonly type: string | undefined;
  readonly value: string | undefined;
  readonly date: string | undefined;
  readonly time: string | undefined;
  readonly isTrue: boolean;
  readonly shown: string;
};

/** The cell as text that the readers of cells understand: ISO dates, 12.5%, codes with their leading zeros, numbers written out. */
export function odsCellText({ type, value, date, time, isTrue, shown }: OdsCell): string {
  // A cell that shows an error still claims to be the number 0.
  if (isError(shown)) return shown;
  if (type === "float" || type === "currency") return numberAs(value, shown);
  if (type === "percentage") return isNumber(value) ? percentText(Number(value)) : shown;
  if (type === "boolean") return isTrue ? "TRUE" : "FALSE";
  if (type === "date" && date !== undefined) return date.replace(/T00:00(:00(\.0+)?)?Z?$/, "");
  return type === "time" && time !== undefined ? clock(time) : shown;
}

/** Whether a cell shows that its formula failed. */
export function isError(shown: string): boolean {
  return /^(#[A-Z0-9/]+[!?]?|Err:\d+)$/.test(shown);
}

function numberAs(value: string | undefined, shown: string): string {
  if (!isNumber(value)) return shown;
  const number = Number(value);
  // 01234567 is kept as a number and shown with its zero: then it is a code.
  return /^0\d+$/.test(shown) && Number(shown) === number ? shown : numberText(number);
}

function isNumber(value: string | undefined): boolean {
  return value !== undefined && value.trim() !== "" && Number.isFinite(Number(value));
}

/** A time of day as 09:30 from PT09H30M00S. */
function clock(time: string): string {
  const [, hours, minutes] = /^PT(\d{1,2})H(\d{1,2})M/.exec(time) ?? [];
  return hours === undefined || minutes === undefined ? time : `${hours.padStart(2, "0")}:${minutes.padStart(2, "0")}`;
}

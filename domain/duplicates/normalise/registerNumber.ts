/** A number at a register in one way of writing: capitals and figures alone, without the zeros in front that spreadsheets eat. Null where there is none. */
export function registerNumber(text: string | null): string | null {
  const signs = (text ?? "")
    .toUpperCase()
    .replaceAll(/[^A-Z0-9]/g, "")
    .replace(/^0+/, "");
  return signs === "" ? null : signs;
}

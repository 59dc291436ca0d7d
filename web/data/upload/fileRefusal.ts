const largest = 100_000_000;
const oldSpreadsheets = /\.(xls|xlsb|numbers)$/i;
const others = /\.(pdf|docx?|odt|gpkg|shp|mdb)$/i;

/** Why a file need not be sent at all, in the words of GOV.UK; null: send it. What a file really is, only the server can say. */
export function fileRefusal(file: { readonly name: string; readonly size: number }): string | null {
  if (file.size === 0) return "The selected file is empty";
  if (file.size > largest) return "The selected file must be smaller than 100MB";
  if (oldSpreadsheets.test(file.name)) {
    return "The selected file must be a CSV, XLSX, ODS or GeoJSON. In your spreadsheet program choose “Save as” and then XLSX";
  }
  if (others.test(file.name)) return "The selected file must be a CSV, XLSX, ODS or GeoJSON";
  return null;
}

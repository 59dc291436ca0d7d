/** Letters and names on the map are drawn with the reader's own fonts: no glyph server is asked. */
export const mapFonts = ["Open Sans", "Segoe UI", "sans-serif"];
export const mapBoldFonts = ["Open Sans Bold", "Segoe UI Bold", "sans-serif"];

/** With more areas than this the map is coloured first: before the rest of the answer is there, and before the table is drawn. */
export const manyAreas = 3000;

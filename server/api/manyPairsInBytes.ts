/** Room for the 20,000 pairs of listings that one request may name, at some 120 bytes each, and for as many again: who names too many is told so, and not only that it is too long. */
export const manyPairsInBytes = 5 * 1024 * 1024;

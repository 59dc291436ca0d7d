/**
 * How tiles are cut. At zoom 12 a step of the grid is 1.4 m in England, finer than any outline that is drawn there; beyond it the same tiles are drawn larger. The tolerance is in
 * steps, of which a pixel has eight: neighbours are simplified apart, and with 3 one part in 36 of England's LSOAs is lost between them at zoom 6, with 0.5 one in 670, for a twentieth more bytes
 * than with 1.
 */
export const tileForm = { maxZoom: 12, tolerance: 0.5, extent: 4096, buffer: 64 } as const;

/** Room for an outline of 50,000 corners with all their decimals, and 5,000 codes. */
export const outlineInBytes = 4 * 1024 * 1024;

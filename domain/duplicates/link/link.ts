/** Two listings, by position, that may be one, and how likely they are. */
export type Link = { readonly one: number; readonly other: number; readonly probability: number };

/** How far a comparison is: of `of` steps, `done` are done. */
export type Progress = { readonly done: number; readonly of: number };

/** Who is signpostable, in the one sentence that the page, reports, tables and the API all use; "unmet" stands before it. */
export const signpostableWords =
  "people who could be served by places that stay free, if they, or others in their stead, were pointed to them";

import "vitest";

/** What the global set-ups hand to tests. Vitest's own is an interface, and only an interface can add to it. */
declare module "vitest" {
  // oxlint-disable-next-line typescript/consistent-type-definitions
  export interface ProvidedContext {
    databaseUrl: string;
    databaseTemplate: string;
    siteAddress: string;
    chromiumPath: string;
  }
}

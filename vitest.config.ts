import { defineConfig } from "vitest/config";

/**
 * Five kinds of test, each its own project; `npm test` runs the first four, `npm run test:real` the last. The times only end what hangs: a busy machine takes several times as long
 * as a quiet one, and that is no fault of the code.
 */
export default defineConfig({
  test: {
    reporters: ["default"],
    projects: [
      {
        test: {
          name: "unit",
          include: ["tests/unit/**/*.test.ts"],
          environment: "node",
          // Here and below files share what is imported: loading it anew for each took up to half of the time. Whoever replaces something of the process gives it back.
          isolate: false,
          setupFiles: ["tests/sameCases.ts"],
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        test: {
          name: "component",
          include: ["tests/component/**/*.test.tsx"],
          environment: "happy-dom",
          isolate: false,
          setupFiles: ["tests/sameCases.ts", "tests/component/asItWas.ts"],
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        test: {
          name: "database",
          include: ["tests/database/**/*.test.ts"],
          globalSetup: ["tests/database/cluster.ts"],
          isolate: false,
          setupFiles: ["tests/sameCases.ts"],
          testTimeout: 180_000,
          hookTimeout: 180_000,
        },
      },
      {
        test: {
          name: "journey",
          include: ["tests/journey/**/*.test.ts"],
          globalSetup: ["tests/journey/site.ts"],
          testTimeout: 120_000,
          hookTimeout: 240_000,
          fileParallelism: false,
        },
      },
      {
        test: {
          name: "real",
          include: ["tests/real/**/*.test.ts"],
          testTimeout: 300_000,
          hookTimeout: 300_000,
          fileParallelism: false,
        },
      },
    ],
  },
});

import { defineConfig } from "vitest/config";

/** Five kinds of test, each its own project; `npm test` runs the first four, `npm run test:real` the last. */
export default defineConfig({
  test: {
    reporters: ["default"],
    projects: [
      { test: { name: "unit", include: ["tests/unit/**/*.test.ts"], environment: "node" } },
      {
        test: { name: "component", include: ["tests/component/**/*.test.tsx"], environment: "happy-dom" },
      },
      {
        test: {
          name: "database",
          include: ["tests/database/**/*.test.ts"],
          globalSetup: ["tests/database/cluster.ts"],
          testTimeout: 30_000,
          hookTimeout: 60_000,
        },
      },
      {
        test: {
          name: "journey",
          include: ["tests/journey/**/*.test.ts"],
          globalSetup: ["tests/journey/site.ts"],
          testTimeout: 60_000,
          hookTimeout: 120_000,
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

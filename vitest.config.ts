import { defineConfig } from "vitest/config";

/** TELLINGS_SHARED=1 runs the tests over ../shared, which a user does not have; everything else runs without it. */
const shared = process.env["TELLINGS_SHARED"] === "1";

export default defineConfig({
  test: {
    include: shared ? ["test/shared/**/*.test.ts"] : ["src/**/*.test.ts", "test/**/*.test.ts"],
    exclude: shared ? [] : ["test/shared/**"],
    setupFiles: ["test/seed.ts", "src/app/dictionary.ts"],
    testTimeout: 60_000,
    hookTimeout: 60_000,
    reporters: ["default", "json"],
    outputFile: { json: shared ? "out/test-results-shared.json" : "out/test-results.json" },
  },
});

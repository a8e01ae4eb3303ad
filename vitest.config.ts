import { defineConfig } from 'vitest/config';

/** Tests of what is built and written, by LibreOffice and Chromium among others. */
const judges = ['tests/bundle/**/*.test.ts', 'tests/judges/**/*.test.ts', 'tests/page/**/*.test.ts'];
/** Tests that use the add-in in a browser, inside the workbench. */
const e2e = ['tests/e2e/**/*.test.ts'];

/** A test that hangs must end; how long one takes depends on what else the machine does, and says nothing. */
const patience = { testTimeout: 900_000, hookTimeout: 900_000 };

export default defineConfig({
  test: {
    allowOnly: false,
    maxWorkers: '100%',
    projects: [
      {
        test: {
          name: 'unit',
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: [...judges, ...e2e],
          globalSetup: 'tests/environment/command-line.ts',
          // what two hundred files have in common is loaded once for each core
          isolate: false,
          ...patience,
        },
      },
      {
        test: {
          name: 'judges',
          include: judges,
          // beside the tests in a browser: two at a time leave no core idle when those have ended
          maxWorkers: 2,
          isolate: false,
          ...patience,
          sequence: { groupOrder: 1 },
        },
      },
      {
        test: {
          name: 'e2e',
          include: e2e,
          globalSetup: 'tests/environment/servers.ts',
          // they share one pair of servers
          fileParallelism: false,
          ...patience,
          sequence: { groupOrder: 2 },
        },
      },
    ],
  },
});

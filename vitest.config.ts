import { availableParallelism } from "node:os";
import { fileURLToPath } from "node:url";
import { defineConfig, type TestProjectInlineConfiguration } from "vitest/config";

const databaseSetup = fileURLToPath(new URL("scripts/vitest-global-setup.ts", import.meta.url));
const serverOnly = fileURLToPath(new URL("apps/web/node_modules/server-only/empty.js", import.meta.url));

function pureProject(root: string): TestProjectInlineConfiguration {
  return {
    test: {
      name: root.replace(/^.*\//, ""),
      root,
      include: ["**/*.test.{ts,tsx}"],
      testTimeout: 20_000,
      // Loading the product anew for every file was a third of the run; files share no state, as nothing in it is global.
      isolate: false,
    },
  };
}

/** Starts processes of its own to kill them, a MariaDB among them. */
function killingProject(root: string): TestProjectInlineConfiguration {
  const project = pureProject(root);
  return { ...project, test: { ...project.test, testTimeout: 120_000, hookTimeout: 60_000 } };
}

/** Reads pages in a Chromium of its own, which takes a second to start. */
function browserProject(root: string): TestProjectInlineConfiguration {
  const project = pureProject(root);
  return { ...project, test: { ...project.test, testTimeout: 60_000 } };
}

/** Gets the run's MariaDB; a run of pure projects alone never starts one. */
function databaseProject(root: string): TestProjectInlineConfiguration {
  const project = pureProject(root);
  return { ...project, test: { ...project.test, globalSetup: databaseSetup, hookTimeout: 60_000 } };
}

export default defineConfig({
  test: {
    // Three even on two cores: many tests wait for a database, for the bot or for a process.
    maxWorkers: Math.max(3, availableParallelism() - 1),
    projects: [
      pureProject("packages/balancer"),
      pureProject("packages/config"),
      pureProject("packages/core"),
      pureProject("packages/i18n"),
      pureProject("packages/observability"),
      pureProject("packages/discord-markdown"),
      pureProject("packages/discord-sandbox"),
      pureProject("packages/discord-views"),
      pureProject("packages/player-api"),
      browserProject("packages/questlog"),
      pureProject("scripts"),
      killingProject("e2e"),
      databaseProject("packages/db"),
      databaseProject("packages/use-cases"),
      databaseProject("apps/bot"),
      {
        ...databaseProject("apps/web"),
        // Next drops this guard by an export condition; outside Next it would throw on import.
        resolve: { alias: { "server-only": serverOnly } },
        oxc: { jsx: { runtime: "automatic" } },
      },
    ],
  },
});

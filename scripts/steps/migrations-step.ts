import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { join, relative } from "node:path";
import { runProgram } from "../run-program.ts";
import type { Step } from "./step.ts";

/** Asks drizzle-kit for the next migration, in a copy: there must be nothing to write. */
export function migrationsStep(root: string): Step {
  const folder = join(root, "packages/db");
  const migrations = join(folder, "migrations");
  return {
    title: "migrations match the tables",
    async run(signal) {
      mkdirSync(join(root, ".data"), { recursive: true });
      const copy = mkdtempSync(join(root, ".data", "migrations-"));
      try {
        cpSync(migrations, copy, { recursive: true });
        // drizzle-kit takes an absolute path for a relative one.
        const flags = ["--dialect=mysql", "--schema=./src/*/*.tables.ts", `--out=${relative(folder, copy)}`];
        const program = join(folder, "node_modules/.bin/drizzle-kit");
        const { exitCode, output } = await runProgram(program, ["generate", ...flags], {
          cwd: folder,
          signal,
        });
        const added = readdirSync(copy).length - readdirSync(migrations).length;
        const passed = exitCode === 0 && added === 0 ? 1 : 0;
        const advice = added > 0 ? "\nThe tables changed: run pnpm drizzle-kit generate in packages/db." : "";
        return { counts: { passed, failed: 1 - passed, skipped: 0 }, output: output + advice };
      } finally {
        rmSync(copy, { recursive: true, force: true });
      }
    },
  };
}

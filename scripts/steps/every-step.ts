import { join } from "node:path";
import { commandStep } from "./command-step.ts";
import { migrationsStep } from "./migrations-step.ts";
import { playwrightStep } from "./playwright-step.ts";
import type { Step } from "./step.ts";
import { vitestStep } from "./vitest-step.ts";

const root = join(import.meta.dirname, "../..");

/** What can be judged without a browser. */
export const quickSteps: readonly Step[] = [
  commandStep("format and lint", "biome ci --colors=off ."),
  commandStep("boundaries between packages", "turbo boundaries"),
  commandStep("layout", "node scripts/check-layout.ts"),
  commandStep("sizes", "node scripts/report-sizes.ts"),
  commandStep("types", "node --run typecheck"),
  commandStep("unused code", "knip"),
  migrationsStep(root),
  vitestStep,
];

/** Builds the dashboard and plays every story on it. */
export const browserSteps: readonly Step[] = [
  commandStep("dashboard build", "turbo run build --filter=@guildhall/web --output-logs=errors-only"),
  playwrightStep(join(root, "e2e")),
];

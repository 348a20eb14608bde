import { quickSteps } from "./steps/every-step.ts";
import { runSteps } from "./steps/run-steps.ts";

await runSteps(quickSteps);

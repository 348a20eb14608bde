/** For tests of other packages: a sandbox whose traffic is checked against Discord's descriptions. */
export { type Conformance, watchConformance } from "../conformance/conformance.ts";
export { type CheckedSandbox, startCheckedSandbox } from "./checked-sandbox.ts";
export { listDialogProblems, listFormProblems } from "./list-form-problems.ts";
export { type RealBot, startBot } from "./real-bot.ts";
export { stillClock } from "./still-clock.ts";

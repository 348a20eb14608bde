import { runProgram } from "../run-program.ts";
import type { Step } from "./step.ts";

/** A check that passes or fails as a whole. */
export function commandStep(title: string, command: string, cwd?: string): Step {
  const [program = "", ...args] = command.split(" ");
  return {
    title,
    async run(signal) {
      const { exitCode, output } = await runProgram(program, args, { signal, ...(cwd && { cwd }) });
      const passed = exitCode === 0 ? 1 : 0;
      return { counts: { passed, failed: 1 - passed, skipped: 0 }, output };
    },
  };
}

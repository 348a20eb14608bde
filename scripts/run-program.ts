import { spawn } from "node:child_process";
import { Advice } from "./advice.ts";
import { killGroup } from "./child-process.ts";

type RunOptions = { cwd?: string; env?: NodeJS.ProcessEnv; signal?: AbortSignal | undefined };
export type ProgramResult = { exitCode: number; output: string };

/** Runs a program to its end and returns what it printed. It and all it started end with us or with the signal. */
export function runProgram(
  program: string,
  args: readonly string[],
  options: RunOptions = {},
): Promise<ProgramResult> {
  const { cwd, env = process.env, signal } = options;
  return new Promise((resolve) => {
    const child = spawn(program, args, {
      ...(cwd ? { cwd } : {}),
      env,
      detached: true,
      stdio: ["ignore", "pipe", "pipe"],
    });
    const chunks: Buffer[] = [];
    const kill = () => killGroup(child.pid);
    process.once("exit", kill);
    signal?.addEventListener("abort", kill, { once: true });
    for (const stream of [child.stdout, child.stderr])
      stream.on("data", (chunk: Buffer) => chunks.push(chunk));
    child.once("error", (error) => chunks.push(Buffer.from(error.message)));
    child.once("close", (exitCode) => {
      process.off("exit", kill);
      signal?.removeEventListener("abort", kill);
      resolve({ exitCode: exitCode ?? 1, output: Buffer.concat(chunks).toString().trim() });
    });
  });
}

/** Runs a program that must succeed; otherwise its output is shown above the sentence. */
export async function runOrAdvise(
  [program, ...args]: [string, ...string[]],
  sentence: string,
  options: RunOptions = {},
): Promise<void> {
  const { exitCode, output } = await runProgram(program, args, options);
  options.signal?.throwIfAborted();
  if (exitCode !== 0) throw new Advice(`${output}\n\n${sentence}`);
}

import { expect } from "vitest";
import { type Conformance, watchConformance } from "../conformance/conformance.ts";
import { type Sandbox, type SandboxOptions, startSandbox } from "../sandbox.ts";

export type CheckedSandbox = Sandbox & { readonly conformance: Conformance };

/** A sandbox whose whole traffic is checked: closing it fails the test on any violation. */
export async function startCheckedSandbox(options: SandboxOptions = {}): Promise<CheckedSandbox> {
  const sandbox = await startSandbox(options);
  const conformance = watchConformance(sandbox);
  async function close(): Promise<void> {
    await sandbox.close();
    expect(conformance.violations, conformance.summary()).toEqual([]);
    expect(sandbox.crashes).toEqual([]);
  }
  return { ...sandbox, conformance, close, [Symbol.asyncDispose]: close };
}

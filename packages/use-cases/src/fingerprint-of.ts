import { createHash } from "node:crypto";

/** Short, and another one for everything else: what was read is what is written. */
export function fingerprintOf(shown: unknown): string {
  return createHash("sha256").update(JSON.stringify(shown)).digest("hex").slice(0, 16);
}

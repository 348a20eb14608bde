import { createHash } from "node:crypto";
import { foldSpokenCode } from "@guildhall/core";

/** By what a code is known, however somebody types it. */
export function hashWarCode(code: string): string {
  return createHash("sha256").update(foldSpokenCode(code)).digest("hex");
}

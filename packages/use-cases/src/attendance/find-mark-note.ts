import type { Attendee, Result } from "@guildhall/core/attendance";

/** What the officer wrote who set the result that was settled; null where none did, or without a word. */
export function findMarkNote(
  line: Pick<Attendee, "mark" | "markNote"> | undefined,
  settled: { readonly result: Result } | undefined,
): string | null {
  return (settled && line?.mark === settled.result && line.markNote) || null;
}

/** Letters and digits that neither look alike nor sound alike, and make no words. As many as four bits tell apart. */
const signs = "FHJKLNQRWXY23479";

/** A code that people read out, copy by hand or type: one sign for each random byte. */
export function makeSpokenCode(random: Uint8Array): string {
  return [...random].map((byte) => signs[byte % signs.length]).join("");
}

/** How such a code compares: people type it in any case, with spaces and dashes. */
export function foldSpokenCode(entered: string): string {
  return entered.toUpperCase().replace(/[^A-Z0-9]/g, "");
}

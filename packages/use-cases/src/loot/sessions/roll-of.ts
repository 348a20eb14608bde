import { createHmac } from "node:crypto";

/** Bits that are read of the hash: far more than a hundred, so that no number is noticeably likelier. */
const readHexDigits = 12;

/**
 * What somebody rolls in a session, 1 to 100. It was fixed with the seed before anybody took part, and whoever is shown the
 * seed afterwards can check it: HMAC-SHA256 of the member's number, its first twelve hex digits modulo 100, plus one.
 */
export function rollOf(seed: string, memberId: number): number {
  const hash = createHmac("sha256", seed).update(String(memberId)).digest("hex");
  return (Number.parseInt(hash.slice(0, readHexDigits), 16) % 100) + 1;
}

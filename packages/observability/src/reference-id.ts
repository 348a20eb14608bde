import { randomInt } from "node:crypto";

/** Without I and O, which people read as 1 and 0. */
const letters = "ABCDEFGHJKLMNPQRSTUVWXYZ";

/** A short id such as `KD-2917` that a person can read out to an admin, who finds it in the log. */
export function newReferenceId(): string {
  const letter = () => letters.charAt(randomInt(letters.length));
  return `${letter()}${letter()}-${String(randomInt(10_000)).padStart(4, "0")}`;
}

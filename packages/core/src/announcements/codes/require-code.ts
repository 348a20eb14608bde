import { Refusal } from "../../refusal.ts";
import { foldGiftCode, type GiftCode, isCodeRunning } from "./gift-code.ts";

/** As many codes as a guild keeps running at a time. */
export const maxRunningCodes = 50;

type Known = Pick<GiftCode, "codeId" | "code">;

/** The one that is the same code, however it is typed. */
export function findSameCode<Each extends Known>(code: string, others: readonly Each[]): Each | undefined {
  const folded = foldGiftCode(code);
  return others.find((other) => foldGiftCode(other.code) === folded);
}

/** Refuses an end that has passed. */
export function requireCodeAhead(expiresAt: Temporal.Instant | null, now: Temporal.Instant): void {
  if (expiresAt && Temporal.Instant.compare(expiresAt, now) <= 0)
    throw new Refusal("announcements.expiresInPast");
}

export function requireCodeRoom(runningCount: number): void {
  if (runningCount >= maxRunningCodes)
    throw new Refusal("announcements.tooManyCodes", { limit: maxRunningCodes });
}

/** Nobody says of a code that is over whether it works. */
export function requireCodeRunning(code: GiftCode, now: Temporal.Instant): void {
  if (!isCodeRunning(code, now)) throw new Refusal("announcements.codeOver");
}

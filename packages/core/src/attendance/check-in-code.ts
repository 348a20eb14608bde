/** Letters and digits that neither look alike nor sound alike, and make no words. As many as four bits tell apart. */
const signs = "FHJKLNQRWXY23479";
const length = 5;

/** How many random bytes a code is made of. */
export const checkInCodeBytes = length;

/** Wrong codes that a member may enter before only officers help. */
export const maxWrongCodes = 5;

/** How long before its start people may check in to an event. */
export const checkInMinutesBefore = 30;

/** A code that officers say aloud: whoever enters it is there. */
export type CheckInCode = {
  readonly eventId: number;
  readonly code: string;
  readonly openedAt: Temporal.Instant;
  readonly closesAt: Temporal.Instant;
};

export function makeCheckInCode(random: Uint8Array): string {
  return [...random.subarray(0, length)].map((byte) => signs[byte % signs.length]).join("");
}

/** How an entered code compares: people type it in any case, with spaces and dashes. */
export function foldCheckInCode(entered: string): string {
  return entered.toUpperCase().replace(/[^A-Z0-9]/g, "");
}

/** Whether the code still counts. */
export function isCheckInOpen({ closesAt }: Pick<CheckInCode, "closesAt">, now: Temporal.Instant): boolean {
  return Temporal.Instant.compare(now, closesAt) < 0;
}

/** How many random bytes a code is made of: a sign for each. */
export const checkInCodeBytes = 5;

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

/** Whether the code still counts. */
export function isCheckInOpen({ closesAt }: Pick<CheckInCode, "closesAt">, now: Temporal.Instant): boolean {
  return Temporal.Instant.compare(now, closesAt) < 0;
}

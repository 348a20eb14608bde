import { Refusal } from "../refusal.ts";

/** Accounts of one member that are claimed or verified. */
export const maxAccounts = 5;

/** How often somebody has something looked up, in so many minutes: claims and proofs are counted apart. */
export const maxTries = 5;
export const tryMinutes = 30;

export const tryKinds = ["claim", "check"] as const;

export type TryKind = (typeof tryKinds)[number];

/** Since when a try still counts. */
export function triesCountFrom(now: Temporal.Instant): Temporal.Instant {
  return now.subtract({ minutes: tryMinutes });
}

/** Refuses one try too many, and says when there is one again. */
export function requireTry(triedAts: readonly Temporal.Instant[], now: Temporal.Instant): void {
  const counted = triedAts
    .filter((at) => Temporal.Instant.compare(at, triesCountFrom(now)) > 0)
    .toSorted(Temporal.Instant.compare);
  const gone = counted.at(-maxTries);
  if (!gone) return;
  const left = now.until(gone.add({ minutes: tryMinutes }));
  throw new Refusal("verification.tooManyTries", {
    max: maxTries,
    minutes: Math.ceil(left.total("minutes")),
  });
}

import { Refusal } from "../../refusal.ts";

/** What somebody sent before. */
export type EarlierApplications = {
  readonly isOneOpen: boolean;
  /** Whether somebody was accepted and is in the guild since. */
  readonly isIn: boolean;
  /** When the last one was rejected; null for never. */
  readonly rejectedAt: Temporal.Instant | null;
  /** How many were sent in the last 24 hours, whatever became of them. */
  readonly sentToday: number;
};

const sentPerDay = 5;

/** Refuses a second application beside an open one or once accepted, the sixth of a day, and one too soon after a rejection. */
export function requireTurn(
  { isOneOpen, isIn, rejectedAt, sentToday }: EarlierApplications,
  cooldownDays: number,
  now: Temporal.Instant,
): void {
  if (isOneOpen) throw new Refusal("recruitment.alreadyApplied");
  if (isIn) throw new Refusal("recruitment.alreadyIn");
  const left = daysLeft(rejectedAt, cooldownDays, now);
  if (left > 0) throw new Refusal("recruitment.coolingDown", { days: left });
  if (sentToday >= sentPerDay) throw new Refusal("recruitment.sentTooOften", { max: sentPerDay });
}

/** Days, begun ones included, until somebody who was rejected may apply again. */
export function daysLeft(
  rejectedAt: Temporal.Instant | null,
  cooldownDays: number,
  now: Temporal.Instant,
): number {
  if (rejectedAt === null) return 0;
  const hours = rejectedAt.add({ hours: 24 * cooldownDays }).since(now, { largestUnit: "hours" });
  return Math.max(0, Math.ceil(hours.total("hours") / 24));
}

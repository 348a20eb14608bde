import { Refusal } from "../../refusal.ts";
import type { ApplicationState } from "../applications/index.ts";

/** What the former guild says of whoever applies. `noAnswer` is what a question becomes that nobody answered in time. */
export const clearanceStates = ["asked", "yes", "no", "noAnswer"] as const;

export type ClearanceState = (typeof clearanceStates)[number];

export const clearanceAnswers = ["yes", "no"] as const satisfies ClearanceState[];

export type ClearanceAnswer = (typeof clearanceAnswers)[number];

/** The job that stops waiting for an answer. Its name stands in the database. */
export const clearanceJob = "application-clearance";

type Asked = { readonly clearanceId: number; readonly answerUntil: Temporal.Instant };

/** A run names the time that it is about, as exact as the database: asked once more, an earlier one finds nothing to do. */
export function runOfClearance({ clearanceId, answerUntil }: Asked) {
  return { job: clearanceJob, slot: `${clearanceId} ${answerUntil.epochMilliseconds}`, dueAt: answerUntil };
}

/** What a run is about, by its slot. */
export function clearanceOfSlot(slot: string): Asked {
  const [clearanceId, at] = slot.split(" ").map(Number);
  if (clearanceId === undefined || at === undefined) throw new Error(`No run of a clearance: ${slot}`);
  return { clearanceId, answerUntil: Temporal.Instant.fromEpochMilliseconds(at) };
}

/** As long as nobody decided a former guild can be asked, and can think better of what it said. */
const undecidedStates: readonly ApplicationState[] = ["applied", "inReview", "interview"];

export function isClearable(state: ApplicationState): boolean {
  return undecidedStates.includes(state);
}

export function requireClearable(state: ApplicationState): void {
  if (!isClearable(state)) throw new Refusal("recruitment.clearanceOver");
}

import type { Answer } from "../events/index.ts";
import { Refusal } from "../refusal.ts";
import type { Result } from "./result.ts";

export const contestStates = ["open", "accepted", "declined", "withdrawn"] as const;

export type ContestState = (typeof contestStates)[number];

/** A member says that the own result of an event is not right, and officers decide. */
export type Contest = {
  readonly contestId: number;
  readonly eventId: number;
  readonly memberId: number;
  /** The result that the member says is right. */
  readonly wantedResult: Result;
  readonly reason: string;
  readonly state: ContestState;
  readonly contestedAt: Temporal.Instant;
  /** Null while it is open. */
  readonly decidedAt: Temporal.Instant | null;
  /** What officers made of it, where they accepted it. */
  readonly decidedResult: Result | null;
  /** What an officer said to it. */
  readonly answer: string | null;
};

/** What somebody had after one settling of an event; null where that settling says nothing of the person. */
export type SettledResult = {
  readonly settledAt: Temporal.Instant;
  readonly got: { readonly result: Result; readonly amount: number } | null;
};

/** When the result came to be what it is: the settling that gave or changed it. The oldest settling comes first. */
export function resultGivenAt(history: readonly SettledResult[]): Temporal.Instant | undefined {
  const changes = history.filter(({ got }, index) => {
    const before = history[index - 1]?.got;
    return index === 0 || before?.result !== got?.result || before?.amount !== got?.amount;
  });
  return changes.at(-1)?.settledAt;
}

/** What is known when somebody asks whether the own result may be contested. */
export type Contestable = {
  readonly history: readonly SettledResult[];
  /** The person's contests of this event. */
  readonly contests: readonly Pick<Contest, "state" | "decidedAt">[];
  readonly hours: number;
  readonly now: Temporal.Instant;
};

/** Why the result cannot be contested. */
type Obstacle =
  | "attendance.notSettled"
  | "attendance.contestOpen"
  | "attendance.contestOver"
  | "attendance.contestDecided";

/**
 * Until when the result may be contested, or why it may not. What officers decided stands until another settling changes
 * the result; what was withdrawn may be said again while there is time.
 */
export function contestTime({ history, contests, hours, now }: Contestable): Temporal.Instant | Obstacle {
  const givenAt = resultGivenAt(history);
  if (!givenAt) return "attendance.notSettled";
  if (contests.some(({ state }) => state === "open")) return "attendance.contestOpen";
  const isDecided = contests.some(
    ({ state, decidedAt }) =>
      state !== "withdrawn" && decidedAt && Temporal.Instant.compare(decidedAt, givenAt) >= 0,
  );
  if (isDecided) return "attendance.contestDecided";
  const untilAt = givenAt.add({ hours });
  return Temporal.Instant.compare(now, untilAt) < 0 ? untilAt : "attendance.contestOver";
}

/** Refuses a contest that is not possible, or that asks for what the person has. */
export function requireContestable(
  contestable: Contestable & { readonly title: string },
  { wanted, allowed }: { readonly wanted: Result; readonly allowed: readonly Result[] },
): void {
  const { title, hours } = contestable;
  const time = contestTime(contestable);
  if (typeof time === "string") throw new Refusal(time, { title, hours });
  if (!allowed.includes(wanted)) throw new Refusal("attendance.resultUnfit");
}

type Standing = {
  readonly result: Result | null;
  readonly answer: Answer | null;
  /** False for an event that nobody could answer: whoever was there was there. */
  readonly isPlanned: boolean;
};

/** Results that somebody can have instead of the own one. Nobody asks to have been a no-show. */
export function contestableResults({ result, answer, isPlanned }: Standing): readonly Result[] {
  const saidToCome = answer !== null && answer !== "cant";
  const attended: readonly Result[] = saidToCome ? ["present", "late", "leftEarly"] : ["walkIn"];
  const missed: readonly Result[] = result === "noShow" ? ["excused", "absent"] : ["excused"];
  const all: readonly Result[] = isPlanned ? [...attended, "benched", "standby", ...missed] : ["present"];
  return all.filter((one) => one !== result);
}

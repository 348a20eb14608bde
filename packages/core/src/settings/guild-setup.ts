import type { Place } from "./places.ts";
import type { SetupProblem } from "./refusals.ts";

/** How far a guild is with what it uses of its Discord server. */
export type GuildSetup = {
  /** When officers confirmed what the bot is making now; null while nothing is under way. */
  readonly confirmedAt: Temporal.Instant | null;
  /** When all places were there for the first time; null before. */
  readonly finishedAt: Temporal.Instant | null;
  /** Why the bot could not make everything the last time. */
  readonly problem: SetupProblem | null;
};

export const newSetup: GuildSetup = { confirmedAt: null, finishedAt: null, problem: null };

/** Discord makes a few things in seconds. What takes longer is stuck, and officers may change it and confirm again. */
const patience = Temporal.Duration.from({ minutes: 2 });

export function isUnderWay({ confirmedAt }: GuildSetup, now: Temporal.Instant): boolean {
  return confirmedAt !== null && Temporal.Instant.compare(now, confirmedAt.add(patience)) < 0;
}

/** A channel or role that officers picked for a place, and have not confirmed yet. */
export type SetupPick = { readonly place: Place; readonly discordId: string };

/** What a setup brings about: the places, and the category that holds the channels which the bot makes. */
export type SetupThing = Place | "category";

/** One thing that a confirmed setup brings about. */
export type SetupStep = {
  readonly thing: SetupThing;
  /** Null until it is there. */
  readonly discordId: string | null;
  readonly isMadeByUs: boolean;
};

import { decayMoment, firstDecayOn, followingDecayOn } from "@guildhall/core/dkp";
import { planDecays, runDueDecay } from "@guildhall/use-cases/dkp";
import { isBefore } from "./is-before.ts";
import type { GuildStory } from "./plan-story.ts";
import { contextAt, type Stage } from "./stage.ts";

const weekly = { everyDays: 7 };

/** The nights on which the guild's points decayed, from the first that was planned on. */
export function listDecayNights({ calendar, foundedAt, now }: GuildStory): readonly Temporal.Instant[] {
  const { timeZone } = calendar;
  const nights: Temporal.Instant[] = [];
  // The pool is there from the first week's raids on.
  let day = followingDecayOn(firstDecayOn({ timeZone, now: foundedAt }), weekly);
  for (let at = decayMoment(day, timeZone); isBefore(at, now); at = decayMoment(day, timeZone)) {
    nights.push(at);
    day = followingDecayOn(day, weekly);
  }
  return nights;
}

/** A night of decay; the first one only plans the next. */
export async function playDecay(stage: Stage, at: Temporal.Instant, isFirst: boolean): Promise<void> {
  const context = contextAt(stage, at);
  if (isFirst) await planDecays(context, stage.system);
  await runDueDecay(context, stage.system);
}

import { toHundredths } from "@guildhall/core";
import { adjustPoints, undoAdjustment } from "@guildhall/use-cases/dkp";
import { isBefore } from "./is-before.ts";
import type { GuildStory } from "./plan-story.ts";
import { readNumbers } from "./roster-numbers.ts";
import { accountOf, actorOf, contextAt, type Stage } from "./stage.ts";
import type { SlipPlan } from "./ways.ts";

/** Slips on the guild's desk; each is written when its time has come. */
export type Slips = { writeUntil(at: Temporal.Instant): Promise<void> };

/** Plays the points that officers gave and took by hand, between the events. */
export async function openSlips(stage: Stage, story: GuildStory): Promise<Slips> {
  const numberOf = await readNumbers(stage, story);
  const waiting = story.calendar.ways.slips
    .map((slip, index) => ({ slip, slipId: `demo-slip-${index}`, at: timeOf(story, slip) }))
    .filter(({ at }) => isBefore(story.foundedAt, at))
    .toSorted((one, other) => Temporal.Instant.compare(one.at, other.at));
  const write = async ({ slip, slipId, at }: (typeof waiting)[number]) => {
    const officer = actorOf(stage, accountOf(story.calendar, slip.by));
    const lines = slip.usernames.map((username) => ({
      memberId: numberOf(username),
      amount: toHundredths(slip.points * 100),
    }));
    await adjustPoints(contextAt(stage, at), officer, { slipId, lines, reason: slip.reason });
    if (slip.isUndone) await undoAdjustment(contextAt(stage, at.add({ minutes: 12 })), officer, { slipId });
  };
  return {
    async writeUntil(until) {
      while (waiting[0] && isBefore(waiting[0].at, until)) {
        const next = waiting.shift();
        if (next) await write(next);
      }
    },
  };
}

function timeOf({ now }: GuildStory, { weeksAgo }: SlipPlan): Temporal.Instant {
  return now.subtract({ hours: weeksAgo * 7 * 24 + 27, minutes: weeksAgo * 7 });
}

import { toHundredths } from "@guildhall/core";
import { adjustPoints, undoEntries } from "@guildhall/use-cases/dkp";
import { listDecayNights, playDecay } from "./decay.ts";
import { isBefore } from "./is-before.ts";
import { type ListPlan, playListBegin, playListMove } from "./lists.ts";
import type { GuildStory } from "./plan-story.ts";
import { readNumbers } from "./roster-numbers.ts";
import { playSeasonEnd, type SeasonPlan } from "./season.ts";
import { accountOf, actorOf, contextAt, type Stage } from "./stage.ts";
import type { SlipPlan } from "./ways.ts";

/** What officers do by hand between the events; each when its time has come. */
export type Slips = { writeUntil(at: Temporal.Instant): Promise<void> };

type Deed = { readonly at: Temporal.Instant; write(): Promise<void> };

/** Plays the points that officers gave and took by hand, the season that they ended, their list, and the weekly decay, between the events. */
export async function openSlips(stage: Stage, story: GuildStory): Promise<Slips> {
  const { slips, season, list } = story.calendar.ways;
  const numberOf = await readNumbers(stage, story);
  const toDeed = (slip: SlipPlan, index: number): Deed => {
    const at = timeOf(story, slip);
    const slipId = `demo-slip-${index}`;
    return { at, write: () => writeSlip(stage, story, { slip, slipId, at, numberOf }) };
  };
  const toEnd = (plan: SeasonPlan): Deed => {
    const at = weeksAgo(story, plan);
    return { at, write: () => playSeasonEnd(stage, story, { ...plan, at }) };
  };
  const toList = (plan: ListPlan): readonly Deed[] => {
    const begun = weeksAgo(story, plan);
    const begin = () => playListBegin(stage, story, { plan, at: begun, numberOf });
    const moves = plan.taken.map((move): Deed => {
      const at = weeksAgo(story, move);
      return { at, write: () => playListMove(stage, story, { plan, at, numberOf, move }) };
    });
    // A story that is told shorter has no list: nobody moves on one that was never made.
    return isBefore(story.foundedAt, begun) ? [{ at: begun, write: begin }, ...moves] : [];
  };
  const toNight = (at: Temporal.Instant, index: number): Deed => ({
    at,
    write: () => playDecay(stage, at, index === 0),
  });
  const nights = listDecayNights(story).map(toNight);
  const waiting = [
    ...slips.map(toDeed),
    ...nights,
    ...(season ? [toEnd(season)] : []),
    ...(list ? toList(list) : []),
  ]
    .filter(({ at }) => isBefore(story.foundedAt, at))
    .toSorted((one, other) => Temporal.Instant.compare(one.at, other.at));
  return {
    async writeUntil(until) {
      while (waiting[0] && isBefore(waiting[0].at, until)) await waiting.shift()?.write();
    },
  };
}

type Written = {
  readonly slip: SlipPlan;
  readonly slipId: string;
  readonly at: Temporal.Instant;
  numberOf(username: string): number;
};

async function writeSlip(
  stage: Stage,
  { calendar }: GuildStory,
  { slip, slipId, at, numberOf }: Written,
): Promise<void> {
  const officer = actorOf(stage, accountOf(calendar, slip.by));
  const lines = slip.usernames.map((username) => ({
    memberId: numberOf(username),
    amount: toHundredths(slip.points * 100),
  }));
  const { pool, batchNumber } = await adjustPoints(contextAt(stage, at), officer, {
    ...{ slipId, lines, reason: slip.reason },
  });
  const undo = { slipId: `${slipId}-back`, poolId: pool.poolId, batchNumber };
  if (slip.isUndone) await undoEntries(contextAt(stage, at.add({ minutes: 12 })), officer, undo);
}

function weeksAgo({ now }: GuildStory, plan: { readonly weeksAgo: number }): Temporal.Instant {
  return now.subtract({ hours: plan.weeksAgo * 7 * 24 });
}

function timeOf({ now }: GuildStory, { weeksAgo }: SlipPlan): Temporal.Instant {
  return now.subtract({ hours: weeksAgo * 7 * 24 + 27, minutes: weeksAgo * 7 });
}

import type { CarryPercent } from "@guildhall/core/dkp";
import { endSeason, previewSeasonEnd } from "@guildhall/use-cases/dkp";
import type { GuildStory } from "./plan-story.ts";
import { accountOf, actorOf, contextAt, type Stage } from "./stage.ts";

/** A season that ended before the demo begins. */
export type SeasonPlan = {
  readonly weeksAgo: number;
  readonly by: string;
  readonly name: string;
  /** How many percent of everybody's points went over. */
  readonly percent: CarryPercent;
};

/** Ends the season as an officer would, who looks at it first. */
export async function playSeasonEnd(
  stage: Stage,
  { calendar }: GuildStory,
  { at, ...plan }: SeasonPlan & { readonly at: Temporal.Instant },
): Promise<void> {
  const { by, name, percent } = plan;
  const officer = actorOf(stage, accountOf(calendar, by));
  const context = contextAt(stage, at);
  const seen = await previewSeasonEnd(context, officer, { carry: {} });
  const carry = Object.fromEntries(seen.pools.map(({ pool }) => [pool.poolId, percent]));
  const { season, previewId } = await previewSeasonEnd(context, officer, { carry });
  await endSeason(context, officer, { carry, previewId, seasonNumber: season.number, name });
}

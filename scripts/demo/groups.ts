import { listEvents } from "@guildhall/use-cases/events";
import { buildParties, createStatic, publishParties, seatMember } from "@guildhall/use-cases/groups";
import type { GuildStory } from "./plan-story.ts";
import type { StaticStory } from "./roster.ts";
import { type NumberOf, readNumbers } from "./roster-numbers.ts";
import { actorOf, contextAt, type Stage } from "./stage.ts";

/** The guild's owner makes its statics, each on the day on which it was formed. */
export async function playGroups(stage: Stage, story: GuildStory): Promise<void> {
  const { calendar } = story;
  const numberOf = await readNumbers(stage, story);
  for (const group of calendar.statics) await playStatic(stage, story, { group, numberOf });
}

/** What is on now has parties that everybody sees, each with a voice channel: whoever tries the demo can move everyone there. */
export async function playParties(stage: Stage, { calendar, now }: GuildStory): Promise<void> {
  const context = contextAt(stage, now);
  const upcoming = await listEvents(context, stage.system, { period: "upcoming" });
  const live = upcoming.find(({ state }) => state === "live");
  if (!live) return;
  const { eventId } = live;
  const owner = actorOf(stage, calendar.guild.ownerId);
  const draftNumber = await buildParties(context, owner, { eventId, draftNumber: null });
  await publishParties(context, owner, { eventId, draftNumber, hasVoice: true });
}

type Founding = { readonly group: StaticStory; readonly numberOf: NumberOf };

async function playStatic(
  stage: Stage,
  { calendar, foundedAt, now }: GuildStory,
  { group, numberOf }: Founding,
): Promise<void> {
  const formedAt = now.subtract({ hours: group.formedWeeksAgo * 7 * 24 + 30 });
  const at = Temporal.Instant.compare(formedAt, foundedAt) < 0 ? foundedAt : formedAt;
  const context = contextAt(stage, at);
  const owner = actorOf(stage, calendar.guild.ownerId);
  const { name, leader, targets, regulars, substitutes } = group;
  const leaderMemberId = numberOf(leader);
  const { staticId } = await createStatic(context, owner, { name, leaderMemberId, targets });
  const seat = async (username: string, isSubstitute: boolean) =>
    await seatMember(context, owner, { staticId, memberId: numberOf(username), isSubstitute });
  for (const username of regulars) await seat(username, false);
  for (const username of substitutes) await seat(username, true);
}

import { addUnlinkedMember, saveBuild, saveCharacter } from "@guildhall/use-cases/members";
import { isBefore } from "./is-before.ts";
import type { GuildStory } from "./plan-story.ts";
import { actorOf, contextAt, type Stage } from "./stage.ts";

/** Everybody comes into the roster: with what they play, or by an officer where there is no account. */
export async function playMembers(stage: Stage, story: GuildStory): Promise<Stage> {
  await Promise.all(story.builds.map((build) => playBuild(stage, story, build)));
  const { calendar, foundedAt } = story;
  const owner = actorOf(stage, calendar.guild.ownerId);
  const unlinked = new Map<string, number>();
  for (const { name } of calendar.unlinked) {
    const { memberId } = await addUnlinkedMember(contextAt(stage, foundedAt), owner, { name });
    unlinked.set(name, memberId);
  }
  return { ...stage, unlinked };
}

async function playBuild(
  stage: Stage,
  { calendar, foundedAt, now }: GuildStory,
  { userId, powerDaysAgo, ...build }: GuildStory["builds"][number],
): Promise<void> {
  const actor = actorOf(stage, userId);
  const days = calendar.guild.people.find(({ id }) => id === userId)?.joinedDaysAgo ?? 0;
  const daysAgo = (count: number) => now.subtract({ hours: 24 * count });
  const joinedAt = isBefore(daysAgo(days), foundedAt) ? foundedAt : daysAgo(days);
  const saidAt = isBefore(daysAgo(powerDaysAgo), joinedAt) ? joinedAt : daysAgo(powerDaysAgo);
  const character = { name: actor.name.slice(0, 32) };
  const { characterId } = await saveCharacter(contextAt(stage, joinedAt), actor, character);
  await saveBuild(contextAt(stage, saidAt), actor, { ...build, characterId });
}

import { importSheet, previewSheet, saveBuild, saveCharacter } from "@guildhall/use-cases/members";
import { isBefore } from "./is-before.ts";
import type { GuildStory } from "./plan-story.ts";
import { actorOf, contextAt, type Stage } from "./stage.ts";

/** Everybody comes into the roster: with what they play, or by an officer where there is no account. */
export async function playMembers(stage: Stage, story: GuildStory): Promise<Stage> {
  await Promise.all(story.builds.map((build) => playBuild(stage, story, build)));
  return { ...stage, unlinked: await bringSheet(stage, story) };
}

/** The owner pastes the sheet that the guild kept before: whoever has no account stands in it by the name in the game. */
async function bringSheet(
  stage: Stage,
  { calendar, foundedAt }: GuildStory,
): Promise<ReadonlyMap<string, number>> {
  const names = calendar.unlinked.map(({ name }) => name);
  if (names.length === 0) return new Map();
  const context = contextAt(stage, foundedAt);
  const owner = actorOf(stage, calendar.guild.ownerId);
  const sheet = {
    text: names.join("\n"),
    hasHead: false,
    columns: ["name" as const],
    words: { ranks: [], classes: [], roles: [] },
    answers: names.map((_, index) => ({ line: index + 1, choice: "new" })),
  };
  const { previewId } = await previewSheet(context, owner, sheet);
  const { changes } = await importSheet(context, owner, { ...sheet, previewId, importKey: "first-sheet" });
  return new Map(names.map((name, index) => [name, changes.madeMemberIds[index] ?? 0]));
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

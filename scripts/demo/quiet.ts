import { changeStanding, nudgeMembers } from "@guildhall/use-cases/members";
import { isBefore } from "./is-before.ts";
import type { GuildStory } from "./plan-story.ts";
import { readNumbers } from "./roster-numbers.ts";
import { actorOf, contextAt, type Stage } from "./stage.ts";
import type { QuietPlan } from "./ways.ts";

/** What officers did about people of whom nothing was heard: some left, and one the bot asks when it starts. */
export async function playQuiet(stage: Stage, story: GuildStory): Promise<void> {
  const { calendar, foundedAt, now } = story;
  // A short story misses nobody: in it, everybody is new.
  const quiet = calendar.ways.quiet.filter(({ days }) =>
    isBefore(foundedAt, now.subtract({ hours: 24 * days })),
  );
  if (quiet.length === 0) return;
  const numberOf = await readNumbers(stage, story);
  const owner = actorOf(stage, calendar.guild.ownerId);
  const context = contextAt(stage, now);
  const those = (wanted: QuietPlan["outcome"]) =>
    quiet.filter(({ outcome }) => outcome === wanted).map(({ username }) => numberOf(username));
  await changeStanding(context, owner, { memberIds: those("left"), standing: "left" });
  await nudgeMembers(context, owner, { memberIds: those("asked") });
}

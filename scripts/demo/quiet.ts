import { changeStanding, nudgeMembers } from "@guildhall/use-cases/members";
import type { GuildStory } from "./plan-story.ts";
import { readNumbers } from "./roster-numbers.ts";
import { actorOf, contextAt, type Stage } from "./stage.ts";
import type { QuietPlan } from "./ways.ts";

/** What officers did about people of whom nothing was heard: some left, and one the bot asks when it starts. */
export async function playQuiet(stage: Stage, story: GuildStory): Promise<void> {
  const { calendar, now } = story;
  const { quiet } = calendar.ways;
  if (quiet.length === 0) return;
  const numberOf = await readNumbers(stage, story);
  const owner = actorOf(stage, calendar.guild.ownerId);
  const context = contextAt(stage, now);
  const those = (wanted: QuietPlan["outcome"]) =>
    quiet.filter(({ outcome }) => outcome === wanted).map(({ username }) => numberOf(username));
  await changeStanding(context, owner, { memberIds: those("left"), standing: "left" });
  await nudgeMembers(context, owner, { memberIds: those("asked") });
}

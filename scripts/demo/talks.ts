import { openTalk } from "@guildhall/use-cases/settings";
import type { GuildStory } from "./plan-story.ts";
import { accountOf, actorOf, contextAt, type Stage } from "./stage.ts";

/** Somebody wants a word with the officers: the bot opens their thread when it starts. */
export async function playTalks(stage: Stage, { calendar, now }: GuildStory): Promise<void> {
  for (const username of calendar.ways.talks)
    await openTalk(contextAt(stage, now), actorOf(stage, accountOf(calendar, username)));
}

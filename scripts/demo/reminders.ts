import type { OwnReminderWay } from "@guildhall/core/events";
import { chooseReminders } from "@guildhall/use-cases/events";
import type { GuildStory } from "./plan-story.ts";
import { actorOf, contextAt, type Stage } from "./stage.ts";

/** What the first people after the owner chose, in turn. */
const ways: readonly OwnReminderWay[] = ["dm", "thread", "dm", "none"];

/** A few have said how they want to be reminded; all others are as the guild has it. */
export async function playReminders(stage: Stage, { calendar, now }: GuildStory): Promise<void> {
  const people = calendar.guild.people.filter(({ id }) => id !== calendar.guild.ownerId);
  for (const [place, way] of ways.entries()) {
    const person = people[place];
    if (person) await chooseReminders(contextAt(stage, now), actorOf(stage, person.id), { way });
  }
}

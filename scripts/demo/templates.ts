import type { SaveTemplateInput } from "@guildhall/core/events";
import { saveTemplate } from "@guildhall/use-cases/events";
import type { GuildStory } from "./plan-story.ts";
import { actorOf, contextAt, type Stage } from "./stage.ts";

/** What is up when it is up, and what happens every day: officers begin it from a template. */
const templates: readonly SaveTemplateInput[] = [
  { name: "Boonstone war", durationMinutes: 45, rewardPoints: 15, rules: { hasThread: true } },
  {
    name: "Daily boss",
    durationMinutes: 20,
    rewardPoints: 5,
    rules: { isRollCall: true, reminders: [], counts: "bonus" },
  },
  {
    name: "Dungeon night",
    durationMinutes: 90,
    rewardPoints: 5,
    rules: { seats: 6, roleSeats: { tank: 1, healer: 1 }, opensHoursBefore: 72, locksMinutesBefore: 60 },
  },
];

export async function playTemplates(stage: Stage, { calendar, now }: GuildStory): Promise<void> {
  if (calendar.game !== "throne-and-liberty") return;
  const owner = actorOf(stage, calendar.guild.ownerId);
  for (const template of templates) await saveTemplate(contextAt(stage, now), owner, template);
}

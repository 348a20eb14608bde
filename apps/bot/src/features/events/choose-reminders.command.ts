import { ownReminderWays } from "@guildhall/core/events";
import { chooseReminders } from "@guildhall/use-cases/events";
import { z } from "zod";
import { choiceOption, integerOption } from "#bot/discord/command-options.ts";
import { defineCommand } from "#bot/discord/define-command.ts";

/** Whatever the guild does. */
const asGuild = "guild" as const;

const choices = [...ownReminderWays, asGuild] as const;

const hour = z.number().int().min(0).max(23).optional();

export const chooseRemindersCommand = defineCommand({
  feature: "members",
  belongsTo: "events",
  command: "profile",
  name: "reminders",
  input: z.object({ how: z.enum(choices), from: hour, until: hour }),
  options: [
    choiceOption(
      "how",
      choices.map((value) => ({ value, label: (t) => t(`events.remind.ways.${value}`) })),
    ),
    integerOption("from", { isOptional: true, min: 0, max: 23 }),
    integerOption("until", { isOptional: true, min: 0, max: 23 }),
  ],
  async run({ context, actor, t }, { how, from, until }) {
    const way = how === asGuild ? null : how;
    // Back to what the guild does is back in all of it.
    const usual = how === asGuild ? { quietFromHour: null, quietUntilHour: null } : {};
    const quiet = {
      ...(from === undefined ? {} : { quietFromHour: from }),
      ...(until === undefined ? {} : { quietUntilHour: until }),
    };
    await chooseReminders(context, actor, { way, ...usual, ...quiet });
    return { content: t(`events.remind.chosen.${how}`) };
  },
});

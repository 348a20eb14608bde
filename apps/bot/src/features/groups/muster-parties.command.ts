import { musterParties } from "@guildhall/use-cases/groups";
import { defineCommand } from "#bot/discord/define-command.ts";
import { chosenEvent, eventOption } from "#bot/features/events/index.ts";

export const musterPartiesCommand = defineCommand({
  feature: "groups",
  command: "group",
  name: "move",
  input: chosenEvent,
  options: [eventOption("upcoming")],
  async run({ context, actor, t }, { event: eventId }) {
    await musterParties(context, actor, { eventId });
    return { content: t("groups.parties.muster.ordered") };
  },
});

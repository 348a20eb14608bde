import { Refusal } from "@guildhall/core";
import { publishParties, viewParties } from "@guildhall/use-cases/groups";
import { z } from "zod";
import { type Choice, choiceOption } from "#bot/discord/command-options.ts";
import { defineCommand } from "#bot/discord/define-command.ts";
import { chosenEvent, eventOption } from "#bot/features/events/index.ts";

const wishes = ["yes", "no"] as const;

/** Left out: as it was published before. */
const wish = z
  .enum(wishes)
  .optional()
  .transform((text) => (text === undefined ? undefined : text === "yes"));

const choices: readonly Choice[] = wishes.map((value) => ({
  value,
  label: (t) => t(`groups.parties.${value}`),
}));

export const publishPartiesCommand = defineCommand({
  feature: "groups",
  command: "group",
  name: "publish",
  input: chosenEvent.extend({ voice: wish, roles: wish }),
  options: [
    eventOption("upcoming"),
    choiceOption("voice", choices, { isOptional: true }),
    choiceOption("roles", choices, { isOptional: true }),
  ],
  async run({ context, actor, t }, { event: eventId, voice: hasVoice, roles: hasRoles }) {
    const { work } = await viewParties(context, actor, { eventId });
    if (!work) throw new Refusal("groups.noParties");
    const publishing = { eventId, draftNumber: work.draftNumber, hasVoice, hasRoles };
    const { toldCount: count } = await publishParties(context, actor, publishing);
    return { content: t("groups.parties.published", { count }) };
  },
});

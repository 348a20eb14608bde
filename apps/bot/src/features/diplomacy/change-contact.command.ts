import { type ContactInput, type ContactState, contactInput } from "@guildhall/core/diplomacy";
import { addContact, removeContact, viewForeignGuild } from "@guildhall/use-cases/diplomacy";
import { escapeMarkdown } from "discord.js";
import { z } from "zod";
import { choiceOption, userOption } from "#bot/discord/command-options.ts";
import { defineCommand } from "#bot/discord/define-command.ts";
import type { DiscordRequest } from "#bot/discord/request.ts";
import { chosenForeignGuild, foreignGuildOption } from "./foreign-guild.option.ts";

const steps = ["add", "remove"] as const;

export const changeContactCommand = defineCommand({
  feature: "diplomacy",
  command: "diplomacy",
  name: "contact",
  input: chosenForeignGuild.extend({
    person: contactInput.shape.userId,
    what: z.enum(steps).default("add"),
  }),
  options: [
    foreignGuildOption,
    userOption("person"),
    choiceOption(
      "what",
      steps.map((value) => ({ value, label: (t) => t(`diplomacy.contactSteps.${value}`) })),
      { isOptional: true },
    ),
  ],
  async run(request, { guild: foreignGuildId, person: userId, what }) {
    const { context, actor, t } = request;
    const key = await change(request, { foreignGuildId, userId, what });
    const { name } = await viewForeignGuild(context, actor, { foreignGuildId });
    return {
      content: t(`diplomacy.contactTold.${key}`, { name: escapeMarkdown(name), person: `<@${userId}>` }),
    };
  },
});

type Change = ContactInput & { readonly what: (typeof steps)[number] };

/** Does it, and says what came of it. */
async function change(
  { context, actor }: DiscordRequest,
  { what, ...contact }: Change,
): Promise<ContactState | "removed"> {
  if (what === "add") return (await addContact(context, actor, contact)).state;
  await removeContact(context, actor, contact);
  return "removed";
}

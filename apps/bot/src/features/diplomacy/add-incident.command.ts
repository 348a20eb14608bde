import { addIncidentInput, incidentKinds, maxIncidentWords } from "@guildhall/core/diplomacy";
import { row } from "@guildhall/discord-views";
import { addIncident, viewForeignGuild } from "@guildhall/use-cases/diplomacy";
import { escapeMarkdown } from "discord.js";
import { z } from "zod";
import { choiceOption, textOption } from "#bot/discord/command-options.ts";
import { defineCommand } from "#bot/discord/define-command.ts";
import { readGuildDay } from "#bot/discord/read-guild-day.ts";
import { chosenForeignGuild, foreignGuildOption } from "./foreign-guild.option.ts";
import { takeBackIncidentButton } from "./take-back-incident.button.ts";

export const addIncidentCommand = defineCommand({
  feature: "diplomacy",
  command: "diplomacy",
  name: "incident",
  input: chosenForeignGuild.extend({
    kind: addIncidentInput.shape.kind,
    words: addIncidentInput.shape.words,
    day: z.string().optional(),
  }),
  options: [
    foreignGuildOption,
    choiceOption(
      "kind",
      incidentKinds.map((kind) => ({ value: kind, label: (t) => t(`diplomacy.incidentKinds.${kind}`) })),
    ),
    textOption("words", { maxLength: maxIncidentWords }),
    textOption("day", { isOptional: true, maxLength: 40 }),
  ],
  async run(request, { guild: foreignGuildId, kind, words, day }) {
    const { context, actor, t } = request;
    const happenedOn = day ? { happenedOn: await readGuildDay(request, day) } : {};
    const incident = await addIncident(context, actor, { foreignGuildId, kind, words, ...happenedOn });
    const { name } = await viewForeignGuild(context, actor, { foreignGuildId });
    const written = { name: escapeMarkdown(name), kind: t(`diplomacy.incidentKinds.${kind}`) };
    const back = takeBackIncidentButton.component(incident, { label: t("diplomacy.takeBack") });
    return { content: t("diplomacy.incidentAdded", written), components: [row(back)] };
  },
});

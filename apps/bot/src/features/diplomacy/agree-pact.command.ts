import { agreePactInput, pactKinds } from "@guildhall/core/diplomacy";
import { formatDay } from "@guildhall/i18n";
import { agreePact, viewForeignGuild } from "@guildhall/use-cases/diplomacy";
import { escapeMarkdown } from "discord.js";
import { z } from "zod";
import { choiceOption, textOption } from "#bot/discord/command-options.ts";
import { defineCommand } from "#bot/discord/define-command.ts";
import { chosenForeignGuild, foreignGuildOption } from "./foreign-guild.option.ts";
import { readGuildDay } from "./read-guild-day.ts";

export const agreePactCommand = defineCommand({
  feature: "diplomacy",
  command: "diplomacy",
  name: "pact",
  input: chosenForeignGuild.extend({ kind: agreePactInput.shape.kind, until: z.string().optional() }),
  options: [
    foreignGuildOption,
    choiceOption(
      "kind",
      pactKinds.map((kind) => ({ value: kind, label: (t) => t(`diplomacy.pacts.${kind}`) })),
    ),
    textOption("until", { isOptional: true, maxLength: 40 }),
  ],
  async run(request, { guild: foreignGuildId, kind, until }) {
    const { context, actor, t, language } = request;
    const untilOn = until ? await readGuildDay(request, until) : null;
    await agreePact(context, actor, { foreignGuildId, kind, untilOn });
    const { name } = await viewForeignGuild(context, actor, { foreignGuildId });
    const values = { name: escapeMarkdown(name), kind: t(`diplomacy.pacts.${kind}`) };
    if (untilOn === null) return { content: t("diplomacy.agreed", values) };
    return { content: t("diplomacy.agreedUntil", { ...values, day: formatDay(language, untilOn) }) };
  },
});

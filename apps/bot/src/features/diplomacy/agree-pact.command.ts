import { agreePactInput, pactKinds } from "@guildhall/core/diplomacy";
import { formatDay, type Translate } from "@guildhall/i18n";
import { agreePact, endPact, viewForeignGuild } from "@guildhall/use-cases/diplomacy";
import { escapeMarkdown } from "discord.js";
import { z } from "zod";
import { choiceOption, textOption } from "#bot/discord/command-options.ts";
import { defineCommand } from "#bot/discord/define-command.ts";
import { readGuildDay } from "#bot/discord/read-guild-day.ts";
import type { DiscordRequest } from "#bot/discord/request.ts";
import { chosenForeignGuild, foreignGuildOption } from "./foreign-guild.option.ts";

/** Chosen instead of a pact: the one that counts today is ended. */
const nothing = "nothing";

export const agreePactCommand = defineCommand({
  feature: "diplomacy",
  command: "diplomacy",
  name: "pact",
  input: chosenForeignGuild.extend({
    kind: agreePactInput.shape.kind.or(z.literal(nothing)),
    until: z.string().optional(),
  }),
  options: [
    foreignGuildOption,
    choiceOption("kind", [
      ...pactKinds.map((kind) => ({ value: kind, label: (t: Translate) => t(`diplomacy.pacts.${kind}`) })),
      { value: nothing, label: (t) => t("diplomacy.nothing") },
    ]),
    textOption("until", { isOptional: true, maxLength: 40 }),
  ],
  async run(request, { guild: foreignGuildId, kind, until }) {
    const { context, actor, t, language } = request;
    if (kind === nothing) return await endStanding(request, foreignGuildId);
    const untilOn = until ? await readGuildDay(request, until) : null;
    await agreePact(context, actor, { foreignGuildId, kind, untilOn });
    const { name } = await viewForeignGuild(context, actor, { foreignGuildId });
    const values = { name: escapeMarkdown(name), kind: t(`diplomacy.pacts.${kind}`) };
    if (untilOn === null) return { content: t("diplomacy.agreed", values) };
    return { content: t("diplomacy.agreedUntil", { ...values, day: formatDay(language, untilOn) }) };
  },
});

/** Ends the pact that counts today, and says what counts now: one that was agreed before it may. */
async function endStanding({ context, actor, t }: DiscordRequest, foreignGuildId: number) {
  const { name: known, pact } = await viewForeignGuild(context, actor, { foreignGuildId });
  const name = escapeMarkdown(known);
  if (!pact) return { content: t("diplomacy.nothingAgreed", { name }) };
  await endPact(context, actor, pact);
  const { stance } = await viewForeignGuild(context, actor, { foreignGuildId });
  const values = { name, kind: t(`diplomacy.pacts.${pact.kind}`), stance: t(`diplomacy.stances.${stance}`) };
  return { content: t("diplomacy.pactEnded", values) };
}

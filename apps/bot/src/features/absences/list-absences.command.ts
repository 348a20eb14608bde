import type { Language } from "@guildhall/core";
import { lampColour, type MessageView } from "@guildhall/discord-views";
import type { Translate } from "@guildhall/i18n";
import { type AbsenceView, listCurrentAbsences } from "@guildhall/use-cases/absences";
import { escapeMarkdown } from "discord.js";
import { z } from "zod";
import { defineCommand } from "#bot/discord/define-command.ts";
import { describeDays } from "./days.view.ts";

/** As many as a message surely holds. */
const shownCount = 20;

export const listAbsencesCommand = defineCommand({
  feature: "absences",
  command: "absence",
  name: "list",
  input: z.object({}),
  options: [],
  run: async ({ context, actor, language, t }) =>
    renderList(t, language, await listCurrentAbsences(context, actor)),
});

function renderList(t: Translate, language: Language, absences: readonly AbsenceView[]): MessageView {
  const lines = absences.slice(0, shownCount).map((absence) => {
    const name = escapeMarkdown(absence.name.slice(0, 40));
    return `**${name}** ${describeDays(t, language, absence)} (${t(`absences.states.${absence.state}`)})`;
  });
  const rest = absences.length - lines.length;
  const more = rest > 0 ? [t("absences.list.more", { count: rest })] : [];
  const description = lines.length > 0 ? [...lines, ...more].join("\n") : t("absences.list.nobody");
  return { embeds: [{ title: t("absences.list.title"), color: lampColour, description }] };
}

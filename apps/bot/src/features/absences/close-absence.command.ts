import { Refusal } from "@guildhall/core";
import { closeAbsence, listCurrentAbsences } from "@guildhall/use-cases/absences";
import { escapeMarkdown } from "discord.js";
import { z } from "zod";
import { autocompleteOption } from "#bot/discord/command-options.ts";
import { defineCommand } from "#bot/discord/define-command.ts";
import { describeDays } from "./days.view.ts";

/** Somebody who is away or plans to be, with the days. */
const absentOption = autocompleteOption("member", async ({ context, actor, language, t }, typed) => {
  const wanted = typed.trim().toLowerCase();
  return (await listCurrentAbsences(context, actor))
    .filter(({ name }) => name.toLowerCase().includes(wanted))
    .map(({ absenceId, name, ...absence }) => ({
      value: String(absenceId),
      label: `${name} ${describeDays(t, language, absence)}`.slice(0, 100),
    }));
});

export const closeAbsenceCommand = defineCommand({
  feature: "absences",
  command: "absence",
  name: "close",
  input: z.object({ member: z.coerce.number().int().positive() }),
  options: [absentOption],
  async run({ context, actor, t }, { member: absenceId }) {
    const open = await listCurrentAbsences(context, actor);
    const absence = open.find((each) => each.absenceId === absenceId);
    if (!absence) throw new Refusal("absences.notFound");
    await closeAbsence(context, actor, { absenceId });
    return { content: t("absences.endedFor", { name: escapeMarkdown(absence.name) }) };
  },
});

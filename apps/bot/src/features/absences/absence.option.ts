import { absenceFields } from "@guildhall/core/absences";
import { formatDay, parseDay } from "@guildhall/i18n";
import { viewOwnWeek } from "@guildhall/use-cases/absences";
import { z } from "zod";
import { autocompleteOption, choiceOption, type Suggest, textOption } from "#bot/discord/command-options.ts";

/** Input of a command with these options. */
export const givenAbsence = z.object({
  from: z.string(),
  until: z.string().optional(),
  reason: absenceFields.shape.reason,
  share: z.enum(["officers", "everybody"]).default("officers"),
});

/** Shows which day the text so far is understood as. */
const suggestDay: Suggest = async ({ context, actor, language }, typed) => {
  const { timeZone } = await viewOwnWeek(context, actor);
  const day = parseDay(typed || "today", { language, timeZone, now: context.clock.now() });
  return day ? [{ value: day, label: `${formatDay(language, day)} (${timeZone})` }] : [];
};

export const absenceOptions = [
  autocompleteOption("from", suggestDay),
  autocompleteOption("until", suggestDay, { isOptional: true }),
  textOption("reason", { isOptional: true, maxLength: 200 }),
  choiceOption(
    "share",
    (["officers", "everybody"] as const).map((value) => ({
      value,
      label: (t) => t(`absences.share.${value}`),
    })),
    { isOptional: true },
  ),
];

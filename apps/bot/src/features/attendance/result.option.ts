import { results } from "@guildhall/core/attendance";
import type { Translate } from "@guildhall/i18n";
import type { Choice } from "#bot/discord/command-options.ts";

/** Every result, in each person's language. */
export const resultChoices: readonly Choice[] = results.map((result) => ({
  value: result,
  label: (t: Translate) => t(`attendance.results.${result}`),
}));

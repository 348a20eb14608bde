import { stepsOf } from "@guildhall/core/recruitment";
import { questionField } from "@guildhall/discord-views/recruitment";
import type { Translate } from "@guildhall/i18n";
import type { DraftView } from "@guildhall/use-cases/recruitment";
import type { FieldLook } from "#bot/discord/define-modal.ts";

/** The questions of a step as the fields of its dialog, with what was typed before. */
export function fieldsOfStep(
  { questions, game, typed }: DraftView,
  step: number,
  t: Translate,
): Readonly<Record<string, FieldLook>> {
  const asked = stepsOf(questions)[step] ?? [];
  const fields = asked.map((question) => {
    const { questionId } = question;
    return [String(questionId), questionField(question, typed[questionId], { game, t, questions })] as const;
  });
  return Object.fromEntries(fields);
}

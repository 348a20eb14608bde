import type { GameProfile } from "@guildhall/core/games";
import { describeAnswer, nameQuestion, type Translate } from "@guildhall/i18n";
import type { ApplicationView } from "@guildhall/use-cases/recruitment";
import { type APIEmbedField, escapeMarkdown } from "discord.js";

export type AnswerWords = { readonly t: Translate; readonly profile: GameProfile };

/** Discord's limits of a field, and how much of a message answers may take; what else it says needs room too. */
const longestName = 256;
const longestValue = 1_024;
const room = 2_800;
const mostFields = 20;

type Answered = Pick<ApplicationView["answers"][number], "kind" | "label" | "value">;

/** What somebody answered, as fields of a message. What does not fit is cut, and the whole stands on the dashboard. */
export function tellAnswers(
  { t, profile }: AnswerWords,
  answers: readonly Answered[],
): readonly APIEmbedField[] {
  const fields: APIEmbedField[] = [];
  let taken = 0;
  for (const answer of answers.slice(0, mostFields)) {
    const name = escapeMarkdown(nameQuestion(t, answer)).slice(0, longestName);
    const said = escapeMarkdown(describeAnswer(t, answer, profile));
    const value = cut(said, Math.min(longestValue, room - taken - name.length));
    if (value === "") break;
    fields.push({ name, value, inline: value.length < 40 });
    taken += name.length + value.length;
  }
  return fields;
}

function cut(text: string, length: number): string {
  return text.length <= length ? text : text.slice(0, Math.max(0, length - 1)).concat(length > 0 ? "…" : "");
}

/** The name in the game, else the one in the server. */
export function nameApplicant({
  characterName,
  applicant,
}: Pick<ApplicationView, "characterName" | "applicant">): string {
  return escapeMarkdown(characterName ?? applicant?.name ?? "?");
}

import type { Language, MemberActor } from "@guildhall/core";
import type { GameProfile } from "@guildhall/core/games";
import {
  type AnswerProblem,
  type ApplicationForm,
  checkAnswers,
  type Draft,
  type Question,
  questionsFor,
  type TypedAnswers,
} from "@guildhall/core/recruitment";
import type { Queryable } from "@guildhall/db";
import { getGameProfile, getGuild } from "@guildhall/db/settings";

/** An application that is being filled in, with all that asking on needs. */
export type DraftView = {
  readonly guildName: string;
  readonly formId: number;
  /** Of the form: its questions are other ones with another version. */
  readonly version: number;
  readonly formName: string | null;
  readonly introduction: string | null;
  /** Those that mean something in the guild's game. */
  readonly questions: readonly Question[];
  readonly game: GameProfile;
  readonly language: Language;
  /** As it was typed, by the number of the question. */
  readonly typed: TypedAnswers;
  /** How many dialogs were sent. */
  readonly step: number;
  /** What is missing or does not fit, in the order of the questions. */
  readonly problems: readonly AnswerProblem[];
  readonly updatedAt: Temporal.Instant;
};

export async function loadDraft(
  db: Queryable,
  { guildId }: MemberActor,
  { form, draft }: { readonly form: ApplicationForm; readonly draft: Draft },
): Promise<DraftView> {
  const { name: guildName } = await getGuild(db, guildId);
  const game = await getGameProfile(db, guildId);
  const { formId, version, name: formName, introduction } = form;
  const { language, typed, step, updatedAt } = draft;
  const { problems } = checkAnswers(form.questions, typed, game);
  const questions = questionsFor(form.questions, game);
  return {
    ...{ guildName, formId, version, formName, introduction, questions, game },
    ...{ language, typed, step, problems, updatedAt },
  };
}

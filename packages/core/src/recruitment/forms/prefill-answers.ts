import type { NewcomerProfile } from "../../members/index.ts";
import type { TypedAnswers } from "./answer.ts";
import type { Question, QuestionKind } from "./question.ts";

/** What is known of somebody before the form is opened: from the first questions of the server, or from the own profile. */
export type KnownOfApplicant = NewcomerProfile & {
  readonly language: string | null;
  readonly link: string | null;
};

/** What stands in a form already when it is opened for the first time. */
export function prefillAnswers(questions: readonly Question[], known: KnownOfApplicant): TypedAnswers {
  const entries = questions.flatMap(({ questionId, kind }) => {
    const value = knownOf(kind, known);
    return value === null ? [] : [[questionId, String(value)] as const];
  });
  return Object.fromEntries(entries);
}

function knownOf(kind: QuestionKind, known: KnownOfApplicant): string | number | null {
  switch (kind) {
    case "characterName":
      return known.characterName;
    case "class":
      return known.classKey;
    case "role":
      return known.role;
    case "power":
      return known.power;
    case "timeZone":
      return known.timeZone;
    case "language":
      return known.language;
    case "buildLink":
      return known.link;
    default:
      return null;
  }
}

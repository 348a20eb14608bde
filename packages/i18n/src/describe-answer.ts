import { languages } from "@guildhall/core";
import { type GameProfile, roles } from "@guildhall/core/games";
import { type AnswerProblem, isBuiltIn, type QuestionKind, yesAndNo } from "@guildhall/core/recruitment";
import type { Translate } from "./translate.ts";
import { translateClass } from "./translate-terms.ts";

type Asked = { readonly kind: QuestionKind; readonly label: string | null };

/** What a question of a form is called: by the officer's words, else by ours. */
export function nameQuestion(t: Translate, { kind, label }: Asked): string {
  return label ?? (isBuiltIn(kind) ? t(`recruitment.questions.${kind}`) : "");
}

/** An answer as people read it. What the game or the product does not know any more stands as it was kept. */
export function describeAnswer(
  t: Translate,
  { kind, value }: { readonly kind: QuestionKind; readonly value: string },
  { classes }: GameProfile,
): string {
  switch (kind) {
    case "class": {
      const gameClass = classes.find(({ key }) => key === value);
      return gameClass ? translateClass(t, gameClass) : value;
    }
    case "role": {
      const role = roles.find((one) => one === value);
      return role ? t(`shell.roles.${role}`) : value;
    }
    case "language": {
      const language = languages.find((one) => one === value);
      return language ? t(`common.languages.${language}`) : value;
    }
    case "yesNo": {
      const said = yesAndNo.find((one) => one === value);
      return said ? t(`recruitment.yesNo.${said}`) : value;
    }
    case "someOf":
      return value.replaceAll("\n", ", ");
    default:
      return value;
  }
}

/** What is wrong with an answer, and what would do. */
export function describeProblem(
  t: Translate,
  { code, details }: Pick<AnswerProblem, "code" | "details">,
): string {
  // Which values a sentence takes is known only where the problem is found; messages.test.ts reads the sentences.
  const say = t as (key: string, values: AnswerProblem["details"]) => string;
  return say(`recruitment.problems.${code}`, details);
}

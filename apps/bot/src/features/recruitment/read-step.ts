import { findClasses } from "@guildhall/core/games";
import { type Question, stepsOf, type TypedAnswers } from "@guildhall/core/recruitment";
import { type Translate, translateClass, translateGameTerm } from "@guildhall/i18n";
import type { DraftView } from "@guildhall/use-cases/recruitment";

/**
 * What was entered into the dialog of a step. What was left empty takes an answer back, but only while the form is the one
 * that was shown: of another version nobody knows what stood in the dialog.
 */
export function readStep(
  view: DraftView,
  { step, version, entered }: { step: number; version: number; entered: Readonly<Record<string, string>> },
  t: Translate,
): TypedAnswers {
  const asked = view.version === version ? (stepsOf(view.questions)[step] ?? []) : [];
  const empty = Object.fromEntries(asked.map(({ questionId }) => [questionId, ""]));
  const typed = Object.entries(entered).map(([questionId, text]) => {
    const question = view.questions.find((one) => String(one.questionId) === questionId);
    return [questionId, question ? readClass(view, { question, text, t }) : text] as const;
  });
  return { ...empty, ...Object.fromEntries(typed) };
}

type Entered = { readonly question: Question; readonly text: string; readonly t: Translate };

/** A class by its name, its weapons, or what players call them for short, where that means one alone. */
function readClass({ game }: DraftView, { question, text, t }: Entered): string {
  if (question.kind !== "class" || game.classes.some(({ key }) => key === text)) return text;
  const nameOfWeapon = (key: string) => translateGameTerm(t, "weapons", key);
  const nameOfClass = (one: Parameters<typeof translateClass>[1]) => translateClass(t, one);
  const [found, ...others] = findClasses(game, text, { nameOfClass, nameOfWeapon });
  return found && others.length === 0 ? found.key : text;
}

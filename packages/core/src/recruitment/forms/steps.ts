import type { GameProfile } from "../../games/index.ts";
import { buildHosts } from "../../members/index.ts";
import type { Question } from "./question.ts";

/** Discord shows so many fields in one dialog. */
export const stepSize = 5;

/** The questions that mean something in the guild's game, in their order. */
export function questionsFor(questions: readonly Question[], game: GameProfile): readonly Question[] {
  return questions.filter(({ kind }) => {
    if (kind === "class") return game.classes.length > 0;
    if (kind === "role") return game.roles.length > 0;
    return kind !== "buildLink" || buildHosts(game.game).length > 0;
  });
}

/** The questions in the dialogs that ask them. */
export function stepsOf(questions: readonly Question[]): readonly (readonly Question[])[] {
  const count = Math.ceil(questions.length / stepSize);
  return Array.from({ length: count }, (_, step) => questions.slice(step * stepSize, (step + 1) * stepSize));
}

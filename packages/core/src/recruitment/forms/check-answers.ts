import type { GameProfile, Role } from "../../games/index.ts";
import { rolesToChoose } from "../../members/index.ts";
import type { AnswerProblem, CheckedAnswer, TypedAnswers } from "./answer.ts";
import { checkAnswer } from "./check-answer.ts";
import type { Question, QuestionKind } from "./question.ts";
import { questionsFor } from "./steps.ts";

export type CheckedAnswers = {
  readonly answers: readonly CheckedAnswer[];
  /** In the order of the questions; empty when the form can be sent. */
  readonly problems: readonly AnswerProblem[];
};

/** Reads everything that was typed into a form. A class that is played as one thing only says the role too. */
export function checkAnswers(
  questions: readonly Question[],
  typed: TypedAnswers,
  game: GameProfile,
): CheckedAnswers {
  const readings = questionsFor(questions, game).map((question) => readAnswer(question, typed, game));
  const answers = readings.flatMap(({ answer }) => (answer ? [answer] : []));
  const classKey = answers.find(({ kind }) => kind === "class")?.value ?? null;
  const settled = readings.map((reading) => settleRole(reading, classKey, game));
  return {
    answers: settled.flatMap(({ answer }) => (answer ? [answer] : [])),
    problems: settled.flatMap(({ problem }) => (problem ? [problem] : [])),
  };
}

/** The answer to a built-in question. */
export function findAnswer(answers: readonly CheckedAnswer[], kind: QuestionKind): string | null {
  return answers.find((answer) => answer.kind === kind)?.value ?? null;
}

type ReadAnswer = {
  readonly question: Question;
  readonly answer?: CheckedAnswer;
  readonly problem?: AnswerProblem;
};

function readAnswer(question: Question, typed: TypedAnswers, game: GameProfile): ReadAnswer {
  const { questionId, kind, isRequired } = question;
  const text = typed[questionId]?.trim() ?? "";
  if (text === "")
    return isRequired ? { question, problem: { questionId, code: "missing", details: {} } } : { question };
  const reading = checkAnswer(question, text, game);
  if ("code" in reading) return { question, problem: { questionId, ...reading } };
  return { question, answer: { questionId, kind, value: reading.value } };
}

/** Without a class the role stands for itself; with one it is a role of that class. */
function settleRole(reading: ReadAnswer, classKey: string | null, game: GameProfile): ReadAnswer {
  const { question, answer, problem } = reading;
  if (question.kind !== "role" || classKey === null || problem?.code === "roleUnfit") return reading;
  const { questionId, kind } = question;
  const possible: readonly string[] = rolesToChoose(game, classKey);
  const value = answer?.value ?? onlyOne(rolesToChoose(game, classKey));
  if (value === undefined) return reading;
  if (!possible.includes(value)) return { question, problem: { questionId, code: "roleUnfit", details: {} } };
  return { question, answer: { questionId, kind, value } };
}

function onlyOne([role, ...others]: readonly Role[]): Role | undefined {
  return others.length === 0 ? role : undefined;
}

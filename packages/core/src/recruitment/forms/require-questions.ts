import { Refusal } from "../../refusal.ts";
import type { QuestionInput } from "./forms.input.ts";
import { hasOptions, isBounded, isBuiltIn, longestText } from "./question.ts";

/** Refuses questions that nobody could answer, naming the place of the first such one. */
export function requireQuestions(questions: readonly QuestionInput[]): void {
  if (questions.length === 0) throw new Refusal("recruitment.formEmpty");
  for (const [index, question] of questions.entries()) requireQuestion(question, index + 1);
  requireOnce(questions);
}

function requireQuestion(question: QuestionInput, place: number): void {
  const { kind, label, options } = question;
  if (label === null && !isBuiltIn(kind)) throw new Refusal("recruitment.questionUnnamed", { place });
  if (hasOptions(kind) && (options.length < 2 || new Set(options).size < options.length))
    throw new Refusal("recruitment.optionsUnfit", { place });
  if (!fitsBounds(question)) throw new Refusal("recruitment.boundsUnfit", { place });
}

/** The smallest is not above the largest, and somebody can choose or write so much. */
function fitsBounds({ kind, minimum, maximum, options }: QuestionInput): boolean {
  if (!isBounded(kind)) return minimum === null && maximum === null;
  const most = kind === "someOf" ? options.length : (longestText(kind) ?? Number.POSITIVE_INFINITY);
  const least = kind === "number" ? Number.NEGATIVE_INFINITY : 0;
  const isWithin = (bound: number | null) => bound === null || (bound >= least && bound <= most);
  const isInOrder = minimum === null || maximum === null || minimum <= maximum;
  return isInOrder && isWithin(minimum) && isWithin(maximum) && (kind === "number" || maximum !== 0);
}

function requireOnce(questions: readonly QuestionInput[]): void {
  const isAgain = ({ kind }: QuestionInput, index: number) =>
    isBuiltIn(kind) && questions.slice(0, index).some((earlier) => earlier.kind === kind);
  const again = questions.findIndex(isAgain);
  if (again >= 0) throw new Refusal("recruitment.askedTwice", { place: again + 1 });
}

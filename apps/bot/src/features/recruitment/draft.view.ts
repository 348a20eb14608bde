import { type AnswerProblem, type Question, stepsOf } from "@guildhall/core/recruitment";
import { lampColour, type MessageView, row } from "@guildhall/discord-views";
import { describeAnswer, describeProblem, nameQuestion, type Translate } from "@guildhall/i18n";
import type { DraftView } from "@guildhall/use-cases/recruitment";
import { escapeMarkdown } from "discord.js";
import type { Button } from "#bot/discord/define-button.ts";
import type { Select } from "#bot/discord/define-select.ts";

type NoParams = Record<never, never>;

/** What somebody who fills in a form can press. */
export type DraftControls = {
  /** Opens the dialog of one step. */
  readonly fillStep: Button<{ formId: number; step: number }>;
  /** The same for a step that was sent before. */
  readonly changeStep: Select<{ formId: number }>;
  readonly send: Button<{ formId: number }>;
  readonly discard: Button<NoParams>;
};

type Shown = { readonly view: DraftView; readonly t: Translate };

type Steps = readonly (readonly Question[])[];

/** Discord shows so many letters; long answers are cut here and sent whole. */
const longestAnswer = 200;
const longestText = 3_800;

/** How far somebody is with a form, what does not fit yet, and what is next. For nobody else to see. */
export function renderDraft({ view, t }: Shown, controls: DraftControls): MessageView {
  const steps = stepsOf(view.questions);
  const done = Math.min(view.step, steps.length);
  const wrong = problemsIn(view.problems, steps.slice(0, done));
  const shown = { view, t, steps, done, wrong };
  return {
    embeds: [
      {
        title: t("recruitment.applying.title", { guild: escapeMarkdown(view.guildName) }),
        color: lampColour,
        description: describeDraft(shown).slice(0, longestText),
        ...(done > 0
          ? { footer: { text: t("recruitment.applying.progress", { done, steps: steps.length }) } }
          : {}),
      },
    ],
    components: [
      row(
        nextButton(shown, controls),
        controls.discard.component({}, { label: t("recruitment.applying.discard") }),
      ),
      ...(done > 0 ? [row(changeSelect(shown, controls))] : []),
    ],
  };
}

type Standing = Shown & {
  readonly steps: Steps;
  /** How many were sent. */
  readonly done: number;
  readonly wrong: readonly AnswerProblem[];
};

function problemsIn(problems: readonly AnswerProblem[], steps: Steps): readonly AnswerProblem[] {
  const asked = new Set(steps.flat().map(({ questionId }) => questionId));
  return problems.filter(({ questionId }) => asked.has(questionId));
}

function describeDraft({ view, t, steps, done, wrong }: Standing): string {
  if (done === 0)
    return [view.introduction, t("recruitment.applying.begin", { steps: steps.length })]
      .filter(Boolean)
      .join("\n\n");
  const answers = steps.slice(0, done).flat();
  const said = answers.flatMap((question) => describeLine(question, { view, t }) ?? []);
  const notes = wrong.map((problem) => describeWrong(problem, { view, t }));
  if (notes.length > 0) return [t("recruitment.applying.wrong"), ...notes, "", ...said].join("\n");
  return [...(done === steps.length ? [t("recruitment.applying.ready"), ""] : []), ...said].join("\n");
}

/** Nothing for a question that was left out. */
function describeLine(question: Question, { view, t }: Shown): string | undefined {
  const typed = view.typed[question.questionId];
  if (!typed) return undefined;
  const said = describeAnswer(t, { kind: question.kind, value: typed }, view.game);
  const answer = said.length > longestAnswer ? `${said.slice(0, longestAnswer)}…` : said;
  return t("recruitment.applying.line", {
    question: `**${escapeMarkdown(nameQuestion(t, question))}**`,
    answer: escapeMarkdown(answer),
  });
}

function describeWrong(problem: AnswerProblem, { view, t }: Shown): string {
  const question = view.questions.find(({ questionId }) => questionId === problem.questionId);
  const name = question ? nameQuestion(t, question) : "";
  const answer = escapeMarkdown(describeProblem(t, problem));
  return `- ${t("recruitment.applying.line", { question: `**${escapeMarkdown(name)}**`, answer })}`;
}

/** The one thing to do next: put right what does not fit, go on, or send. */
function nextButton({ view, t, steps, done, wrong }: Standing, { fillStep, send }: DraftControls) {
  const { formId } = view;
  const primary = (label: string) => ({ label, style: "primary" }) as const;
  const [first] = wrong;
  if (first) {
    const step = steps.findIndex((asked) => asked.some(({ questionId }) => questionId === first.questionId));
    return fillStep.component({ formId, step }, primary(t("recruitment.applying.mend")));
  }
  if (done === steps.length) return send.component({ formId }, primary(t("recruitment.applying.send")));
  const label = done === 0 ? t("recruitment.applying.fill") : t("recruitment.applying.goOn");
  return fillStep.component({ formId, step: done }, primary(label));
}

function changeSelect({ view, t, steps, done }: Standing, { changeStep }: DraftControls) {
  const options = steps.slice(0, done).map((questions, step) => ({
    value: String(step),
    label: t("recruitment.applying.step", { step: step + 1, steps: steps.length }),
    description: questions
      .map((question) => nameQuestion(t, question))
      .join(", ")
      .slice(0, 100),
  }));
  return changeStep.component(
    { formId: view.formId },
    { placeholder: t("recruitment.applying.change"), options },
  );
}

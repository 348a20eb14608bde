"use client";

import type { AnswerProblem, TypedAnswers } from "@guildhall/core/recruitment";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { useAction } from "#web/components/use-action.ts";
import { answerDraftAction, submitApplicationAction } from "../applying.actions.ts";
import type { DraftInView } from "../applying.loaders.ts";

/** What is typed into a form, kept on the server, and what of it does not fit. */
export function useKeptAnswers(guildId: string, draft: DraftInView) {
  const t = useTranslations("recruitment.applying");
  const { formId, questions, guildName } = draft;
  const [typed, setTyped] = useState<TypedAnswers>(draft.typed);
  const [kept, setKept] = useState<TypedAnswers>(draft.typed);
  const [problems, setProblems] = useState<readonly AnswerProblem[]>([]);
  const { isBusy, failure, run } = useAction();
  const isKept = questions.every(({ questionId }) => textOf(typed, questionId) === textOf(kept, questionId));
  const write = async () => {
    const all = questions.map(({ questionId }) => [questionId, textOf(typed, questionId)] as const);
    const result = await answerDraftAction(guildId, { formId, typed: Object.fromEntries(all) });
    if (result.isDone) setKept(typed);
    return result;
  };
  const keep = async () => {
    if (isKept) return;
    const result = await write();
    if (result.isDone) setProblems((shown) => withoutUnsent(result.value, shown));
  };
  const send = () =>
    run(
      async () => {
        const result = await write();
        if (result.isDone) setProblems(result.value);
        return result.isDone ? await submitApplicationAction(guildId, { formId }) : result;
      },
      () => t("sent", { guild: guildName }),
    );
  const change = (questionId: number, text: string) => {
    setTyped({ ...typed, [questionId]: text });
    setProblems((shown) => shown.filter((problem) => problem.questionId !== questionId));
  };
  return { typed, change, keep, isKept, problems, send, isBusy, failure };
}

const textOf = (typed: TypedAnswers, questionId: number) => typed[questionId] ?? "";

type Problems = readonly AnswerProblem[];

/** What is not answered yet is no mistake before it is sent; once that was said, keeping the rest does not unsay it. */
function withoutUnsent(found: Problems, shown: Problems): Problems {
  const said = new Set(shown.filter(({ code }) => code === "missing").map(({ questionId }) => questionId));
  return found.filter(({ code, questionId }) => code !== "missing" || said.has(questionId));
}

"use client";

import type { AnswerProblem } from "@guildhall/core/recruitment";
import { describeProblem } from "@guildhall/i18n/describe-answer";
import { useTranslations } from "next-intl";
import { type FormEvent, useState } from "react";
import { Button } from "#web/components/ui/button.tsx";
import { Card } from "#web/components/ui/card.tsx";
import { LeaveGuard } from "#web/components/ui/leave-guard.tsx";
import { useAction } from "#web/components/use-action.ts";
import { discardDraftAction } from "../applying.actions.ts";
import type { DraftInView } from "../applying.loaders.ts";
import { QuestionInputs } from "./question-inputs.tsx";
import { useKeptAnswers } from "./use-kept-answers.ts";

type ApplyFormProps = { readonly guildId: string; readonly draft: DraftInView };

/** The form that somebody fills in. What is typed is kept when a field is left, so the rest can be said another day. */
export function ApplyForm({ guildId, draft }: ApplyFormProps) {
  const t = useTranslations("recruitment.web.apply");
  const tAll = useTranslations();
  const { formName, introduction, questions, game } = draft;
  const { typed, change, keep, isKept, problems, send, isBusy, failure } = useKeptAnswers(guildId, draft);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    send();
  };
  return (
    <Card
      title={formName ?? tAll("recruitment.formNames.usual")}
      aside={<span role="status">{isKept ? t("kept") : t("notKept")}</span>}
    >
      <form noValidate onSubmit={submit} onBlur={keep} className="grid gap-3.5">
        {introduction && <p className="whitespace-pre-line text-ink-2">{introduction}</p>}
        <QuestionInputs
          questions={questions}
          game={game}
          typed={typed}
          errors={errorsOf(problems, (problem) => describeProblem(tAll, problem))}
          onChange={change}
        />
        {failure && (
          <p role="alert" className="text-bad">
            {failure}
          </p>
        )}
        <div className="action-row">
          <Button kind="act" type="submit" isBusy={isBusy}>
            {tAll("recruitment.applying.send")}
          </Button>
          <Discard guildId={guildId} />
        </div>
      </form>
      <LeaveGuard isUnsaved={!isKept} />
    </Card>
  );
}

function errorsOf(
  problems: readonly AnswerProblem[],
  describe: (problem: AnswerProblem) => string,
): Readonly<Record<string, string>> {
  return Object.fromEntries(problems.map((problem) => [problem.questionId, describe(problem)]));
}

function Discard({ guildId }: { readonly guildId: string }) {
  const t = useTranslations("recruitment.applying");
  const { isBusy, run } = useAction();
  const [isAsked, setAsked] = useState(false);
  const discard = () =>
    run(
      () => discardDraftAction(guildId, {}),
      () => t("discarded"),
    );
  return (
    <Button isBusy={isBusy} onClick={() => (isAsked ? discard() : setAsked(true))}>
      {isAsked ? t("discardSure") : t("discard")}
    </Button>
  );
}

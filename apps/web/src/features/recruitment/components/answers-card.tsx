"use client";

import { type Game, profileOf } from "@guildhall/core/games";
import { describeAnswer, nameQuestion } from "@guildhall/i18n/describe-answer";
import { useTranslations } from "next-intl";
import { Card } from "#web/components/ui/card.tsx";
import type { ApplicationInView } from "../application.loaders.ts";

type AnswersCardProps = { readonly game: Game | null } & Pick<ApplicationInView, "answers">;

/** What was asked, and what the person answered. */
export function AnswersCard({ game, answers }: AnswersCardProps) {
  const t = useTranslations();
  const profile = profileOf(game ?? "generic");
  return (
    <Card title={t("recruitment.web.answers.title")}>
      {answers.length === 0 && <p className="text-ink-2">{t("recruitment.web.answers.none")}</p>}
      <dl className="grid gap-3">
        {answers.map((answer) => (
          <div key={answer.position}>
            <dt className="text-small text-ink-3">{nameQuestion(t, answer)}</dt>
            <dd dir="auto" className="break-words whitespace-pre-line">
              {describeAnswer(t, answer, profile) || "–"}
            </dd>
          </div>
        ))}
      </dl>
    </Card>
  );
}

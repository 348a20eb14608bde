"use client";

import type { GameProfile } from "@guildhall/core/games";
import { isOpenApplication, questionKinds } from "@guildhall/core/recruitment";
import { describeAnswer, nameQuestion } from "@guildhall/i18n/describe-answer";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Moment } from "#web/components/moment.tsx";
import { Button } from "#web/components/ui/button.tsx";
import { Card } from "#web/components/ui/card.tsx";
import { Chip } from "#web/components/ui/chip.tsx";
import { ConfirmDialog } from "#web/components/ui/confirm-dialog.tsx";
import { useAction } from "#web/components/use-action.ts";
import { withdrawApplicationAction } from "../applying.actions.ts";
import type { ApplyingView } from "../applying.loaders.ts";

type Application = NonNullable<ApplyingView["own"]["application"]>;

type OwnApplicationCardProps = {
  readonly guildId: string;
  readonly application: Application;
  readonly game: GameProfile;
};

/** What became of the reader's application, what happens next, and what was sent. */
export function OwnApplicationCard({ guildId, application, game }: OwnApplicationCardProps) {
  const t = useTranslations("recruitment.web.own");
  const tAll = useTranslations();
  const { state, stateChangedAt, answers, threadId } = application;
  const isOpen = isOpenApplication(state);
  return (
    <Card isLit={isOpen} title={t("title")} aside={<Chip>{t(`chips.${state}`)}</Chip>}>
      <p>
        <Next application={application} />
      </p>
      <p className="mt-1 text-small text-ink-3">
        {t.rich("since", { moment: () => <Moment at={stateChangedAt} /> })}
      </p>
      <details className="mt-3">
        <summary className="cursor-pointer text-table text-link">{t("answers")}</summary>
        <dl className="mt-2 grid gap-2">
          {answers.map(({ position, kind, label, value }) => {
            const known = questionKinds.find((one) => one === kind) ?? "shortText";
            return (
              <div key={position}>
                <dt className="text-small text-ink-3">{nameQuestion(tAll, { kind: known, label })}</dt>
                <dd className="whitespace-pre-line [overflow-wrap:anywhere]">
                  <bdi dir="auto">{describeAnswer(tAll, { kind: known, value }, game)}</bdi>
                </dd>
              </div>
            );
          })}
        </dl>
      </details>
      {threadId && (
        <a
          href={`https://discord.com/channels/${guildId}/${threadId}`}
          target="_blank"
          rel="noreferrer"
          className="mt-3 inline-block text-table text-link"
        >
          {t("thread")}
        </a>
      )}
      {isOpen && <Withdraw guildId={guildId} />}
    </Card>
  );
}

function Next({ application }: { readonly application: Application }) {
  const t = useTranslations("recruitment.web.own");
  const tNext = useTranslations("recruitment.own.next");
  const { state, interviewAt, trialEndsAt, answerDueAt } = application;
  const rich = (key: "interview" | "trial" | "due", at: string) =>
    t.rich(key, { moment: () => <Moment at={at} /> });
  if (state === "interview")
    return interviewAt ? rich("interview", interviewAt) : tNext("interviewUnplanned");
  if (state === "trial") return trialEndsAt ? rich("trial", trialEndsAt) : tNext("trialOpen");
  const isWaiting = state === "applied" || state === "inReview";
  return (
    <>
      {tNext(state)} {isWaiting && answerDueAt && rich("due", answerDueAt)}
    </>
  );
}

function Withdraw({ guildId }: { readonly guildId: string }) {
  const t = useTranslations("recruitment.own");
  const tWeb = useTranslations("recruitment.web.own");
  const { isBusy, run } = useAction();
  const [isAsked, setAsked] = useState(false);
  const withdraw = () =>
    run(
      () => withdrawApplicationAction(guildId, {}),
      () => t("withdrawn"),
    );
  return (
    <div className="mt-3.5">
      <Button onClick={() => setAsked(true)}>{t("withdraw")}</Button>
      <ConfirmDialog
        isOpen={isAsked}
        isDanger
        isBusy={isBusy}
        title={tWeb("withdrawTitle")}
        action={t("withdraw")}
        onConfirm={withdraw}
        onClose={() => setAsked(false)}
      >
        {tWeb("withdrawBody")}
      </ConfirmDialog>
    </div>
  );
}

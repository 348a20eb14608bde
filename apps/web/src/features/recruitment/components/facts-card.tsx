"use client";

import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Moment } from "#web/components/moment.tsx";
import { Card } from "#web/components/ui/card.tsx";
import type { ApplicationInView } from "../application.loaders.ts";

type FactsCardProps = { readonly guildId: string; readonly application: ApplicationInView };

/** How far the application is, who looks after it, and where people talk. */
export function FactsCard({ guildId, application }: FactsCardProps) {
  const t = useTranslations("recruitment.web.facts");
  const tAll = useTranslations();
  const { accountName, language, timeZone, reviewer, threadId, reason } = application;
  return (
    <Card title={t("title")}>
      <dl className="grid grid-cols-[auto_1fr] gap-x-4 gap-y-2 text-table">
        <Fact name={t("account")}>{accountName && <bdi dir="auto">{accountName}</bdi>}</Fact>
        <Fact name={t("language")}>{language && tAll(`common.languages.${language}`)}</Fact>
        <Fact name={t("timeZone")}>{timeZone}</Fact>
        <Fact name={t("appliedAt")}>
          <Moment at={application.appliedAt} />
        </Fact>
        <Fact name={t("answerDue")}>
          {application.answerDueAt && <Moment at={application.answerDueAt} />}
        </Fact>
        <Fact name={t("interview")}>
          {application.interviewAt && <Moment at={application.interviewAt} />}
        </Fact>
        <Fact name={t("trialEnds")}>
          {application.trialEndsAt && <Moment at={application.trialEndsAt} />}
        </Fact>
        <Fact name={t("reviewer")}>{reviewer && <bdi dir="auto">{reviewer.name}</bdi>}</Fact>
        <Fact name={t("reason")}>{reason}</Fact>
      </dl>
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
    </Card>
  );
}

function Fact({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  if (!children) return null;
  return (
    <>
      <dt className="text-ink-2">{name}</dt>
      <dd className="min-w-0 break-words">{children}</dd>
    </>
  );
}

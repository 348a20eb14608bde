"use client";

import { useTranslations } from "next-intl";
import { onDemand } from "#web/components/on-demand.tsx";
import { Avatar } from "#web/components/ui/avatar.tsx";
import { Card } from "#web/components/ui/card.tsx";
import { Chip } from "#web/components/ui/chip.tsx";
import { PageHead } from "#web/components/ui/page-head.tsx";
import type { ApplicationPageView } from "../application.loaders.ts";
import { AnswersCard } from "./answers-card.tsx";
import { ApplicationChip } from "./application-chip.tsx";
import { EarlierCard } from "./earlier-card.tsx";
import { FactsCard } from "./facts-card.tsx";
import { HistoryCard } from "./history-card.tsx";
import { NotesCard } from "./notes-card.tsx";
import { OriginCard } from "./origin-card.tsx";
import { StepButtons } from "./step-buttons.tsx";
import { usePlayed } from "./use-played.ts";
import { useSteps } from "./use-steps.ts";
import { VotesCard } from "./votes-card.tsx";

const StepDialog = onDemand(async () => (await import("./step-dialog.tsx")).StepDialog);

type ReviewPageProps = {
  readonly guildId: string;
  readonly view: Extract<ApplicationPageView, { readonly kind: "review" }>;
};

/** All that officers know of somebody who applied, and the steps that they can take. */
export function ReviewPage({ guildId, view: { application, game, now } }: ReviewPageProps) {
  const t = useTranslations("recruitment");
  const steps = useSteps(guildId);
  const played = usePlayed(game);
  const { applicationId, userId, name, picture, state, ballots } = application;
  return (
    <>
      <PageHead
        name={name}
        title={
          <span className="flex items-center gap-3">
            <Avatar id={userId} picture={picture} size="large" />
            <bdi dir="auto">{name}</bdi>
          </span>
        }
        lead={
          <span className="flex flex-wrap items-center gap-2">
            {played(application)}
            <Chip>{t(`web.chips.states.${state}`)}</Chip>
            <ApplicationChip application={application} now={now} />
            {!application.isInServer && <Chip tone="warn">{t("web.notInServer")}</Chip>}
          </span>
        }
        actions={<StepButtons guildId={guildId} application={application} steps={steps} />}
      />
      <div className="grid items-start gap-3.5 dock:grid-cols-[minmax(0,1fr)_360px]">
        <div className="grid gap-3.5">
          <AnswersCard game={game} answers={application.answers} />
          <NotesCard guildId={guildId} applicationId={applicationId} notes={application.notes} />
          <HistoryCard history={application.history} />
        </div>
        <div className="grid gap-3.5">
          <OriginCard guildId={guildId} application={application} />
          <FactsCard guildId={guildId} application={application} />
          {ballots && <VotesCard {...{ guildId, applicationId, state, ballots }} />}
          {application.earlier.length > 0 && (
            <Card title={t("web.earlier.title")} isFlush>
              <EarlierCard guildId={guildId} earlier={application.earlier} />
            </Card>
          )}
        </div>
      </div>
      {steps.asking && <StepDialog guildId={guildId} asking={steps.asking} onClose={steps.stopAsking} />}
    </>
  );
}

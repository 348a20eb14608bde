"use client";

import type { Game } from "@guildhall/core/games";
import { useTranslations } from "next-intl";
import { PageHead } from "#web/components/ui/page-head.tsx";
import type { BallotInView } from "../application.loaders.ts";
import { AnswersCard } from "./answers-card.tsx";
import { VotesCard } from "./votes-card.tsx";

type BallotPageProps = {
  readonly guildId: string;
  readonly game: Game | null;
  readonly ballot: BallotInView;
};

/** What somebody reads who votes and reviews nothing: the answers and the votes. */
export function BallotPage({ guildId, game, ballot }: BallotPageProps) {
  const t = useTranslations("recruitment.web");
  const { applicationId, name, answers, tally, votes } = ballot;
  return (
    <>
      <PageHead title={<bdi dir="auto">{name}</bdi>} lead={t("ballotLead")} />
      <div className="grid items-start gap-3.5 dock:grid-cols-[minmax(0,1fr)_360px]">
        <AnswersCard game={game} answers={answers} />
        <VotesCard guildId={guildId} applicationId={applicationId} ballots={{ tally, votes }} />
      </div>
    </>
  );
}

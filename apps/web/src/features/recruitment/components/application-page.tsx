"use client";

import { useQuery } from "@tanstack/react-query";
import type { ApplicationPageView } from "../application.loaders.ts";
import { applicationQuery } from "../application.queries.ts";
import { BallotPage } from "./ballot-page.tsx";
import { ReviewPage } from "./review-page.tsx";

type ApplicationPageProps = {
  readonly guildId: string;
  readonly applicationId: number;
  readonly first: ApplicationPageView;
};

/** One application, for those who review it and for those who only vote. */
export function ApplicationPage({ guildId, applicationId, first }: ApplicationPageProps) {
  const { data } = useQuery({ ...applicationQuery({ guildId, applicationId }), initialData: first });
  if (data.kind === "ballot") return <BallotPage {...{ guildId }} game={data.game} ballot={data.ballot} />;
  return <ReviewPage {...{ guildId }} view={data} />;
}

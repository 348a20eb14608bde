"use client";

import { useTranslations } from "next-intl";
import { useGuildTime } from "#web/components/use-guild-time.ts";
import type { Writers } from "./use-write-value.ts";

/** What entries hold of applications. */
export function useRecruitmentWriters(): Pick<
  Writers,
  | "application"
  | "applicationState"
  | "applicationVote"
  | "interviewAt"
  | "trialEndsAt"
  | "pact"
  | "contact"
  | "incident"
  | "clearance"
> {
  const t = useTranslations("recruitment");
  const tDiplomacy = useTranslations("diplomacy");
  const time = useGuildTime();
  return {
    application: String,
    applicationState: (state) => t(`states.${state}`),
    applicationVote: (vote) => t(`votes.${vote}`),
    clearance: (state) => t(`clearance.states.${state}`),
    pact: (kind) => tDiplomacy(`pacts.${kind}`),
    contact: (state) => tDiplomacy(`contactStates.${state}`),
    incident: (kind) => tDiplomacy(`incidentKinds.${kind}`),
    interviewAt: (at) => time("moment", at),
    trialEndsAt: (at) => time("moment", at),
  };
}

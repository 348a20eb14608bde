"use client";

import dynamic from "next/dynamic";
import { OwnDraftCard } from "#web/features/recruitment/components/own-draft-card.tsx";
import type { StakesView } from "./stakes.loader.ts";

const OwnApplicationCard = dynamic(
  async () =>
    (await import("#web/features/recruitment/components/own-application-card.tsx")).OwnApplicationCard,
);

type MyApplicationProps = {
  readonly guildId: string;
  readonly applying: NonNullable<StakesView["applying"]>;
};

/** What became of the reader's application and what comes next, or the one that they have begun. Few have any. */
export function MyApplication({ guildId, applying: { application, hasDraft, game } }: MyApplicationProps) {
  return (
    <>
      {hasDraft && <OwnDraftCard guildId={guildId} />}
      {application && <OwnApplicationCard guildId={guildId} application={application} game={game} />}
    </>
  );
}

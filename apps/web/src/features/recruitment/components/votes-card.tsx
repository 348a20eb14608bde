"use client";

import {
  type ApplicationState,
  type ApplicationVote,
  applicationVotes,
  isOpenApplication,
} from "@guildhall/core/recruitment";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { useShell } from "#web/components/shell/shell-context.tsx";
import { Button } from "#web/components/ui/button.tsx";
import { Card } from "#web/components/ui/card.tsx";
import { Chip } from "#web/components/ui/chip.tsx";
import { TextField } from "#web/components/ui/text-field.tsx";
import { useAction } from "#web/components/use-action.ts";
import type { ApplicationInView } from "../application.loaders.ts";
import { castVoteAction } from "../applications.actions.ts";
import { VoteTally } from "./vote-tally.tsx";

type VotesCardProps = {
  readonly guildId: string;
  readonly applicationId: number;
  /** Left out where the reader knows it from nothing: the vote is refused once it is over. */
  readonly state?: ApplicationState;
  readonly ballots: NonNullable<ApplicationInView["ballots"]>;
};

const tones = { yes: "good", no: "bad", unsure: "plain" } as const;

/** Who thinks what of somebody who applied. A vote can be changed until it is decided. */
export function VotesCard({ guildId, applicationId, state, ballots }: VotesCardProps) {
  const t = useTranslations("recruitment");
  const { rights } = useShell();
  const mayVote = rights.includes("recruitment.vote") && (state === undefined || isOpenApplication(state));
  return (
    <Card title={t("web.votes.title")} aside={<VoteTally tally={ballots.tally} />}>
      <ul className="grid gap-2 text-table empty:hidden">
        {ballots.votes.map(({ voterUserId, voter, vote, words }) => (
          <li key={voterUserId} className="flex items-start gap-2.5">
            <Chip tone={tones[vote]}>{t(`web.chips.votes.${vote}`)}</Chip>
            <span className="min-w-0 flex-1">
              <bdi dir="auto" className="font-medium">
                {voter?.name}
              </bdi>
              {words && (
                <span dir="auto" className="block text-ink-2">
                  {words}
                </span>
              )}
            </span>
          </li>
        ))}
      </ul>
      {mayVote && <CastVote {...{ guildId, applicationId, ballots }} />}
    </Card>
  );
}

function CastVote({ guildId, applicationId, ballots }: Omit<VotesCardProps, "state">) {
  const t = useTranslations("recruitment");
  const { user } = useShell();
  const own = ballots.votes.find(({ voterUserId }) => voterUserId === user?.userId);
  const { isBusy, failure, run } = useAction();
  const [words, setWords] = useState(own?.words ?? "");
  const cast = (vote: ApplicationVote, said = words) =>
    run(
      () => castVoteAction(guildId, { applicationId, vote, words: said }),
      () => t("web.votes.cast", { vote: t(`votes.${vote}`) }),
      own && (() => cast(own.vote, own.words ?? "")),
    );
  return (
    <div className="mt-3 grid gap-2.5 border-t border-line pt-3 first:mt-0 first:border-t-0 first:pt-0">
      <TextField
        label={t("web.votes.words")}
        maxLength={200}
        value={words}
        error={failure}
        onChange={({ target }) => setWords(target.value)}
      />
      <div className="grid grid-cols-3 gap-2">
        {applicationVotes.map((vote) => (
          <Button key={vote} isBusy={isBusy} aria-pressed={own?.vote === vote} onClick={() => cast(vote)}>
            {t(`votes.${vote}`)}
          </Button>
        ))}
      </div>
    </div>
  );
}

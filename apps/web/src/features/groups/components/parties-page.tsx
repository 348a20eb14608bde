"use client";

import { useQuery } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { Button } from "#web/components/ui/button.tsx";
import { Card } from "#web/components/ui/card.tsx";
import { PageHead } from "#web/components/ui/page-head.tsx";
import { EmptyState } from "#web/components/ui/states.tsx";
import { useAction } from "#web/components/use-action.ts";
import { buildPartiesAction } from "../parties.actions.ts";
import type { PartiesInView, PartyWorkInView } from "../parties.loaders.ts";
import { partiesQuery } from "../parties.queries.ts";
import { PartyBoard } from "./party-board.tsx";
import { PartyEventLine } from "./party-event-line.tsx";
import { PresetMenu } from "./preset-menu.tsx";

type PartiesPageProps = { readonly guildId: string; readonly first: PartiesInView };

/** Parties of one event, for those who make them. */
export function PartiesPage({ guildId, first }: PartiesPageProps) {
  const eventKey = { guildId, eventId: first.event.eventId };
  const { data } = useQuery({ ...partiesQuery(eventKey), initialData: first });
  const { work } = data;
  if (work) return <PartyBoard key={eventKey.eventId} guildId={guildId} parties={{ ...data, work }} />;
  return <NoParties guildId={guildId} parties={data} />;
}

export type MadeParties = PartiesInView & { readonly work: PartyWorkInView };

function NoParties({ guildId, parties }: { readonly guildId: string; readonly parties: PartiesInView }) {
  const t = useTranslations("groups.web.parties");
  const { isBusy, run } = useAction();
  const { event, players } = parties;
  const build = (presetId?: number) =>
    run(
      () =>
        buildPartiesAction(guildId, {
          ...{ eventId: event.eventId, draftNumber: null },
          ...(presetId !== undefined && { presetId }),
        }),
      () => t("built"),
    );
  return (
    <>
      <PageHead
        title={t("title", { event: event.title })}
        name={t("short")}
        above={{ href: `/guilds/${guildId}/events/${event.eventId}`, label: event.title }}
        lead={<PartyEventLine event={event} />}
      />
      <Card isFlush>
        <EmptyState
          action={
            players.length > 0 && (
              <span className="flex flex-wrap justify-center gap-2">
                <Button kind="act" isBusy={isBusy} onClick={() => build()}>
                  {t("build")}
                </Button>
                <PresetMenu guildId={guildId} isBusy={isBusy} onChoose={build} />
              </span>
            )
          }
        >
          {t("none", { count: players.length })}
        </EmptyState>
      </Card>
    </>
  );
}

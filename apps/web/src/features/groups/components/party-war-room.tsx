"use client";

import { useQuery } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { Link } from "#web/components/link.tsx";
import { useIsFeatureOn } from "#web/components/shell/shell-context.tsx";
import { Card } from "#web/components/ui/card.tsx";
import type { SeatingInView } from "../parties.loaders.ts";
import { type EventKey, seatingQuery } from "../parties.queries.ts";
import { ArrivalsCard } from "./arrivals-card.tsx";
import { PartyNow } from "./party-now.tsx";

/** The parties of an event as it goes on: who is where, who came without a seat, and who could step in. */
export function PartyWarRoom(eventKey: EventKey) {
  const t = useTranslations("groups.web.parties");
  const { data: seating } = useQuery({ ...seatingQuery(eventKey), enabled: useIsFeatureOn("groups") });
  if (!seating) return null;
  return (
    <>
      <ArrivalsCard eventKey={eventKey} seating={seating} />
      <Card title={t("short")} aside={<Obstacle eventKey={eventKey} seating={seating} />} isFlush>
        <div className="grid grid-cols-[repeat(auto-fill,minmax(250px,1fr))] gap-x-3.5 px-3.5 pb-3.5">
          {seating.parties.map((party) => (
            <PartyNow key={party.partyKey} eventKey={eventKey} seating={seating} party={party} />
          ))}
        </div>
      </Card>
    </>
  );
}

type ObstacleProps = { readonly eventKey: EventKey; readonly seating: SeatingInView };

/** Why nobody is given a seat here, where that is not plain to see. */
function Obstacle({ eventKey: { guildId, eventId }, seating: { obstacle } }: ObstacleProps) {
  const t = useTranslations("groups.web.parties");
  const page = `/guilds/${guildId}/events/${eventId}/parties`;
  if (obstacle === "unpublished")
    return (
      <Link href={page} className="text-warn hover:underline">
        {t("live.unpublished")}
      </Link>
    );
  return (
    <Link href={page} className="text-link hover:underline">
      {t("live.toParties")}
    </Link>
  );
}

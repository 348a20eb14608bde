"use client";

import { useTranslations } from "next-intl";
import { Button } from "#web/components/ui/button.tsx";
import { Card } from "#web/components/ui/card.tsx";
import { Chip } from "#web/components/ui/chip.tsx";
import { RoleGlyph } from "#web/components/ui/role-glyph.tsx";
import { MemberName } from "#web/features/members/client.ts";
import type { SeatingInView } from "../parties.loaders.ts";
import type { EventKey } from "../parties.queries.ts";
import { useSeatArrival } from "./use-seat-arrival.ts";

type ArrivalsCardProps = { readonly eventKey: EventKey; readonly seating: SeatingInView };

/** Who came and has no seat, each with the seats that suit them best. */
export function ArrivalsCard({ eventKey, seating }: ArrivalsCardProps) {
  const t = useTranslations("groups.web.parties.live");
  const { arrivals, obstacle } = seating;
  if (arrivals.length === 0) return null;
  return (
    <Card title={t("arrivals")} aside={arrivals.length} isLit>
      <ul>
        {arrivals.map((person) => (
          <Arrival key={person.memberId} eventKey={eventKey} seating={seating} person={person} />
        ))}
      </ul>
      {obstacle === null && <p className="mt-2 text-small text-ink-3">{t("hint")}</p>}
    </Card>
  );
}

type ArrivalProps = ArrivalsCardProps & { readonly person: SeatingInView["arrivals"][number] };

function Arrival({ eventKey, seating, person }: ArrivalProps) {
  const t = useTranslations("groups.web.parties.live");
  const { isBusy, partyName, seat } = useSeatArrival(eventKey, seating);
  return (
    <li className="flex flex-wrap items-center gap-x-3 gap-y-1.5 border-b border-line py-2 text-table last:border-0">
      <MemberName member={person} />
      {person.role && <RoleGlyph role={person.role} />}
      {!person.isSignedUp && <Chip tone="info">{t("withoutSignUp")}</Chip>}
      <span className="ms-auto flex flex-wrap items-center gap-1.5">
        {person.seats.length === 0 && <span className="text-small text-ink-3">{t("noSeat")}</span>}
        {person.seats.map((one, place) => (
          <Button
            key={one.partyKey}
            size="small"
            kind={place === 0 ? "plain" : "quiet"}
            isBusy={isBusy}
            disabled={seating.obstacle !== null}
            onClick={() => seat(person, one)}
          >
            {one.role && <RoleGlyph role={one.role} />}
            <span className="sr-only">{t("seatIn", { name: person.name })} </span>
            <bdi dir="auto">{partyName(one.partyKey)}</bdi>
            {one.insteadOf !== null && (
              <span className="text-ink-3">{t("insteadOf", { name: one.insteadOf })}</span>
            )}
          </Button>
        ))}
      </span>
    </li>
  );
}

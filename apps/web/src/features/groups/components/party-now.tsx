"use client";

import { Crown } from "lucide-react";
import { useTranslations } from "next-intl";
import { Button } from "#web/components/ui/button.tsx";
import { Chip, type Tone } from "#web/components/ui/chip.tsx";
import { RoleGlyph } from "#web/components/ui/role-glyph.tsx";
import { MemberName } from "#web/features/members/client.ts";
import type { SeatingInView } from "../parties.loaders.ts";
import type { EventKey } from "../parties.queries.ts";
import { useSeatArrival } from "./use-seat-arrival.ts";

type Party = SeatingInView["parties"][number];
type Seat = Party["seats"][number];

type PartyNowProps = { readonly eventKey: EventKey; readonly seating: SeatingInView; readonly party: Party };

const tones: Readonly<Record<Seat["state"], Tone>> = { here: "good", late: "warn", missing: "bad" };

/** One party: who is there, who is not, and who could play for them. */
export function PartyNow({ eventKey, seating, party }: PartyNowProps) {
  const t = useTranslations("groups.web.parties");
  const { partyName } = useSeatArrival(eventKey, seating);
  const { partyKey, size, seats } = party;
  const here = seats.filter(({ state }) => state === "here").length;
  const name = partyName(partyKey);
  return (
    <section aria-label={name} className="min-w-0">
      <h3 className="flex items-baseline justify-between gap-2 border-b border-line-2 pb-1 font-medium">
        <bdi dir="auto" className="truncate">
          {name}
        </bdi>
        <span className="text-small text-ink-3">{t("live.hereOf", { here, count: seats.length, size })}</span>
      </h3>
      <ul className="mb-3">
        {seats.map((seat) => (
          <li key={seat.memberId} className="border-b border-line py-1 text-table last:border-0">
            <div className="flex min-h-[26px] items-center gap-2">
              {seat.role ? <RoleGlyph role={seat.role} /> : <span className="size-[13px]" />}
              <span className={`min-w-0 flex-1 ${seat.state === "here" ? "" : "text-ink-3"}`}>
                <MemberName member={seat} />
              </span>
              {seat.isLeader && <Crown aria-label={t("leader")} className="icon-12 text-lamp" />}
              <Chip tone={tones[seat.state]}>{t(`live.states.${seat.state}`)}</Chip>
            </div>
            {seat.standIns.length > 0 && (
              <StandIns eventKey={eventKey} seating={seating} partyKey={partyKey} seat={seat} />
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

type StandInsProps = Omit<PartyNowProps, "party"> & { readonly partyKey: string; readonly seat: Seat };

/** Who could play for somebody who is missing. */
function StandIns({ eventKey, seating, partyKey, seat: missing }: StandInsProps) {
  const t = useTranslations("groups.web.parties.live");
  const { isBusy, seat } = useSeatArrival(eventKey, seating);
  return (
    <p className="flex flex-wrap items-center gap-1.5 pb-1 ps-[21px] text-small text-ink-3">
      {t("couldPlay")}
      {missing.standIns.map((person) => (
        <Button
          key={person.memberId}
          size="small"
          kind="quiet"
          isBusy={isBusy}
          disabled={seating.obstacle !== null}
          aria-label={t("playsFor", { name: person.name, missing: missing.name })}
          onClick={() =>
            seat(person, { partyKey, buildId: person.buildId, insteadOfMemberId: missing.memberId })
          }
        >
          <bdi dir="auto">{person.name}</bdi>
          {!person.isHere && <span className="text-ink-3">{t("notHere")}</span>}
        </Button>
      ))}
    </p>
  );
}

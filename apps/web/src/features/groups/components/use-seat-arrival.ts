"use client";

import { useTranslations } from "next-intl";
import { useAction } from "#web/components/use-action.ts";
import { seatArrivalAction } from "../parties.actions.ts";
import type { SeatingInView } from "../parties.loaders.ts";
import type { EventKey } from "../parties.queries.ts";

type Person = { readonly memberId: number; readonly name: string };

type Seat = {
  readonly partyKey: string;
  readonly buildId: number | null;
  /** Who is not there and gives the seat up; null where it is free. */
  readonly insteadOfMemberId: number | null;
};

/** How the parties of the war room are called, and the press that gives somebody a seat in one. */
export function useSeatArrival({ guildId, eventId }: EventKey, { draftNumber, parties }: SeatingInView) {
  const t = useTranslations("groups.web.parties");
  const { isBusy, run } = useAction();
  const partyName = (partyKey: string) => {
    const index = parties.findIndex((party) => party.partyKey === partyKey);
    return parties[index]?.name ?? t("numbered", { number: index + 1 });
  };
  const seat = ({ memberId, name }: Person, { insteadOfMemberId, ...where }: Seat) =>
    run(
      () =>
        seatArrivalAction(guildId, {
          ...{ eventId, draftNumber, memberId, ...where },
          ...(insteadOfMemberId !== null && { insteadOfMemberId }),
        }),
      () => t("live.seated", { name, party: partyName(where.partyKey) }),
    );
  return { isBusy, partyName, seat };
}

"use client";

import { type HandMove, lockPlaces, type PartyPlace, placeByHand, rateDraft } from "@guildhall/core/groups";
import { useTranslations } from "next-intl";
import { useMemo, useState } from "react";
import { useAction } from "#web/components/use-action.ts";
import {
  buildPartiesAction,
  leadPartyAction,
  lockPlacesAction,
  placeMemberAction,
  takeAlternativeAction,
  undoPartiesAction,
} from "../parties.actions.ts";
import type { PartiesInView, PartyWorkInView } from "../parties.loaders.ts";
import type { EventKey } from "../parties.queries.ts";

type Working = {
  readonly eventKey: EventKey;
  readonly work: PartyWorkInView;
  readonly players: PartiesInView["players"];
};

/**
 * The parties on the screen. What a hand moves stands where it was put at once, with its score, and goes back when it is
 * refused.
 */
export function usePartyWork({ eventKey: { guildId, eventId }, work, players }: Working) {
  const t = useTranslations("groups.web.parties");
  const { isBusy, run } = useAction();
  const [moved, setMoved] = useState<Moved>();
  const { draftNumber } = work;
  const isAhead = isBusy && moved?.draftNumber === draftNumber;
  const places = isAhead ? moved.places : work.places;
  const proposal = useMemo(
    () => (isAhead ? rateDraft(work.input, moved.places) : work.proposal),
    [isAhead, moved, work],
  );
  const nameOf = (memberId: number) => players.find((player) => player.memberId === memberId)?.name ?? "";
  const asked = { eventId, draftNumber };
  const undo = () =>
    run(
      () => undoPartiesAction(guildId, asked),
      () => t("undone"),
    );
  const place = (move: HandMove) => {
    setMoved({ draftNumber, places: placeByHand({ setting: work.setting, places }, move) });
    run(
      () => placeMemberAction(guildId, { ...asked, ...move }),
      () => t("placed", { name: nameOf(move.memberId) }),
    );
  };
  const lock = (memberIds: readonly number[], isLocked: boolean) => {
    setMoved({ draftNumber, places: lockPlaces(places, { memberIds, isLocked }) });
    run(
      () => lockPlacesAction(guildId, { ...asked, memberIds: [...memberIds], isLocked }),
      () => t(isLocked ? "locked" : "unlocked", { count: memberIds.length }),
    );
  };
  const lead = (memberId: number) =>
    run(
      () => leadPartyAction(guildId, { ...asked, memberId }),
      () => t("leadsNow", { name: nameOf(memberId) }),
    );
  const build = (presetId?: number) =>
    run(
      () => buildPartiesAction(guildId, { ...asked, ...(presetId !== undefined && { presetId }) }),
      () => t("built"),
    );
  const take = (alternative: number) =>
    run(
      () => takeAlternativeAction(guildId, { ...asked, alternative }),
      () => t("taken"),
    );
  return { isBusy, places, proposal, place, lock, lead, build, take, undo };
}

type Moved = { readonly draftNumber: number; readonly places: readonly PartyPlace[] };

export type PartyHands = ReturnType<typeof usePartyWork>;

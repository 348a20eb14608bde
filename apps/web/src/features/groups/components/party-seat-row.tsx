"use client";

import type { PartySeat } from "@guildhall/core/groups";
import { ArrowRight, Crown, Link2, Lock } from "lucide-react";
import { useTranslations } from "next-intl";
import { RoleGlyph } from "#web/components/ui/role-glyph.tsx";
import { MovablePerson } from "./movable-person.tsx";
import type { Board } from "./party-board.tsx";
import { usePartyNames } from "./use-party-names.ts";
import { usePower } from "./use-power.ts";

type PartySeatRowProps = { readonly board: Board; readonly seat: PartySeat; readonly partyKey: string };

/** Somebody in a party, with what officers look at: role, who leads, who moved, who is locked, power. */
export function PartySeatRow({ board, seat, partyKey }: PartySeatRowProps) {
  const t = useTranslations("groups.web.parties");
  const { nameOf } = usePartyNames(board.parties);
  const write = usePower();
  const { memberId, role, power } = seat;
  const { places, parties } = board;
  const place = places.find((one) => one.memberId === memberId);
  // Who leads is as officers have it; where they have nobody, whoever would.
  const isLed = places.some((one) => one.partyKey === partyKey && one.isLeader);
  const leads = isLed ? place?.isLeader : seat.isLeader;
  const isMoved = parties.work.unpublished.some((change) => change.memberId === memberId);
  const isTogether = parties.work.setting.together.some((group) => group.includes(memberId));
  return (
    <MovablePerson
      {...{ board, memberId, partyKey, reasons: seat.reasons }}
      shape="min-h-[30px] px-3 max-desk:min-h-11"
    >
      {role ? <RoleGlyph role={role} /> : <span className="size-[13px]" />}
      <span className="min-w-0 flex-1 truncate text-start">
        <bdi>{nameOf(memberId)}</bdi>
      </span>
      {leads && <Crown aria-label={t("leader")} className="icon-12 text-lamp" />}
      {isTogether && <Link2 aria-label={t("isTogether")} className="icon-12 text-ink-3" />}
      {isMoved && parties.work.publishedNumber !== null && (
        <ArrowRight aria-label={t("isMoved")} className="icon-12 text-good rtl:-scale-x-100" />
      )}
      {place?.isLocked && <Lock aria-label={t("isLocked")} className="icon-12 text-ink-3" />}
      <span className="w-11 text-end text-small text-ink-2">{power === null ? "" : write(power)}</span>
    </MovablePerson>
  );
}

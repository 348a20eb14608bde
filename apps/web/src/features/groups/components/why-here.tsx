"use client";

import type { PlacementReason } from "@guildhall/core/groups";
import { Crown, Lock, LockOpen, Move } from "lucide-react";
import { useTranslations } from "next-intl";
import { type ReactElement, useState } from "react";
import { Button } from "#web/components/ui/button.tsx";
import { Popover } from "#web/components/ui/popover.tsx";
import type { Board } from "./party-board.tsx";
import { usePartyNames } from "./use-party-names.ts";
import { useReasonWords } from "./use-reason-words.ts";

type WhyHereProps = {
  readonly board: Board;
  readonly memberId: number;
  readonly reasons: readonly PlacementReason[];
  readonly trigger: ReactElement;
};

/** Why somebody is where they are, and what a hand can do about it. */
export function WhyHere({ board, memberId, reasons, trigger }: WhyHereProps) {
  const t = useTranslations("groups.web.parties");
  const [isOpen, setOpen] = useState(false);
  const say = useReasonWords(board.parties);
  const { nameOf } = usePartyNames(board.parties);
  const place = board.places.find((one) => one.memberId === memberId);
  const { hands, carrying, isFixed } = board;
  const name = nameOf(memberId);
  const act = (work: () => void) => () => {
    setOpen(false);
    work();
  };
  return (
    <Popover label={t("why", { name })} trigger={trigger} isOpen={isOpen} onOpenChange={setOpen}>
      <div className="w-[290px] max-w-full">
        <p className="font-medium">{t("why", { name })}</p>
        <ul className="mt-1 grid gap-0.5 text-small text-ink-2">
          {reasons.map((reason) => (
            <li key={reason.code}>{say(reason)}</li>
          ))}
          {reasons.length === 0 && <li>{t("noReason")}</li>}
        </ul>
        {!isFixed && place && (
          <div className="mt-2.5 flex flex-wrap gap-2">
            <Button
              size="small"
              isBusy={hands.isBusy}
              onClick={act(() => hands.lock([memberId], !place.isLocked))}
            >
              {place.isLocked ? <LockOpen aria-hidden /> : <Lock aria-hidden />}
              {t(place.isLocked ? "unlock" : "lock")}
            </Button>
            <Button size="small" isBusy={hands.isBusy} onClick={act(() => carrying.pickUp(memberId))}>
              <Move aria-hidden />
              {t("move")}
            </Button>
            {place.partyKey !== null && !place.isLeader && (
              <Button size="small" isBusy={hands.isBusy} onClick={act(() => hands.lead(memberId))}>
                <Crown aria-hidden />
                {t("lead")}
              </Button>
            )}
          </div>
        )}
      </div>
    </Popover>
  );
}

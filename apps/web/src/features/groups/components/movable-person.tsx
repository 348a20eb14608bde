"use client";

import type { PlacementReason } from "@guildhall/core/groups";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import type { Board } from "./party-board.tsx";
import type { Target } from "./use-carrying.ts";
import { usePartyNames } from "./use-party-names.ts";
import { WhyHere } from "./why-here.tsx";

type MovablePersonProps = {
  readonly board: Board;
  readonly memberId: number;
  readonly partyKey: string | null;
  readonly reasons: readonly PlacementReason[];
  /** How high and how wide the row is. */
  readonly shape: string;
  readonly children: ReactNode;
};

/** Somebody in a row: can be dragged, tells why they are here, and while another is in a hand a press lets both swap. */
export function MovablePerson(props: MovablePersonProps) {
  const { board, memberId, partyKey, reasons, shape, children } = props;
  const t = useTranslations("groups.web.parties");
  const { nameOf } = usePartyNames(board.parties);
  const { carrying, isFixed } = board;
  const target: Target = { partyKey, memberId };
  const row = `flex w-full items-center gap-2 text-table hover:bg-hover ${shape}`;
  return (
    <li
      className={`border-b border-line last:border-b-0 ${carrying.carried === memberId ? "bg-lamp-soft" : ""} ${isFixed ? "" : "cursor-grab"}`}
      {...carrying.dragProps(memberId)}
      {...carrying.dropProps(target)}
    >
      {carrying.isPicked && carrying.accepts(target) ? (
        <button
          type="button"
          aria-label={t("swapWith", { name: nameOf(memberId) })}
          className={row}
          onClick={() => carrying.putDown(target)}
        >
          {children}
        </button>
      ) : (
        <WhyHere
          board={board}
          memberId={memberId}
          reasons={reasons}
          trigger={
            <button type="button" className={row}>
              {children}
            </button>
          }
        />
      )}
    </li>
  );
}

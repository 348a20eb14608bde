"use client";

import { Ellipsis } from "lucide-react";
import { useTranslations } from "next-intl";
import { useShell } from "#web/components/shell/shell-context.tsx";
import { Button } from "#web/components/ui/button.tsx";
import { IconButton } from "#web/components/ui/icon-button.tsx";
import { Menu, MenuItem } from "#web/components/ui/menu.tsx";
import { useUrlState } from "#web/components/ui/use-url-state.ts";
import type { DropInView } from "../drops.loaders.ts";
import { type Awarded, useAwardMoves } from "./use-award-moves.ts";
import { useDropMoves } from "./use-drop-moves.ts";

/** What the reader may do with a drop. */
export type DropHands = {
  readonly canAward: boolean;
  /** Shows it as handed over while that is being written. */
  showHanded(dropId: number): void;
};

type DropActionsProps = DropHands & { readonly guildId: string; readonly drop: DropInView };

/** Whose turn it is, and what they can do: the winner, and whoever hands out loot. */
export function DropActions({ guildId, drop, canAward, showHanded }: DropActionsProps) {
  const { user } = useShell();
  const isOwn = drop.member !== null && drop.member.userId === user?.userId;
  return (
    <span className="flex items-center justify-end gap-2">
      {isOwn && (drop.state === "offered" || drop.state === "awarded") && (
        <WinnerActions guildId={guildId} drop={{ ...drop, state: drop.state }} />
      )}
      {canAward && <OfficerActions guildId={guildId} drop={drop} isOwn={isOwn} showHanded={showHanded} />}
    </span>
  );
}

type WinnerActionsProps = {
  readonly guildId: string;
  readonly drop: Awarded & { readonly state: "offered" | "awarded" };
};

/** What a winner can do: take it or pass while it is offered, and then say to have it. */
export function WinnerActions({ guildId, drop }: WinnerActionsProps) {
  const t = useTranslations("loot.web.award");
  const { isBusy, accept, pass, confirm } = useAwardMoves(guildId, drop);
  if (drop.state === "offered")
    return (
      <>
        <Button size="small" isBusy={isBusy} onClick={accept}>
          {t("accept")}
        </Button>
        <Button size="small" kind="quiet" isBusy={isBusy} onClick={pass}>
          {t("pass")}
        </Button>
      </>
    );
  return (
    <Button size="small" isBusy={isBusy} onClick={confirm}>
      {t("confirm")}
    </Button>
  );
}

type OfficerActionsProps = Omit<DropActionsProps, "canAward">;

function OfficerActions({
  guildId,
  drop,
  isOwn,
  showHanded,
}: OfficerActionsProps & { readonly isOwn: boolean }) {
  const t = useTranslations("loot.web");
  const moves = useAwardMoves(guildId, drop);
  const hand = () => moves.hand(() => showHanded(drop.dropId));
  const [, give] = useUrlState("give");
  return (
    <>
      {drop.state === "waiting" && (
        <Button size="small" onClick={() => give(String(drop.dropId))}>
          {t("give.open")}
        </Button>
      )}
      {drop.state === "awarded" && !isOwn && (
        <Button size="small" isBusy={moves.isBusy} onClick={hand}>
          {t("award.hand")}
        </Button>
      )}
      <MoreActions guildId={guildId} drop={drop} onHand={hand} />
    </>
  );
}

type MoreActionsProps = Pick<DropActionsProps, "guildId" | "drop"> & { onHand(): void };

function MoreActions({ guildId, drop, onHand }: MoreActionsProps) {
  const t = useTranslations("loot.web");
  const [, sell] = useUrlState("sell");
  const { rights } = useShell();
  const { disenchant, toBank, toVoid } = useDropMoves(guildId, drop);
  const { answerFor, refund } = useAwardMoves(guildId, drop);
  if (drop.state === "inSession") return null;
  const name = drop.item?.shown.name ?? "";
  return (
    <Menu
      trigger={
        <IconButton label={t("moreOf", { item: name })}>
          <Ellipsis aria-hidden />
        </IconButton>
      }
    >
      {drop.state === "waiting" && (
        <>
          <MenuItem onSelect={() => sell(String(drop.dropId))}>{t("session.open")}</MenuItem>
          <MenuItem onSelect={disenchant}>{t("disenchant")}</MenuItem>
          {rights.includes("loot.bank") && <MenuItem onSelect={toBank}>{t("toBank")}</MenuItem>}
          <MenuItem isDanger onSelect={toVoid}>
            {t("void")}
          </MenuItem>
        </>
      )}
      {drop.state === "offered" && (
        <>
          <MenuItem onSelect={() => answerFor("accept")}>{t("award.acceptFor")}</MenuItem>
          <MenuItem onSelect={() => answerFor("pass")}>{t("award.passFor")}</MenuItem>
        </>
      )}
      {drop.state === "awarded" && (
        <>
          <MenuItem onSelect={onHand}>{t("award.hand")}</MenuItem>
          <MenuItem isDanger onSelect={refund}>
            {t("award.refund")}
          </MenuItem>
        </>
      )}
    </Menu>
  );
}

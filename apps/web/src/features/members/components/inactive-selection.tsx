"use client";

import { nudgeAgainDays, type Standing } from "@guildhall/core/members";
import { LogOut, Send } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "#web/components/ui/button.tsx";
import { ConfirmDialog } from "#web/components/ui/confirm-dialog.tsx";
import { useAction } from "#web/components/use-action.ts";
import { changeStandingAction, nudgeMembersAction } from "../members.actions.ts";

type InactiveSelectionProps = {
  readonly guildId: string;
  readonly members: readonly { readonly memberId: number; readonly standing: Standing }[];
};

/** Asks those chosen, or says that they left. */
export function InactiveSelection({ guildId, members }: InactiveSelectionProps) {
  const t = useTranslations("members.inactive");
  const tWeb = useTranslations("members.web");
  const tStanding = useTranslations("members.standings");
  const [isLeaving, setLeaving] = useState(false);
  const { isBusy, run } = useAction();
  const count = members.length;
  const ids = members.map(({ memberId }) => memberId);
  const nudge = () =>
    run(
      () => nudgeMembersAction(guildId, { memberIds: ids }),
      () => t("asking", { count }),
    );
  const markLeft = () => {
    setLeaving(false);
    run(
      () => changeStandingAction(guildId, { memberIds: ids, standing: "left" }),
      () => tWeb("standingChanged", { count, standing: tStanding("left") }),
      bringBack,
    );
  };
  // Each as before: who was on trial is on trial again.
  const bringBack = () => {
    for (const [standing, those] of Map.groupBy(members, (member) => member.standing))
      run(
        () => changeStandingAction(guildId, { memberIds: those.map(({ memberId }) => memberId), standing }),
        () => tWeb("standingChanged", { count: those.length, standing: tStanding(standing) }),
      );
  };
  return (
    <>
      <Button isBusy={isBusy} title={t("nudgeHint", { days: nudgeAgainDays })} onClick={nudge}>
        <Send aria-hidden />
        {t("nudge")}
      </Button>
      <Button isBusy={isBusy} onClick={() => setLeaving(true)}>
        <LogOut aria-hidden />
        {t("markLeft")}
      </Button>
      <ConfirmDialog
        isOpen={isLeaving}
        title={t("markLeftTitle", { count })}
        action={t("markLeft")}
        onConfirm={markLeft}
        onClose={() => setLeaving(false)}
      >
        <p>{t("markLeftBody")}</p>
      </ConfirmDialog>
    </>
  );
}

"use client";

import { nudgeAgainDays } from "@guildhall/core/members";
import { LogOut, Send } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "#web/components/ui/button.tsx";
import { ConfirmDialog } from "#web/components/ui/confirm-dialog.tsx";
import { useAction } from "#web/components/use-action.ts";
import { changeStandingAction, nudgeMembersAction } from "../members.actions.ts";

type InactiveSelectionProps = { readonly guildId: string; readonly memberIds: readonly number[] };

/** Asks those chosen, or says that they left. */
export function InactiveSelection({ guildId, memberIds }: InactiveSelectionProps) {
  const t = useTranslations("members.inactive");
  const tWeb = useTranslations("members.web");
  const tStanding = useTranslations("members.standings");
  const [isLeaving, setLeaving] = useState(false);
  const { isBusy, run } = useAction();
  const count = memberIds.length;
  const ids = [...memberIds];
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
      () =>
        run(
          () => changeStandingAction(guildId, { memberIds: ids, standing: "active" }),
          () => tWeb("standingChanged", { count, standing: tStanding("active") }),
        ),
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

"use client";

import { Crown } from "lucide-react";
import { useTranslations } from "next-intl";
import { ConfirmDialog } from "#web/components/ui/confirm-dialog.tsx";
import { useAction } from "#web/components/use-action.ts";
import type { MemberView } from "../members.loaders.ts";
import { giveLeadAction } from "../ranks.actions.ts";
import { PickOtherMember } from "./pick-other-member.tsx";

type GiveLeadProps = { readonly guildId: string; readonly view: MemberView };

/** The one at the head chooses who leads from now on, and reads what that means first. */
export function GiveLead({ guildId, view }: GiveLeadProps) {
  const t = useTranslations("members.lead");
  const tRank = useTranslations("members.rankClaims");
  const { isBusy, run } = useAction();
  const [lead, next] = view.ranks;
  if (!lead || view.member.rankId !== lead.rankId) return null;
  const rank = lead.name;
  return (
    <PickOtherMember
      guildId={guildId}
      view={view}
      words={{
        open: t("open"),
        title: t("pick"),
        label: t("member"),
        placeholder: t("choose"),
        next: t("next"),
      }}
      icon={<Crown aria-hidden />}
      isEligible={({ userId, standing }) => userId !== null && standing !== "left"}
    >
      {({ memberId, name }, close) => (
        <ConfirmDialog
          isOpen
          isDanger
          title={t("title", { name })}
          action={t("action")}
          isBusy={isBusy}
          onConfirm={() =>
            run(
              () => giveLeadAction(guildId, { memberId }),
              () => {
                close();
                return t("done", { name, rank });
              },
            )
          }
          onClose={close}
        >
          <p>{t("question", { name, rank, next: next?.name ?? tRank("noRank") })}</p>
        </ConfirmDialog>
      )}
    </PickOtherMember>
  );
}

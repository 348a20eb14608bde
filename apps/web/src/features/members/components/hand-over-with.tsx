"use client";

import { HandHelping } from "lucide-react";
import { useTranslations } from "next-intl";
import type { MemberView } from "../members.loaders.ts";
import { HandOverDialog } from "./hand-over-dialog.tsx";
import { PickOtherMember } from "./pick-other-member.tsx";

type HandOverWithProps = { readonly guildId: string; readonly view: MemberView };

/** To whom, and then what goes over. */
export function HandOverWith({ guildId, view }: HandOverWithProps) {
  const t = useTranslations("members.handOver");
  const { member } = view;
  return (
    <PickOtherMember
      guildId={guildId}
      view={view}
      words={{
        open: t("open"),
        title: t("pickTitle", { name: member.name }),
        label: t("to"),
        placeholder: t("choose"),
        next: t("look"),
      }}
      icon={<HandHelping aria-hidden />}
      isEligible={({ standing }) => standing !== "left"}
    >
      {(target, close) => <HandOverDialog guildId={guildId} from={member} to={target} onClose={close} />}
    </PickOtherMember>
  );
}

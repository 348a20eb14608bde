"use client";

import { Merge } from "lucide-react";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import type { MemberView } from "../members.loaders.ts";
import { MergeDialog } from "./merge-dialog.tsx";
import { PickOtherMember } from "./pick-other-member.tsx";

type MergeWithProps = { readonly guildId: string; readonly view: MemberView };

/** Somebody without an account turns out to be a member: whom, and then what goes over. */
export function MergeWith({ guildId, view }: MergeWithProps) {
  const t = useTranslations("members.web.merge");
  const router = useRouter();
  const { member } = view;
  return (
    <PickOtherMember
      guildId={guildId}
      view={view}
      words={{
        open: t("open"),
        title: t("pickTitle", { name: member.name }),
        label: t("member"),
        placeholder: t("choose"),
        next: t("next"),
      }}
      icon={<Merge aria-hidden />}
    >
      {(target, close) => (
        <MergeDialog
          guildId={guildId}
          merged={member}
          member={target}
          onClose={close}
          onMerged={() => router.push(`/guilds/${guildId}/members/${target.memberId}`)}
        />
      )}
    </PickOtherMember>
  );
}

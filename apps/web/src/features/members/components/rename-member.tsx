"use client";

import { renameMemberInput } from "@guildhall/core/members";
import { useTranslations } from "next-intl";
import { useAction } from "#web/components/use-action.ts";
import { renameMemberAction } from "../members.actions.ts";
import type { MemberView } from "../members.loaders.ts";
import { NameDialog } from "./name-dialog.tsx";

type RenameMemberProps = {
  readonly guildId: string;
  readonly member: MemberView["member"];
  onClose(): void;
};

/** The guild calls a member something else. */
export function RenameMember({ guildId, member, onClose }: RenameMemberProps) {
  const t = useTranslations("members.web.rename");
  const { isBusy, failure, run } = useAction();
  const rename = (name: string, former = member.name) =>
    run(
      () => renameMemberAction(guildId, renameMemberInput.parse({ ...member, name })),
      () => {
        onClose();
        return t("done", { name });
      },
      () => rename(former, name),
    );
  return (
    <NameDialog
      title={t("title", { name: member.name })}
      hint={t("hint")}
      action={t("open")}
      first={member.name}
      failure={failure}
      isBusy={isBusy}
      onName={rename}
      onClose={onClose}
    />
  );
}

"use client";

import { UserPlus } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "#web/components/ui/button.tsx";
import { useAction } from "#web/components/use-action.ts";
import { addUnlinkedMemberAction } from "../members.actions.ts";
import { NameDialog } from "./name-dialog.tsx";

/** Adds somebody who has no Discord account. */
export function AddMember({ guildId }: { readonly guildId: string }) {
  const t = useTranslations("members.web.add");
  const [isOpen, setOpen] = useState(false);
  const { isBusy, failure, run } = useAction();
  const add = (name: string) =>
    run(
      () => addUnlinkedMemberAction(guildId, { name }),
      () => {
        setOpen(false);
        return t("done", { name });
      },
    );
  return (
    <>
      <Button kind="act" onClick={() => setOpen(true)}>
        <UserPlus aria-hidden />
        {t("open")}
      </Button>
      {isOpen && (
        <NameDialog
          title={t("title")}
          hint={t("hint")}
          action={t("action")}
          failure={failure}
          isBusy={isBusy}
          onName={add}
          onClose={() => setOpen(false)}
        />
      )}
    </>
  );
}

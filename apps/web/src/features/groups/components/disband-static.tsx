"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "#web/components/ui/button.tsx";
import { ConfirmDialog } from "#web/components/ui/confirm-dialog.tsx";
import { useAction } from "#web/components/use-action.ts";
import { disbandStaticAction } from "../groups.actions.ts";
import type { StaticInView } from "../groups.loaders.ts";

type DisbandStaticProps = { readonly guildId: string; readonly group: StaticInView; onDone(): void };

/** Ends a static, after saying what that means. */
export function DisbandStatic({ guildId, group, onDone }: DisbandStaticProps) {
  const t = useTranslations("groups.web.disband");
  const [isOpen, setOpen] = useState(false);
  const { isBusy, run } = useAction();
  const { staticId, name, seats } = group;
  const disband = () =>
    run(
      () => disbandStaticAction(guildId, { staticId }),
      () => {
        onDone();
        return t("done", { name });
      },
    );
  return (
    <>
      <Button kind="quiet" onClick={() => setOpen(true)}>
        {t("button")}
      </Button>
      <ConfirmDialog
        isOpen={isOpen}
        title={t("title", { name })}
        action={t("action", { name })}
        isDanger
        isBusy={isBusy}
        onConfirm={disband}
        onClose={() => setOpen(false)}
      >
        {t("text", { count: seats.length })}
      </ConfirmDialog>
    </>
  );
}

"use client";

import { Lock, LockOpen } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { useShell } from "#web/components/shell/shell-context.tsx";
import { Button } from "#web/components/ui/button.tsx";
import { Dialog } from "#web/components/ui/dialog.tsx";
import { TextField } from "#web/components/ui/text-field.tsx";
import { useAction } from "#web/components/use-action.ts";
import { lockWishesAction, unlockWishesAction } from "../wishlists.actions.ts";
import type { WishListInView } from "../wishlists.loaders.ts";

type LockListsProps = { readonly guildId: string; readonly list: WishListInView };

/** Officers have everybody's list stay as it is, or let members change them again. */
export function LockLists({ guildId, list }: LockListsProps) {
  const t = useTranslations("wishlists.web.lock");
  const { rights } = useShell();
  const { isBusy, run } = useAction();
  const [isOpen, setOpen] = useState(false);
  if (!rights.includes("wishlists.edit")) return null;
  const { lock } = list;
  const unlock = () =>
    run(
      () => unlockWishesAction(guildId, {}),
      () => t("unlocked"),
      lock ? () => lockAgain(lock) : undefined,
    );
  const lockAgain = (former: NonNullable<typeof lock>) =>
    run(
      () => lockWishesAction(guildId, { lockedFrom: former.lockedFrom, lockedUntil: former.lockedUntil }),
      () => t("locked"),
    );
  if (lock)
    return (
      <Button isBusy={isBusy} onClick={unlock}>
        <LockOpen aria-hidden />
        {t("unlock")}
      </Button>
    );
  return (
    <>
      <Button onClick={() => setOpen(true)}>
        <Lock aria-hidden />
        {t("action")}
      </Button>
      {isOpen && <LockDialog guildId={guildId} onClose={() => setOpen(false)} />}
    </>
  );
}

type LockDialogProps = { readonly guildId: string; onClose(): void };

function LockDialog({ guildId, onClose }: LockDialogProps) {
  const t = useTranslations("wishlists.web.lock");
  const { isBusy, failure, run } = useAction();
  const [draft, setDraft] = useState({ from: "", until: "" });
  const lock = () =>
    run(
      () => lockWishesAction(guildId, { lockedFrom: toIso(draft.from), lockedUntil: toIso(draft.until) }),
      () => {
        onClose();
        return t("locked");
      },
      () =>
        run(
          () => unlockWishesAction(guildId, {}),
          () => t("unlocked"),
        ),
    );
  return (
    <Dialog
      isOpen
      title={t("title")}
      onClose={onClose}
      footer={
        <Button kind="act" isBusy={isBusy} onClick={lock}>
          {t("action")}
        </Button>
      }
    >
      <p className="mb-3.5">{t("lead")}</p>
      <div className="grid gap-3.5">
        <TextField
          label={t("from")}
          hint={t("fromHint")}
          type="datetime-local"
          value={draft.from}
          onChange={({ target }) => setDraft({ ...draft, from: target.value })}
        />
        <TextField
          label={t("until")}
          hint={t("untilHint")}
          type="datetime-local"
          value={draft.until}
          error={failure}
          onChange={({ target }) => setDraft({ ...draft, until: target.value })}
        />
      </div>
    </Dialog>
  );
}

/** What a field of the browser holds is a moment on the reader's own clock. */
function toIso(local: string): string | null {
  return local === "" ? null : new Date(local).toISOString();
}

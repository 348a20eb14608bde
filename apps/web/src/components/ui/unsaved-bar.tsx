"use client";

import { useTranslations } from "next-intl";
import { useEffect } from "react";
import { Button } from "./button.tsx";
import { Kbd } from "./kbd.tsx";
import { LeaveGuard } from "./leave-guard.tsx";

type UnsavedBarProps = {
  /** The names of the changed fields, in words. The bar shows while there is one. */
  readonly changes: readonly string[];
  readonly isSaving?: boolean;
  /** Shows before and after. On a phone there is no room for Discard beside it: the review offers it. */
  onReview?(): void;
  onDiscard(): void;
  onSave(): void;
};

/** Rises when something is not saved, and asks before the page is left. */
export function UnsavedBar(props: UnsavedBarProps) {
  const { changes, onDiscard, onSave } = props;
  const t = useTranslations("shell.unsaved");
  const isShown = changes.length > 0;
  useSaveKey(isShown, onSave);
  return (
    <>
      {isShown && <Bar {...props} />}
      <LeaveGuard
        isUnsaved={isShown}
        question={t("leaveBody", { count: changes.length, changes: changes.join(", ") })}
        onLeave={onDiscard}
      />
    </>
  );
}

function Bar({ changes, isSaving, onReview, onDiscard, onSave }: UnsavedBarProps) {
  const t = useTranslations("shell.unsaved");
  return (
    <section
      data-bottom-bar
      aria-label={t("title")}
      className="print:hidden bottom-bar float enter-rise z-20 flex max-w-[620px] items-center gap-2.5 py-[9px] ps-4 pe-2.5 text-table"
    >
      <span aria-hidden className="size-2 rounded-full bg-lamp" />
      <p className="min-w-0 flex-1 desk:truncate">
        <b className="font-semibold">{t("count", { count: changes.length })}</b>{" "}
        <span className="text-ink-3 max-desk:hidden">{changes.join(", ")}</span>
      </p>
      {onReview && (
        <Button kind="quiet" size="small" onClick={onReview}>
          {t("review")}
        </Button>
      )}
      <Button size="small" onClick={onDiscard} className={onReview ? "max-desk:hidden" : ""}>
        {t("discard")}
      </Button>
      <Button kind="act" size="small" isBusy={isSaving} onClick={onSave}>
        {t("save")}
        <span className="max-desk:hidden">
          <Kbd>{"⌘S"}</Kbd>
        </span>
      </Button>
    </section>
  );
}

function useSaveKey(isShown: boolean, onSave: () => void): void {
  useEffect(() => {
    if (!isShown) return;
    const onKey = (event: KeyboardEvent) => {
      if (!(event.metaKey || event.ctrlKey) || event.key !== "s") return;
      event.preventDefault();
      onSave();
    };
    window.addEventListener("keydown", onKey);
    return () => window.removeEventListener("keydown", onKey);
  }, [isShown, onSave]);
}

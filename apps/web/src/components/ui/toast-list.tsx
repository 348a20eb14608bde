"use client";

import { X } from "lucide-react";
import { useTranslations } from "next-intl";
import { Toast as Radix } from "radix-ui";
import { Button } from "./button.tsx";
import { IconButton } from "./icon-button.tsx";
import { closeToast, type Toast } from "./toast-store.ts";

/** The toasts that are there. Hover, focus and a hidden window stop their time. */
export function ToastList({ toasts }: { readonly toasts: readonly Toast[] }) {
  const t = useTranslations("shell.ui");
  return (
    <Radix.Provider label={t("notice")} swipeDirection="right">
      {toasts.map((toast) => (
        <ToastCard key={toast.id} toast={toast} />
      ))}
      <Radix.Viewport
        label={`${t("notices")} ({hotkey})`}
        className="print:hidden above-bar fixed end-5 z-50 flex w-[380px] max-w-[calc(100vw-28px)] flex-col gap-2 outline-none max-desk:inset-x-3.5 max-desk:w-auto"
      />
    </Radix.Provider>
  );
}

function ToastCard({ toast }: { readonly toast: Toast }) {
  const t = useTranslations("shell.ui");
  const edge = toast.kind === "failed" ? "border-s-bad" : "border-s-good";
  return (
    <Radix.Root
      type={toast.kind === "failed" ? "foreground" : "background"}
      duration={durationMs(toast)}
      onOpenChange={(isOpen) => !isOpen && closeToast(toast.id)}
      className={`enter-rise flex items-center gap-3 rounded-control border border-s-3 border-line-2 bg-raised py-2.5 ps-3 pe-2 text-table shadow-2 ${edge}`}
    >
      <Radix.Description className="min-w-0 flex-1">{toast.text}</Radix.Description>
      {toast.undo && (
        <Radix.Action asChild altText={t("undo")}>
          <Button size="small" onClick={toast.undo}>
            {t("undo")}
          </Button>
        </Radix.Action>
      )}
      <Radix.Close asChild>
        <IconButton label={t("close")}>
          <X aria-hidden />
        </IconButton>
      </Radix.Close>
    </Radix.Root>
  );
}

function durationMs(toast: Toast): number {
  if (toast.kind === "failed") return Number.POSITIVE_INFINITY;
  return toast.undo ? 12_000 : 8_000;
}

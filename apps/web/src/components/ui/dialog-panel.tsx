"use client";

import { useTranslations } from "next-intl";
import { Dialog as Radix } from "radix-ui";
import type { ReactNode } from "react";
import { Button } from "./button.tsx";
import { useFocusBack } from "./use-focus-back.ts";

export type DialogPanelProps = {
  readonly title: string;
  readonly children: ReactNode;
  /** What can be done; the way out stands before it. */
  readonly footer?: ReactNode;
  onClose(): void;
};

/** An open dialog. */
export function DialogPanel({ title, children, footer, onClose }: DialogPanelProps) {
  const t = useTranslations("shell.ui");
  const focusBack = useFocusBack();
  return (
    <Radix.Root open onOpenChange={onClose}>
      <Radix.Portal>
        <Radix.Overlay className="enter-fade fixed inset-0 z-40 bg-scrim" />
        <Radix.Content
          {...focusBack}
          aria-describedby={undefined}
          className="float enter-rise scroll-thin fixed inset-x-3.5 top-[14vh] z-50 mx-auto max-h-[76vh] max-w-[460px] overflow-auto p-[18px] outline-none"
        >
          <Radix.Title className="font-title text-sheet font-semibold">{title}</Radix.Title>
          <div className="mt-2 text-table text-ink-2">{children}</div>
          {footer && (
            <div className="mt-4 flex justify-end gap-2 max-desk:flex-col-reverse max-desk:[&>*]:w-full">
              <Button onClick={onClose}>{t("cancel")}</Button>
              {footer}
            </div>
          )}
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  );
}

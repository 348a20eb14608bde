"use client";

import { X } from "lucide-react";
import { useTranslations } from "next-intl";
import { Dialog as Radix } from "radix-ui";
import type { ReactNode } from "react";
import { IconButton } from "./icon-button.tsx";
import { useFocusBack } from "./use-focus-back.ts";
import { useMedia } from "./use-media.ts";

export type SheetPanelProps = {
  readonly title: ReactNode;
  /** What kind of thing this is, above the title. */
  readonly kicker?: string;
  readonly children: ReactNode;
  readonly footer?: ReactNode;
  onClose(): void;
};

/** An open sheet. */
export function SheetPanel({ title, kicker, children, footer, onClose }: SheetPanelProps) {
  const t = useTranslations("shell.ui");
  const isDocked = useMedia("(width >= 1200px)");
  const { onOpenAutoFocus, onCloseAutoFocus } = useFocusBack();
  return (
    <Radix.Root open modal={!isDocked} onOpenChange={onClose}>
      <Radix.Portal>
        {!isDocked && <Radix.Overlay className="enter-fade fixed inset-0 z-20 bg-scrim" />}
        <Radix.Content
          data-sheet
          aria-describedby={undefined}
          onOpenAutoFocus={(event) => {
            onOpenAutoFocus();
            focusSheet(event);
          }}
          onCloseAutoFocus={onCloseAutoFocus}
          onInteractOutside={(event) => isDocked && event.preventDefault()}
          className="enter-side fixed inset-y-0 end-0 z-30 flex w-sheet flex-col border-s border-line-2 bg-raised shadow-2 outline-none max-desk:inset-x-0 max-desk:top-auto max-desk:max-h-[86vh] max-desk:w-auto max-desk:rounded-t-[14px] max-desk:border-s-0 max-desk:border-t"
        >
          <span aria-hidden className="mx-auto mt-2 hidden h-1 w-9 rounded-full bg-edge max-desk:block" />
          <header className="flex items-start gap-3 border-b border-line px-[18px] pt-3.5 pb-3">
            <div className="min-w-0 flex-1">
              {kicker && <p className="text-small text-ink-3">{kicker}</p>}
              <Radix.Title className="font-title text-sheet font-semibold">{title}</Radix.Title>
            </div>
            <Radix.Close asChild>
              <IconButton label={t("close")} className="-me-1.5 max-desk:-my-2.5">
                <X aria-hidden />
              </IconButton>
            </Radix.Close>
          </header>
          <div className="scroll-thin flex-1 overflow-auto px-[18px] py-3.5">{children}</div>
          {footer && <footer className="action-row border-t border-line px-[18px] py-2.5">{footer}</footer>}
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  );
}

/** The sheet itself takes the focus: on its first button, the tooltip of that button would open with it. */
function focusSheet(event: Event): void {
  event.preventDefault();
  if (event.target instanceof HTMLElement) event.target.focus();
}

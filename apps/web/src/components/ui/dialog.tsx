"use client";

import { Dialog as Radix } from "radix-ui";
import type { ReactNode } from "react";

type DialogProps = {
  readonly isOpen: boolean;
  readonly title: string;
  readonly children: ReactNode;
  readonly footer?: ReactNode;
  onClose(): void;
};

/** A short question in front of the page. What is longer than that is a sheet. */
export function Dialog({ isOpen, title, children, footer, onClose }: DialogProps) {
  return (
    <Radix.Root open={isOpen} onOpenChange={(open) => !open && onClose()}>
      <Radix.Portal>
        <Radix.Overlay className="enter-fade fixed inset-0 z-40 bg-scrim" />
        <Radix.Content
          aria-describedby={undefined}
          className="float enter-rise scroll-thin fixed inset-x-3.5 top-[14vh] z-50 mx-auto max-h-[76vh] max-w-[460px] overflow-auto p-[18px] outline-none"
        >
          <Radix.Title className="font-title text-sheet font-semibold">{title}</Radix.Title>
          <div className="mt-2 text-table text-ink-2">{children}</div>
          {footer && (
            <div className="mt-4 flex justify-end gap-2 max-desk:flex-col-reverse max-desk:[&>*]:w-full">
              {footer}
            </div>
          )}
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  );
}

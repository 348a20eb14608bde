"use client";

import { Slot } from "radix-ui";
import type { ReactElement, ReactNode } from "react";
import { TipBox } from "./tip-box.tsx";
import { useTip } from "./use-tip.ts";

/** A name for an icon, or one sentence about a number. Opens on hover and on focus; never the only place of a fact. */
export function Tooltip({ text, children }: { readonly text: ReactNode; readonly children: ReactElement }) {
  const { tip, thing } = useTip();
  return (
    <>
      <Slot.Root {...thing}>{children}</Slot.Root>
      <TipBox tip={tip}>{text}</TipBox>
    </>
  );
}

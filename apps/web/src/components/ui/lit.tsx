"use client";

import { type ReactNode, useState } from "react";

type LitProps = { readonly value: string | number; readonly children: ReactNode };

/** A value that changes while it is looked at is lit once. */
export function Lit({ value, children }: LitProps) {
  const [first] = useState(value);
  return (
    <span key={value} className={value === first ? "" : "lit-once rounded-[3px]"}>
      {children}
    </span>
  );
}

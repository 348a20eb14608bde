"use client";

import type { ReactNode } from "react";
import { Checkbox } from "#web/components/ui/checkbox.tsx";

type OwnRuleProps = {
  readonly label: string;
  readonly hint?: string;
  readonly isOwn: boolean;
  readonly children: ReactNode;
  onChange(isOwn: boolean): void;
};

/** What is as the guild usually does, unless somebody ticks that it is otherwise here. */
export function OwnRule({ label, hint, isOwn, children, onChange }: OwnRuleProps) {
  return (
    <div className="grid content-start gap-2.5">
      <Checkbox label={label} hint={hint} isChecked={isOwn} onChange={onChange} />
      {isOwn && children}
    </div>
  );
}

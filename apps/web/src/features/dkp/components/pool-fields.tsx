"use client";

import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import type { PoolDraft } from "./pool-draft.ts";

/** Which fields of a draft hold a number. */
export type NumberField = {
  [Field in keyof PoolDraft]: PoolDraft[Field] extends string
    ? string extends PoolDraft[Field]
      ? Field
      : never
    : never;
}[keyof PoolDraft];

export type DraftProps = {
  readonly draft: PoolDraft;
  onChange(changes: Partial<PoolDraft>): void;
};

type FieldInSentenceProps = DraftProps & { readonly field: NumberField };

/** A number in the middle of a sentence. */
export function FieldInSentence({ draft, field, onChange }: FieldInSentenceProps) {
  const t = useTranslations("dkp.web.pools.fields");
  return (
    <input
      aria-label={t(field)}
      inputMode="decimal"
      autoComplete="off"
      value={draft[field]}
      placeholder={t("none")}
      onChange={(event) => onChange({ [field]: event.target.value })}
      className="mx-1 h-8 w-[76px] rounded-control border border-edge bg-sunken px-2 text-center font-medium"
    />
  );
}

type SentenceProps = { readonly usual: ReactNode; readonly children: ReactNode };

/** A rule in plain words, with what is usual below it. */
export function Sentence({ usual, children }: SentenceProps) {
  return (
    <li className="border-b border-line py-2.5 last:border-0">
      <p className="leading-9">{children}</p>
      <p className="text-small text-ink-3">{usual}</p>
    </li>
  );
}

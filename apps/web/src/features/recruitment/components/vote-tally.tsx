"use client";

import type { VoteTally as Tally } from "@guildhall/core/recruitment";
import { useTranslations } from "next-intl";

/** How many are for it and how many against; who is unsure counts for neither. */
export function VoteTally({ tally }: { readonly tally: Tally }) {
  const t = useTranslations("recruitment.web.votes");
  const { yes, no, unsure } = tally;
  if (yes + no + unsure === 0) return <span className="text-tiny text-ink-3">{t("none")}</span>;
  return (
    <span className="inline-flex items-center gap-1.5 text-small" title={t("tally", tally)}>
      <span aria-hidden className="inline-flex h-2.5 items-end gap-px">
        {[...Array(Math.min(yes, 7)).keys()].map((one) => (
          <i key={`y${one}`} className="h-2.5 w-[3px] rounded-[1px] bg-good" />
        ))}
        {[...Array(Math.min(no, 7)).keys()].map((one) => (
          <i key={`n${one}`} className="h-1.5 w-[3px] rounded-[1px] bg-bad" />
        ))}
        {[...Array(Math.min(unsure, 7)).keys()].map((one) => (
          <i key={`u${one}`} className="h-2.5 w-[3px] rounded-[1px] bg-line-2" />
        ))}
      </span>
      <span aria-hidden>
        {yes} : {no}
      </span>
      <span className="sr-only">{t("tally", tally)}</span>
    </span>
  );
}

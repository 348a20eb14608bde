"use client";

import { useQuery } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { boardQuery } from "../board.queries.ts";

/** How many applications nobody has taken up, beside the page's name in the rail. */
export function WaitingCount({ guildId }: { readonly guildId: string }) {
  const t = useTranslations("shell.applications");
  const { data } = useQuery(boardQuery(guildId));
  const count = data?.columns.new ?? 0;
  if (count === 0) return null;
  return (
    <span className="ms-auto min-w-5 rounded-chip bg-link-soft px-1.5 text-center text-tiny font-medium text-link">
      <span aria-hidden>{count}</span>
      <span className="sr-only">{t("waiting", { count })}</span>
    </span>
  );
}

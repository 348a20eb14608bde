"use client";

import { useQuery } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { healthQuery } from "../health.queries.ts";

/** How much the health check found, beside its name in the rail; nothing when all is well. */
export function HealthCount({ guildId }: { readonly guildId: string }) {
  const t = useTranslations("shell.health");
  const { data } = useQuery(healthQuery(guildId));
  const count = data?.findings.length ?? 0;
  if (count === 0) return null;
  const isBroken = data?.findings.some((finding) => finding.isBroken);
  return (
    <span
      className={`ms-auto min-w-5 rounded-chip px-1.5 text-center text-tiny font-medium ${isBroken ? "bg-bad-soft text-bad" : "bg-warn-soft text-warn"}`}
    >
      <span aria-hidden>{count}</span>
      <span className="sr-only">{t("found", { count })}</span>
    </span>
  );
}

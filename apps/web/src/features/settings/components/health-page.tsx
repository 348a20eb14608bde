"use client";

import { useQuery } from "@tanstack/react-query";
import { CircleCheck } from "lucide-react";
import { useTranslations } from "next-intl";
import { Card } from "#web/components/ui/card.tsx";
import { type HealthPageView, healthQuery } from "../health.queries.ts";
import { FindingRow } from "./finding-row.tsx";

type HealthPageProps = { readonly guildId: string; readonly health: HealthPageView };

/** Everything that is wrong with the guild, kept as it is while the page is open. */
export function HealthPage({ guildId, health }: HealthPageProps) {
  const t = useTranslations("settings.doctor");
  const { data } = useQuery({ ...healthQuery(guildId), initialData: health });
  const { findings, canMend } = data;
  return (
    <div aria-live="polite">
      <Card isFlush>
        {findings.length === 0 ? (
          <p className="flex items-center gap-2.5 p-3.5 text-body text-ink-2">
            <CircleCheck aria-hidden className="shrink-0 text-good" />
            {t("healthy")}
          </p>
        ) : (
          <ul>
            {findings.map((finding) => (
              <FindingRow
                key={`${finding.code} ${finding.place ?? ""}`}
                guildId={guildId}
                finding={finding}
                canMend={canMend}
              />
            ))}
          </ul>
        )}
      </Card>
      {!canMend && findings.some(({ fix }) => fix) && (
        <p className="mt-2.5 text-small text-ink-3">{t("noRight")}</p>
      )}
    </div>
  );
}

"use client";

import { toHundredths } from "@guildhall/core";
import { useTranslations } from "next-intl";
import { Card } from "#web/components/ui/card.tsx";
import { Change } from "#web/components/ui/change.tsx";
import { EmptyState } from "#web/components/ui/states.tsx";
import { SumLines } from "#web/components/ui/sum-lines.tsx";
import { useAmount } from "#web/components/use-amount.ts";
import { MemberName } from "#web/features/members/client.ts";
import type { DecayProps } from "./decay-plan.tsx";

/** What goes within a week because nobody spent it; nothing for a pool whose points do not expire. */
export function ComingExpiry({ current: { expiry } }: Pick<DecayProps, "current">) {
  const t = useTranslations("dkp.web.decay");
  const write = useAmount();
  if (!expiry) return null;
  const { lines, total } = expiry;
  if (lines.length === 0)
    return (
      <Card title={t("expiry")} isFlush>
        <EmptyState>{t("nothingExpires")}</EmptyState>
      </Card>
    );
  return (
    <Card title={t("expiry")}>
      <p className="mb-2 text-ink-2">
        {t("expiring", { total: write(toHundredths(-total)), count: lines.length })}
      </p>
      <SumLines
        lines={lines.map((line) => ({
          id: String(line.memberId),
          label: <MemberName member={line} />,
          value: <Change amount={line.amount} />,
        }))}
        total={{ id: "total", label: t("columns.sum"), value: <Change amount={total} /> }}
      />
    </Card>
  );
}

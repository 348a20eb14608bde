"use client";

import { CheckCheck, Info, ShieldCheck } from "lucide-react";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Button } from "#web/components/ui/button.tsx";
import { Card } from "#web/components/ui/card.tsx";
import { Change } from "#web/components/ui/change.tsx";
import { SumLines } from "#web/components/ui/sum-lines.tsx";
import { useAmount } from "#web/components/use-amount.ts";
import type { SettlementView } from "../attendance.loaders.ts";
import { makeSlip, type SlipLine } from "./make-slip.ts";

type SettlementSlipProps = {
  readonly settlement: SettlementView;
  readonly isBusy: boolean;
  onSettle(): void;
};

/** The bill of an event: what is written, by which rule, and the button that names it. */
export function SettlementSlip({ settlement, isBusy, onSettle }: SettlementSlipProps) {
  const t = useTranslations("attendance.web.slip");
  const { hasChanges, settlementNumber } = settlement;
  const { lines, count, total } = makeSlip(settlement);
  const label = useSlipLabel();
  return (
    <Card title={t(hasChanges ? "title" : "titleSettled")}>
      <SumLines
        lines={lines.map((line) => ({
          id: `${line.kind}-${line.result}-${line.each}`,
          label: <span className="inline-block first-letter:uppercase">{label(line)}</span>,
          value: <Change amount={line.sum} isCalm />,
        }))}
        total={{
          id: "total",
          label: t("entries", { count }),
          value: <Change amount={total} isCalm />,
        }}
      />
      <Note icon={<Info aria-hidden />}>
        <RuleText rule={settlement.rule} />
      </Note>
      <Note icon={<ShieldCheck aria-hidden />}>{t(settlementNumber > 1 ? "again" : "once")}</Note>
      <SettleButton settlement={settlement} isBusy={isBusy} onSettle={onSettle} />
    </Card>
  );
}

function useSlipLabel(): (line: SlipLine) => string {
  const t = useTranslations("attendance");
  const write = useAmount();
  return ({ kind, result, count, each }) => {
    const named = { result: t(`results.${result}`), count };
    if (kind === "unpaid") return t("web.slip.unpaid", named);
    return t(`web.slip.${kind}`, { ...named, each: write(each) });
  };
}

/** By which rule results are found, in one sentence. */
export function RuleText({ rule }: Pick<SettlementView, "rule">) {
  const t = useTranslations("attendance.web.rule");
  const { minimumPercent, graceMinutes, bridgeMinutes } = rule;
  return t.rich("text", {
    minimum: minimumPercent / 100,
    grace: graceMinutes,
    bridge: bridgeMinutes,
    b: (words) => <b className="font-semibold text-ink">{words}</b>,
  });
}

function SettleButton({ settlement, isBusy, onSettle }: SettlementSlipProps) {
  const t = useTranslations("attendance.web.slip");
  const { hasEnded, hasChanges, entries } = settlement;
  if (!hasChanges) return <Note icon={<CheckCheck aria-hidden />}>{t("nothingNew")}</Note>;
  return (
    <div className="mt-3.5 space-y-2">
      <Button kind="act" wide className="h-9" isBusy={isBusy} disabled={!hasEnded} onClick={onSettle}>
        <CheckCheck aria-hidden />
        {t("settle", { count: entries.length })}
      </Button>
      {!hasEnded && <p className="text-small text-ink-2">{t("notOver")}</p>}
    </div>
  );
}

function Note({ icon, children }: { readonly icon: ReactNode; readonly children: ReactNode }) {
  return (
    <p className="mt-2.5 flex gap-2.5 text-small text-ink-2 [&_.lucide]:mt-0.5 [&_.lucide]:text-ink-3">
      {icon}
      <span>{children}</span>
    </p>
  );
}

"use client";

import { type LimitReason, limitReasons } from "@guildhall/core/dkp";
import { describeAttendanceRule } from "@guildhall/i18n/describe-attendance-rule";
import { CheckCheck, Info, ShieldCheck } from "lucide-react";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Button } from "#web/components/ui/button.tsx";
import { Card } from "#web/components/ui/card.tsx";
import { Change } from "#web/components/ui/change.tsx";
import { SumLines } from "#web/components/ui/sum-lines.tsx";
import { useAmount } from "#web/components/use-amount.ts";
import type { SettlementView } from "../attendance.loaders.ts";
import type { EventKey } from "../attendance.queries.ts";
import { ClosingNote } from "./closing-note.tsx";
import { makeSlip, type SlipLine } from "./make-slip.ts";

type SettlementSlipProps = {
  readonly eventKey: EventKey;
  readonly settlement: SettlementView;
  readonly isBusy: boolean;
  onSettle(): void;
};

/** The bill of an event: what is written, by which rule, and the button that names it. */
export function SettlementSlip({ eventKey, settlement, isBusy, onSettle }: SettlementSlipProps) {
  const t = useTranslations("attendance.web.slip");
  const { hasChanges, settlementNumber, closing, event } = settlement;
  const waits = event.state !== "settled" && event.state !== "cancelled";
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
      {waits && closing && <ClosingNote eventKey={eventKey} closing={closing} />}
    </Card>
  );
}

function useSlipLabel(): (line: SlipLine) => string {
  const t = useTranslations("attendance");
  const write = useAmount();
  return ({ kind, result, count, each }) => {
    if (isLimit(result)) return t(`web.slip.limits.${result}`, { count, each: write(each) });
    const named = { result: t(`results.${result}`), count };
    if (kind === "unpaid") return t("web.slip.unpaid", named);
    return t(`web.slip.${kind === "takenBack" ? "takenBack" : "paid"}`, { ...named, each: write(each) });
  };
}

function isLimit(result: SlipLine["result"]): result is LimitReason {
  return limitReasons.some((one) => one === result);
}

/** By which rule results are found, in a few sentences. */
export function RuleText({ rule }: Pick<SettlementView, "rule">) {
  const t = useTranslations("attendance.web.rule");
  const tAll = useTranslations();
  const { minimumPercent, graceMinutes, bridgeMinutes } = rule;
  const text = t.rich("text", {
    minimum: minimumPercent / 100,
    grace: graceMinutes,
    bridge: bridgeMinutes,
    b: (words) => <b className="font-semibold text-ink">{words}</b>,
  });
  return (
    <>
      {text} {describeAttendanceRule(tAll, rule).join(" ")}
    </>
  );
}

function SettleButton({ settlement, isBusy, onSettle }: Omit<SettlementSlipProps, "eventKey">) {
  const t = useTranslations("attendance.web.slip");
  const { hasEnded, hasChanges, entries } = settlement;
  if (!hasChanges) return <Note icon={<CheckCheck aria-hidden />}>{t("nothingNew")}</Note>;
  return (
    <div className="mt-3.5 space-y-2">
      <Button kind="act" wide className="desk:h-9" isBusy={isBusy} disabled={!hasEnded} onClick={onSettle}>
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

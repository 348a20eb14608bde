"use client";

import { type Hundredths, toHundredths } from "@guildhall/core";
import { cutsOf, limitsOf, pointsChange, weekLeftOf } from "@guildhall/core/dkp";
import { useTranslations } from "next-intl";
import { type FormEvent, type ReactNode, useId, useState } from "react";
import { Button } from "#web/components/ui/button.tsx";
import { Change } from "#web/components/ui/change.tsx";
import { SegmentedSwitch } from "#web/components/ui/segmented-switch.tsx";
import { Sheet } from "#web/components/ui/sheet.tsx";
import { SumLines } from "#web/components/ui/sum-lines.tsx";
import { TextField } from "#web/components/ui/text-field.tsx";
import { useAmount } from "#web/components/use-amount.ts";
import { MemberName } from "#web/features/members/client.ts";
import type { PointsView } from "../dkp.loaders.ts";
import { isReason, ReasonField } from "./reason-field.tsx";
import { useSlip } from "./use-slip.ts";
import { WeekLeft } from "./week-left.tsx";

type Standings = NonNullable<PointsView["standings"]>[number];

type AdjustSheetProps = {
  readonly guildId: string;
  readonly pool: Standings["pool"];
  /** Where gear points are written that stand against the pool's efforts. */
  readonly gearPool?: Standings["gearPool"];
  /** Whose points; the slip holds one row for each. */
  readonly rows: readonly AdjustedRow[];
  /** Where they are chosen, if that is done in here. */
  readonly children?: ReactNode;
  onClose(): void;
};

type AdjustedRow = Pick<Standings["rows"][number], "memberId" | "userId" | "name" | "balance"> &
  Pick<Standings["rows"][number], "earnedInWeek"> &
  Partial<Pick<Standings["rows"][number], "epgp">>;

/** Gives or takes points: what each account holds before and after, then one entry for each. */
export function AdjustSheet({ guildId, gearPool = null, children, onClose, ...chosen }: AdjustSheetProps) {
  const t = useTranslations("dkp.web.adjust");
  const formId = useId();
  const [isGear, setGear] = useState(false);
  const pool = (isGear && gearPool) || chosen.pool;
  const rows = isGear ? chosen.rows.map(toGear) : chosen.rows;
  const { isBusy, write } = useSlip({ guildId, poolId: pool.poolId, onDone: onClose });
  const [points, setPoints] = useState("");
  const [reason, setReason] = useState("");
  const [isAsked, setAsked] = useState(false);
  const amount = pointsChange.safeParse(points);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setAsked(true);
    if (rows.length === 0 || !amount.success || !isReason(reason)) return;
    write({ lines: rows.map(({ memberId }) => ({ memberId, amount: points })), reason });
  };
  return (
    <Sheet
      isOpen
      title={t("title")}
      onClose={onClose}
      footer={
        <Button kind="act" type="submit" form={formId} isBusy={isBusy} disabled={rows.length === 0}>
          {t("write", { count: rows.length })}
        </Button>
      }
    >
      <p className="mb-3.5 text-ink-2">{t("lead", { count: rows.length, pool: pool.name })}</p>
      <form id={formId} noValidate onSubmit={submit} className="grid gap-3.5">
        {children}
        {gearPool && <EffortOrGear isGear={isGear} onChange={setGear} />}
        <TextField
          label={t("points")}
          hint={t("pointsHint")}
          inputMode="text"
          autoComplete="off"
          value={points}
          error={isAsked && !amount.success ? t("badPoints") : undefined}
          onChange={(event) => setPoints(event.target.value)}
        />
        <ReasonField value={reason} isAsked={isAsked} onChange={setReason} />
      </form>
      <Preview pool={pool} rows={rows} amount={amount.success ? amount.data : toHundredths(0)} />
    </Sheet>
  );
}

const toGear = (row: AdjustedRow): AdjustedRow => ({
  ...row,
  balance: row.epgp?.gear ?? toHundredths(0),
  earnedInWeek: null,
});

const toEarned = ({ earnedInWeek }: AdjustedRow) => ({ earnedInWeek: earnedInWeek ?? toHundredths(0) });

type EffortOrGearProps = { readonly isGear: boolean; onChange(isGear: boolean): void };

function EffortOrGear({ isGear, onChange }: EffortOrGearProps) {
  const t = useTranslations("dkp.web.epgp");
  return (
    <SegmentedSwitch
      label={t("which")}
      value={isGear ? "gear" : "effort"}
      onChange={(value) => onChange(value === "gear")}
      segments={[
        { value: "effort", label: t("effort") },
        { value: "gear", label: t("gear") },
      ]}
    />
  );
}

type PreviewProps = Pick<AdjustSheetProps, "pool" | "rows"> & { readonly amount: Hundredths };

/** Every account as it is and as it will be, within the pool's caps and floor. */
function Preview({ pool, rows, amount }: PreviewProps) {
  const t = useTranslations("dkp.web.adjust");
  const write = useAmount();
  const limits = limitsOf(pool);
  const keep = ({ balance, earnedInWeek }: AdjustedRow) =>
    cutsOf({ amount, balance, earnedInWeek: earnedInWeek ?? 0 }, limits).reduce<number>(
      (sum, cut) => sum + cut.amount,
      amount,
    );
  const lines = rows.map((row) => ({
    id: String(row.memberId),
    label: (
      <span className="flex flex-wrap items-center gap-x-2">
        <MemberName member={row} />
        <WeekLeft weekLeft={amount > 0 ? weekLeftOf(limits, toEarned(row)) : null} />
      </span>
    ),
    value: <bdi dir="ltr">{`${write(row.balance)} → ${write(toHundredths(row.balance + keep(row)))}`}</bdi>,
  }));
  const kept = rows.reduce((sum, row) => sum + keep(row), 0);
  const total = <Change amount={toHundredths(kept)} />;
  return (
    <div className="mt-4">
      <SumLines lines={lines} total={{ id: "total", label: t("total"), value: total }} />
      {kept !== amount * rows.length && <p className="mt-2 text-small text-ink-2">{t("limited")}</p>}
    </div>
  );
}

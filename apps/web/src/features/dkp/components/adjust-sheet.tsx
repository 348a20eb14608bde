"use client";

import { type Hundredths, toHundredths } from "@guildhall/core";
import { type adjustPointsInput, pointsChange } from "@guildhall/core/dkp";
import { useTranslations } from "next-intl";
import { type FormEvent, useId, useState } from "react";
import type { z } from "zod";
import { Button } from "#web/components/ui/button.tsx";
import { Change } from "#web/components/ui/change.tsx";
import { Sheet } from "#web/components/ui/sheet.tsx";
import { SumLines } from "#web/components/ui/sum-lines.tsx";
import { TextArea, TextField } from "#web/components/ui/text-field.tsx";
import { useAction } from "#web/components/use-action.ts";
import { useAmount } from "#web/components/use-amount.ts";
import { MemberName } from "#web/features/members/client.ts";
import { adjustPointsAction, undoAdjustmentAction } from "../dkp.actions.ts";
import type { PointsView } from "../dkp.loaders.ts";

type Standings = NonNullable<PointsView["standings"]>[number];

type AdjustSheetProps = {
  readonly guildId: string;
  readonly pool: Standings["pool"];
  /** Whose points; the slip holds one row for each. */
  readonly rows: readonly Standings["rows"][number][];
  onClose(): void;
};

/** Gives or takes points: what each account holds before and after, then one entry for each. */
export function AdjustSheet({ guildId, pool, rows, onClose }: AdjustSheetProps) {
  const t = useTranslations("dkp.web.adjust");
  const formId = useId();
  const { isBusy, write } = useSlip({ guildId, poolId: pool.poolId, onDone: onClose });
  const [points, setPoints] = useState("");
  const [reason, setReason] = useState("");
  const [isAsked, setAsked] = useState(false);
  const amount = pointsChange.safeParse(points);
  const isReasoned = reason.trim() !== "" && reason.trim().length <= 200;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setAsked(true);
    if (!amount.success || !isReasoned) return;
    write({ lines: rows.map(({ memberId }) => ({ memberId, amount: points })), reason });
  };
  return (
    <Sheet
      isOpen
      title={t("title")}
      onClose={onClose}
      footer={
        <Button kind="act" type="submit" form={formId} isBusy={isBusy}>
          {t("write", { count: rows.length })}
        </Button>
      }
    >
      <p className="mb-3.5 text-ink-2">{t("lead", { count: rows.length, pool: pool.name })}</p>
      <form id={formId} noValidate onSubmit={submit} className="grid gap-3.5">
        <TextField
          label={t("points")}
          hint={t("pointsHint")}
          inputMode="text"
          autoComplete="off"
          value={points}
          error={isAsked && !amount.success ? t("badPoints") : undefined}
          onChange={(event) => setPoints(event.target.value)}
        />
        <TextArea
          label={t("reason")}
          hint={t("reasonHint")}
          rows={2}
          value={reason}
          error={isAsked && !isReasoned ? t("badReason") : undefined}
          onChange={(event) => setReason(event.target.value)}
        />
      </form>
      <Preview rows={rows} amount={amount.success ? amount.data : toHundredths(0)} />
    </Sheet>
  );
}

type PreviewProps = Pick<AdjustSheetProps, "rows"> & { readonly amount: Hundredths };

/** Every account as it is and as it will be. */
function Preview({ rows, amount }: PreviewProps) {
  const t = useTranslations("dkp.web.adjust");
  const write = useAmount();
  const lines = rows.map((row) => ({
    id: String(row.memberId),
    label: <MemberName member={row} />,
    value: <bdi dir="ltr">{`${write(row.balance)} → ${write(toHundredths(row.balance + amount))}`}</bdi>,
  }));
  const total = <Change amount={toHundredths(amount * rows.length)} />;
  return (
    <div className="mt-4">
      <SumLines lines={lines} total={{ id: "total", label: t("total"), value: total }} />
    </div>
  );
}

type SlipOptions = { readonly guildId: string; readonly poolId: number; onDone(): void };

/** Writes the slip once, whoever clicks how often, and offers to take it back. */
function useSlip({ guildId, poolId, onDone }: SlipOptions) {
  const t = useTranslations("dkp.web.adjust");
  const amount = useAmount();
  const { isBusy, run } = useAction();
  const [slipId] = useState(() => crypto.randomUUID());
  const takeBack = () =>
    run(
      () => undoAdjustmentAction(guildId, { slipId }),
      () => t("undone"),
    );
  const write = ({ lines, reason }: Pick<z.input<typeof adjustPointsInput>, "lines" | "reason">) => {
    const total = lines.reduce((sum, line) => sum + pointsChange.parse(line.amount), 0);
    const told = t("done", { count: lines.length, total: amount(toHundredths(total), "change") });
    const done = () => {
      onDone();
      return told;
    };
    run(() => adjustPointsAction(guildId, { slipId, poolId, lines, reason }), done, takeBack);
  };
  return { isBusy, write };
}

"use client";

import { useQuery } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { type ReactNode, useState } from "react";
import { Reading } from "#web/components/reading.tsx";
import { useShell } from "#web/components/shell/shell-context.tsx";
import { Button } from "#web/components/ui/button.tsx";
import { ExplainSheet } from "#web/components/ui/explain-sheet.tsx";
import { Sheet } from "#web/components/ui/sheet.tsx";
import { useUrlState } from "#web/components/ui/use-url-state.ts";
import type { StatementView } from "../dkp.loaders.ts";
import { statementQuery } from "../dkp.queries.ts";
import { AdjustSheet } from "./adjust-sheet.tsx";
import { ExportStatement } from "./export-statement.tsx";
import { ShareSheet } from "./share-sheet.tsx";
import { UndoSheet } from "./undo-sheet.tsx";
import { useAccountPart } from "./use-account-part.ts";
import { useExplanation } from "./use-explanation.tsx";

type AccountProps = { readonly guildId: string; readonly memberId: number; onClose(): void };

/** One account, from the balance down to the proof. */
export function AccountSheet({ guildId, memberId, onClose }: AccountProps) {
  const t = useTranslations("dkp.web");
  const [poolText] = useUrlState("pool");
  const [isGear, setGear] = useState(false);
  const { part } = useAccountPart();
  const { data, error, refetch } = useQuery(statementQuery({ guildId, memberId, ...part }));
  const statements = data?.statements ?? [];
  const statement = statements.find(({ pool }) => String(pool.poolId) === poolText) ?? statements[0];
  const gear = statements.find(({ pool }) => pool.gearOfPoolId === statement?.pool.poolId);
  if (data && statement) {
    const loaded = { guildId, member: data.member, statement: (isGear && gear) || statement, onClose };
    return <Account {...loaded} toOther={gear && <GearButton isGear={isGear} onChange={setGear} />} />;
  }
  return (
    <Sheet isOpen title={t("statement")} onClose={onClose}>
      <Reading label={t("reading")} error={error} again={refetch} />
    </Sheet>
  );
}

type Change = { readonly undoEntryId: number } | "adjust";

type LoadedAccount = Pick<AccountProps, "guildId" | "onClose"> &
  Pick<StatementView, "member"> & {
    readonly statement: StatementView["statements"][number];
    /** The way from efforts to the gear points beside them, and back. */
    readonly toOther: ReactNode;
  };

type GearButtonProps = { readonly isGear: boolean; onChange(isGear: boolean): void };

function GearButton({ isGear, onChange }: GearButtonProps) {
  const t = useTranslations("dkp.web.epgp");
  return <Button onClick={() => onChange(!isGear)}>{t(isGear ? "toEffort" : "toGear")}</Button>;
}

/** The account, or what an officer is about to write into it. */
function Account({ guildId, member, statement, toOther, onClose }: LoadedAccount) {
  const t = useTranslations("dkp.web");
  const { rights } = useShell();
  const { isPast } = useAccountPart();
  const [change, setChange] = useState<Change>();
  const canAdjust = rights.includes("dkp.adjust") && !isPast;
  const explain = useExplanation(canAdjust ? (undoEntryId) => setChange({ undoEntryId }) : undefined);
  const back = () => setChange(undefined);
  const { pool } = statement;
  if (change === "adjust" && pool.system === "zero-sum")
    return <ShareSheet guildId={guildId} poolId={pool.poolId} member={member} onClose={back} />;
  if (change === "adjust") {
    const row = { ...member, balance: statement.balance, earnedInWeek: statement.earnedInWeek };
    return <AdjustSheet guildId={guildId} pool={pool} rows={[row]} onClose={back} />;
  }
  if (change) return <UndoSheet guildId={guildId} target={{ entryId: change.undoEntryId }} onClose={back} />;
  return (
    <ExplainSheet
      explanation={explain(member, statement)}
      onClose={onClose}
      actions={
        <>
          {toOther}
          {statement.lines.length > 0 && <ExportStatement member={member} statement={statement} />}
          {canAdjust && statement.until === null && (
            <Button onClick={() => setChange("adjust")}>{t("adjustOne")}</Button>
          )}
        </>
      }
    />
  );
}

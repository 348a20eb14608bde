"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { Picker } from "#web/components/ui/picker.tsx";
import { PickerMany } from "#web/components/ui/picker-many.tsx";
import { Sheet } from "#web/components/ui/sheet.tsx";
import { MemberFace } from "#web/features/members/client.ts";
import type { PointsView } from "../dkp.loaders.ts";
import { AdjustSheet } from "./adjust-sheet.tsx";
import { ShareSheet } from "./share-sheet.tsx";

type GivePointsSheetProps = {
  readonly guildId: string;
  readonly standings: NonNullable<PointsView["standings"]>[number];
  onClose(): void;
};

/** Where points only change hands, one pays for all: another sheet than where they are given. */
export function GivePointsSheet(props: GivePointsSheetProps) {
  return props.standings.pool.system === "zero-sum" ? <ShareOut {...props} /> : <Give {...props} />;
}

function Give({ guildId, standings: { pool, gearPool, rows }, onClose }: GivePointsSheetProps) {
  const t = useTranslations("dkp.web.give");
  const [chosen, choose] = useState<readonly string[]>([]);
  return (
    <AdjustSheet
      guildId={guildId}
      pool={pool}
      gearPool={gearPool}
      rows={rows.filter(({ memberId }) => chosen.includes(String(memberId)))}
      onClose={onClose}
    >
      <PickerMany label={t("whom")} options={rows.map(toOption)} values={chosen} onChange={choose} />
    </AdjustSheet>
  );
}

function ShareOut({ guildId, standings: { pool, rows }, onClose }: GivePointsSheetProps) {
  const t = useTranslations("dkp.web.give");
  const [payerId, choose] = useState<string | null>(null);
  const payer = rows.find(({ memberId }) => String(memberId) === payerId);
  if (payer) return <ShareSheet guildId={guildId} poolId={pool.poolId} member={payer} onClose={onClose} />;
  return (
    <Sheet isOpen title={t("action")} onClose={onClose}>
      <p className="mb-3.5 text-ink-2">{t("shared", { pool: pool.name })}</p>
      <Picker
        label={t("payer")}
        placeholder={t("choose")}
        options={rows.map(toOption)}
        value={payerId}
        onChange={choose}
      />
    </Sheet>
  );
}

const toOption = (row: GivePointsSheetProps["standings"]["rows"][number]) => ({
  id: String(row.memberId),
  label: row.name,
  lead: <MemberFace member={row} />,
});

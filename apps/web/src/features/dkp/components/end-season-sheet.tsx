"use client";

import { type Carry, type CarryPercent, carryPercents } from "@guildhall/core/dkp";
import { useQuery } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Reading } from "#web/components/reading.tsx";
import { Button } from "#web/components/ui/button.tsx";
import { ConfirmDialog } from "#web/components/ui/confirm-dialog.tsx";
import { SegmentedSwitch } from "#web/components/ui/segmented-switch.tsx";
import { Sheet } from "#web/components/ui/sheet.tsx";
import { TextField } from "#web/components/ui/text-field.tsx";
import type { SeasonEndView, SeasonsView } from "../seasons.loaders.ts";
import { seasonEndQuery } from "../seasons.queries.ts";
import { SeasonEndLines } from "./season-end-lines.tsx";
import { useEndSeason } from "./use-end-season.ts";
import { useSeasonName } from "./use-season-name.ts";

type EndSeasonSheetProps = Pick<SeasonsView, "pools"> & {
  readonly guildId: string;
  readonly running: NonNullable<SeasonsView["running"]>;
  onClose(): void;
};

/** Ends a season: what goes over in each pool, who keeps what, and the season's name typed before it happens. */
export function EndSeasonSheet({ guildId, running, pools, onClose }: EndSeasonSheetProps) {
  const t = useTranslations("dkp.web.seasons.end");
  const nameOf = useSeasonName();
  const [carry, setCarry] = useState<Carry>({});
  const [name, setName] = useState(running.name ?? "");
  const [archivesWishes, setArchivesWishes] = useState(false);
  const [isAsked, setAsked] = useState(false);
  const { data, error, refetch, isPlaceholderData } = useQuery(seasonEndQuery(guildId, { carry }));
  const { isBusy, end } = useEndSeason({ guildId, onDone: onClose });
  const confirm = () => {
    setAsked(false);
    if (!data) return;
    const { season, previewId } = data;
    end({ carry, name, archivesWishes, seasonNumber: season.number, previewId });
  };
  return (
    <Sheet
      isOpen
      title={t("title", { name: nameOf(running) })}
      onClose={onClose}
      footer={
        <Button
          kind="act"
          isBusy={isBusy}
          disabled={!data || isPlaceholderData}
          onClick={() => setAsked(true)}
        >
          {t("action")}
        </Button>
      }
    >
      <div className="grid gap-3.5">
        <p className="text-ink-2">{t("lead")}</p>
        <TextField
          label={t("name")}
          hint={t("nameHint", { name: nameOf({ ...running, name: null }) })}
          maxLength={60}
          value={name}
          onChange={(event) => setName(event.target.value)}
        />
        {pools.map((pool) => (
          <CarryChoice
            key={pool.poolId}
            label={t("carry", { pool: pool.name })}
            percent={carry[pool.poolId] ?? 0}
            onChange={(percent) => setCarry({ ...carry, [pool.poolId]: percent })}
          />
        ))}
        {data && data.wishCount > 0 && (
          <WishesChoice count={data.wishCount} archives={archivesWishes} onChange={setArchivesWishes} />
        )}
        {data ? <Ends view={data} /> : <Reading label={t("reading")} error={error} again={refetch} />}
      </div>
      <ConfirmDialog
        isOpen={isAsked}
        title={t("confirmTitle", { name: nameOf(running) })}
        action={t("confirm")}
        nameToType={nameOf(running)}
        onConfirm={confirm}
        onClose={() => setAsked(false)}
      >
        {t("confirmText")}
      </ConfirmDialog>
    </Sheet>
  );
}

function Ends({ view: { pools } }: { readonly view: SeasonEndView }) {
  return pools.map((end) => (
    <SeasonEndLines
      key={end.pool.poolId}
      end={end}
      effort={pools.find(({ pool }) => pool.poolId === end.pool.gearOfPoolId)?.pool.name}
    />
  ));
}

type CarryChoiceProps = {
  readonly label: string;
  readonly percent: CarryPercent;
  onChange(percent: CarryPercent): void;
};

function CarryChoice({ label, percent, onChange }: CarryChoiceProps) {
  const t = useTranslations("dkp.web.seasons.end");
  return (
    <div>
      <p className="mb-[5px] text-table font-medium">{label}</p>
      <SegmentedSwitch
        label={label}
        value={String(percent)}
        onChange={(value) => onChange(carryPercents.find((one) => String(one) === value) ?? 0)}
        segments={carryPercents.map((one) => ({ value: String(one), label: t("percent", { percent: one }) }))}
      />
    </div>
  );
}

type WishesChoiceProps = {
  readonly count: number;
  readonly archives: boolean;
  onChange(archives: boolean): void;
};

function WishesChoice({ count, archives, onChange }: WishesChoiceProps) {
  const t = useTranslations("dkp.web.seasons.end");
  const label = t("wishes", { count });
  return (
    <div>
      <p className="mb-[5px] text-table font-medium">{label}</p>
      <SegmentedSwitch
        label={label}
        value={archives ? "archive" : "keep"}
        onChange={(value) => onChange(value === "archive")}
        segments={[
          { value: "keep", label: t("keepWishes") },
          { value: "archive", label: t("archiveWishes") },
        ]}
      />
    </div>
  );
}

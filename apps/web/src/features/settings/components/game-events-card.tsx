"use client";

import { Plus } from "lucide-react";
import { useTranslations } from "next-intl";
import { Button } from "#web/components/ui/button.tsx";
import { Card } from "#web/components/ui/card.tsx";
import { GameEventFields } from "./game-event-fields.tsx";
import { type GameEventRow, newEventRow } from "./game-event-rows.ts";

type GameEventsCardProps = {
  readonly rows: readonly GameEventRow[];
  readonly isDisabled: boolean;
  onChange(rows: readonly GameEventRow[]): void;
};

/** Which events the guild plans again and again, how long, for what pay. */
export function GameEventsCard({ rows, isDisabled, onChange }: GameEventsCardProps) {
  const t = useTranslations("settings.web.game");
  return (
    <Card title={t("events")}>
      <p className="mb-3 text-table text-ink-2">{t("eventsLead")}</p>
      <ul className="grid gap-3">
        {rows.map((row) => (
          <GameEventFields
            key={row.rowId}
            row={row}
            isDisabled={isDisabled}
            onChange={(next) => onChange(rows.map((one) => (one.rowId === next.rowId ? next : one)))}
            onRemove={() => onChange(rows.filter(({ rowId }) => rowId !== row.rowId))}
          />
        ))}
      </ul>
      <Button className="mt-3.5" disabled={isDisabled} onClick={() => onChange([...rows, newEventRow(rows)])}>
        <Plus aria-hidden />
        {t("add")}
      </Button>
    </Card>
  );
}

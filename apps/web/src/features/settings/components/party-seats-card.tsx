"use client";

import type { GameProfile, PartyShape } from "@guildhall/core/games";
import { translateGameTerm } from "@guildhall/i18n/translate-terms";
import { Plus, Trash2 } from "lucide-react";
import { useTranslations } from "next-intl";
import { Button } from "#web/components/ui/button.tsx";
import { Card } from "#web/components/ui/card.tsx";
import { IconButton } from "#web/components/ui/icon-button.tsx";
import { TextField } from "#web/components/ui/text-field.tsx";
import { BackToGame } from "./back-to-game.tsx";
import {
  countSeats,
  isFull,
  isSameSeats,
  newSeatRow,
  type PartySeats,
  readSeatRows,
  type SeatRow,
  seatRowsOf,
  toSeatRows,
} from "./party-seats.ts";
import { RoleToggles } from "./role-toggles.tsx";

type PartySeatsCardProps = {
  readonly profile: GameProfile;
  readonly shipped: GameProfile;
  readonly draft: PartySeats;
  readonly isDisabled: boolean;
  onChange(key: string, rows: readonly SeatRow[]): void;
};

/** Who sits in a party of each shape. */
export function PartySeatsCard(props: PartySeatsCardProps) {
  const t = useTranslations("settings.web.game");
  const { partyShapes, partySize } = props.profile;
  return (
    <Card title={t("parties")}>
      <p className="mb-3 text-table text-ink-2">{t("partiesLead", { size: partySize ?? 0 })}</p>
      <ul className="grid gap-3">
        {partyShapes.map((shape) => (
          <ShapeFields key={shape.key} shape={shape} {...props} />
        ))}
      </ul>
    </Card>
  );
}

function ShapeFields({
  shape,
  profile,
  shipped,
  draft,
  isDisabled,
  onChange,
}: PartySeatsCardProps & { readonly shape: PartyShape }) {
  const t = useTranslations("settings.web.game");
  const tAll = useTranslations();
  const name = translateGameTerm(tAll, "parties", shape.key);
  const rows = seatRowsOf(shape, draft);
  const own = shipped.partyShapes.find(({ key }) => key === shape.key)?.seats ?? [];
  const isOwn = isSameSeats(readSeatRows(rows) ?? [], own);
  const change = (next: readonly SeatRow[]) => onChange(shape.key, next);
  return (
    <li>
      <fieldset className="rounded-control border border-line p-3">
        <legend className="px-1 text-table font-medium">{name}</legend>
        <ul className="grid gap-3">
          {rows.map((row, index) => (
            <SeatFields
              key={row.rowId}
              row={row}
              name={t("seat", { name, number: index + 1 })}
              profile={profile}
              isDisabled={isDisabled}
              onChange={(next) => change(rows.map((one) => (one.rowId === next.rowId ? next : one)))}
              onRemove={() => change(rows.filter(({ rowId }) => rowId !== row.rowId))}
            />
          ))}
        </ul>
        <div className="mt-3 flex flex-wrap items-center gap-x-3 gap-y-2">
          <Button
            aria-label={t("addSeatTo", { name })}
            disabled={isDisabled || rows.length >= 10}
            onClick={() => change([...rows, newSeatRow(rows)])}
          >
            <Plus aria-hidden />
            {t("addSeat")}
          </Button>
          <SeatCount rows={rows} partySize={profile.partySize} />
          {!isOwn && (
            <BackToGame name={name} isDisabled={isDisabled} onClick={() => change(toSeatRows(own))} />
          )}
        </div>
      </fieldset>
    </li>
  );
}

function SeatCount({
  rows,
  partySize,
}: {
  readonly rows: readonly SeatRow[];
  readonly partySize: number | null;
}) {
  const t = useTranslations("settings.web.game");
  const count = countSeats(rows);
  return (
    <p aria-live="polite" className={`text-small ${isFull(rows, partySize) ? "text-ink-3" : "text-bad"}`}>
      {isFull(rows, partySize)
        ? t("seatsTaken", { count, size: partySize ?? count })
        : t("seatsAllowed", { count, size: partySize ?? count })}
    </p>
  );
}

type SeatFieldsProps = {
  readonly row: SeatRow;
  readonly name: string;
  readonly profile: GameProfile;
  readonly isDisabled: boolean;
  onChange(row: SeatRow): void;
  onRemove(): void;
};

function SeatFields({ row, name, profile, isDisabled, onChange, onRemove }: SeatFieldsProps) {
  const t = useTranslations("settings.web.game");
  return (
    <li className="flex flex-wrap items-end gap-x-3 gap-y-2">
      <div className="w-[88px]">
        <TextField
          label={t("seats")}
          value={row.count}
          disabled={isDisabled}
          inputMode="numeric"
          autoComplete="off"
          onChange={({ target }) => onChange({ ...row, count: target.value })}
        />
      </div>
      <div className="min-w-0 flex-1 max-desk:order-last max-desk:basis-full">
        <RoleToggles
          label={name}
          roles={profile.roles}
          values={row.roles}
          isDisabled={isDisabled}
          onChange={(roles) => onChange({ ...row, roles })}
        />
      </div>
      <IconButton
        className="max-desk:ms-auto"
        label={t("removeSeat", { seat: name })}
        disabled={isDisabled}
        onClick={onRemove}
      >
        <Trash2 aria-hidden />
      </IconButton>
    </li>
  );
}

"use client";

import { Trash2 } from "lucide-react";
import { useTranslations } from "next-intl";
import { useIsFeatureOn } from "#web/components/shell/shell-context.tsx";
import { IconButton } from "#web/components/ui/icon-button.tsx";
import { Switch } from "#web/components/ui/switch.tsx";
import { TextField } from "#web/components/ui/text-field.tsx";
import { type GameEventRow, readEventRow } from "./game-event-rows.ts";
import { useNameGameEvent } from "./use-name-game-event.ts";

type GameEventFieldsProps = {
  readonly row: GameEventRow;
  readonly isDisabled: boolean;
  onChange(row: GameEventRow): void;
  onRemove(): void;
};

/** One event: the game's own can be left out, the guild's own can be taken off. */
export function GameEventFields({ row, isDisabled, onChange, onRemove }: GameEventFieldsProps) {
  const t = useTranslations("settings.web.game");
  const { nameOf } = useNameGameEvent();
  const hasPoints = useIsFeatureOn("dkp");
  const name = nameOf(row);
  const isOwn = row.key === null;
  const isWrong = readEventRow(row) === undefined;
  const textOf = (field: "title" | "minutes" | "points") => ({
    value: row[field],
    disabled: isDisabled,
    autoComplete: "off",
    onChange: ({ target }: { readonly target: { readonly value: string } }) =>
      onChange({ ...row, [field]: target.value }),
  });
  return (
    <li className="border-b border-line pb-3 last:border-0 last:pb-0">
      <fieldset>
        <legend className="sr-only">{name}</legend>
        <div className="grid grid-cols-[minmax(0,1.4fr)_minmax(0,1fr)_minmax(0,1fr)] items-end gap-x-3.5 gap-y-3 max-desk:grid-cols-2">
          {isOwn ? (
            <div className="max-desk:col-span-2">
              <TextField {...textOf("title")} label={t("title")} maxLength={100} />
            </div>
          ) : (
            <div className="pb-1.5 max-desk:col-span-2">
              <Switch
                label={t("offered", { event: name })}
                isOn={!row.isOff}
                isDisabled={isDisabled}
                onChange={(isOn) => onChange({ ...row, isOff: !isOn })}
              />
            </div>
          )}
          <TextField {...textOf("minutes")} label={t("minutes")} inputMode="numeric" />
          <div className="flex items-end gap-2">
            {hasPoints && (
              <div className="min-w-0 flex-1">
                <TextField {...textOf("points")} label={t("points")} inputMode="numeric" />
              </div>
            )}
            {isOwn && (
              <IconButton label={t("remove", { event: name })} disabled={isDisabled} onClick={onRemove}>
                <Trash2 aria-hidden />
              </IconButton>
            )}
          </div>
        </div>
        {isWrong && <p className="mt-2 text-[12px] leading-4 text-bad">{t("allowed")}</p>}
      </fieldset>
    </li>
  );
}

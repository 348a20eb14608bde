"use client";

import { type NamedParty, partySizes, seatCount } from "@guildhall/core/groups";
import { X } from "lucide-react";
import { useTranslations } from "next-intl";
import { Checkbox } from "#web/components/ui/checkbox.tsx";
import { IconButton } from "#web/components/ui/icon-button.tsx";
import { Select } from "#web/components/ui/select.tsx";
import { TextField } from "#web/components/ui/text-field.tsx";
import type { PartiesInView } from "../parties.loaders.ts";

type PartyFieldsProps = {
  readonly party: NamedParty;
  readonly index: number;
  readonly shapes: PartiesInView["partyShapes"];
  readonly houses: PartiesInView["houses"];
  onChange(party: NamedParty): void;
  onRemove: (() => void) | undefined;
};

const none = "none";

/** What one party is: its name, its size, and who is wanted in it. */
export function PartyFields({ party, index, shapes, houses, onChange, onRemove }: PartyFieldsProps) {
  const t = useTranslations("groups.web.parties");
  const tShape = useTranslations("settings.games.parties");
  const numbered = t("numbered", { number: index + 1 });
  const fitting = shapes.filter(({ seats }) => seatCount(seats) <= party.size);
  const chosen = fitting.find(({ seats }) => JSON.stringify(seats) === JSON.stringify(party.seats));
  const resize = (size: number) =>
    onChange({ ...party, size, seats: seatCount(party.seats) <= size ? party.seats : [] });
  return (
    <fieldset className="grid grid-cols-[minmax(0,1fr)_72px_minmax(0,1fr)_auto] items-end gap-2 rounded-control border border-line p-2.5 max-desk:grid-cols-2">
      <legend className="sr-only">{party.name ?? numbered}</legend>
      <TextField
        label={t("name")}
        value={party.name ?? ""}
        placeholder={numbered}
        maxLength={40}
        onChange={(event) => onChange({ ...party, name: event.target.value || null })}
      />
      <TextField
        label={t("size")}
        type="number"
        {...partySizes}
        value={party.size}
        onChange={(event) => resize(Number(event.target.value))}
      />
      <Select
        label={t("shape")}
        options={[
          { value: none, label: t("anyRoles") },
          ...fitting.map(({ key }) => ({ value: key, label: shapeName(tShape, key) })),
        ]}
        value={chosen?.key ?? none}
        onChange={(event) =>
          onChange({ ...party, seats: fitting.find(({ key }) => key === event.target.value)?.seats ?? [] })
        }
      />
      {onRemove && (
        <IconButton label={t("removeParty", { party: party.name ?? numbered })} onClick={onRemove}>
          <X aria-hidden />
        </IconButton>
      )}
      <div className="col-span-full flex flex-wrap items-end gap-x-4 gap-y-2">
        {houses.length > 1 && (
          <Select
            label={t("house")}
            options={[
              { value: none, label: t("anyHouse") },
              ...houses.map(({ houseId, name }) => ({ value: String(houseId), label: name })),
            ]}
            value={String(party.houseId ?? none)}
            onChange={({ target }) =>
              onChange({ ...party, houseId: target.value === none ? null : Number(target.value) })
            }
          />
        )}
        <Checkbox
          label={t("wantsLeader")}
          isChecked={party.wantsLeader}
          onChange={(wantsLeader) => onChange({ ...party, wantsLeader })}
        />
      </div>
    </fieldset>
  );
}

type ShapeWords = ReturnType<typeof useTranslations<"settings.games.parties">>;

/** Games name their shapes; one that has no word yet is called by its key. */
function shapeName(t: ShapeWords, key: string): string {
  const word = key as Parameters<ShapeWords>[0];
  return t.has(word) ? t(word) : key;
}

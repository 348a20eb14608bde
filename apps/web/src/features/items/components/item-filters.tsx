"use client";

import { itemCategories, itemProviders, itemShelves } from "@guildhall/core/items";
import { ListFilter } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { IconButton } from "#web/components/ui/icon-button.tsx";
import { SegmentedSwitch } from "#web/components/ui/segmented-switch.tsx";
import { Sheet } from "#web/components/ui/sheet.tsx";
import { ToolbarSelect } from "#web/components/ui/toolbar-select.tsx";
import { useUrlState } from "#web/components/ui/use-url-state.ts";
import type { ItemsView } from "../items.loaders.ts";
import { useItemWords } from "./use-item-words.ts";

type ItemFiltersProps = { readonly view: Pick<ItemsView, "grades" | "slots" | "isEditable"> };

/** What narrows the catalogue down; on a phone behind one button. */
export function ItemFilters({ view }: ItemFiltersProps) {
  const t = useTranslations("items.web.filters");
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <span className="contents max-desk:hidden">
        <Choices view={view} />
      </span>
      <span className="desk:hidden">
        <IconButton label={t("title")} hasFrame onClick={() => setOpen(true)}>
          <ListFilter aria-hidden />
        </IconButton>
      </span>
      <Sheet isOpen={isOpen} title={t("title")} onClose={() => setOpen(false)}>
        <div className="grid gap-3">
          <Choices view={view} />
        </div>
      </Sheet>
    </>
  );
}

/** Only officers have a use for what is suggested or retired. */
function Choices({ view: { grades, slots, isEditable } }: ItemFiltersProps) {
  const t = useTranslations("items");
  const words = useItemWords();
  return (
    <>
      {isEditable && <ShelfSwitch />}
      <Filter name="category" values={itemCategories.map((value) => [value, t(`categories.${value}`)])} />
      <Filter name="slot" values={slots.map((slot) => [slot, words.slot(slot)])} />
      <Filter name="grade" values={grades.map(({ code, key }) => [String(code), words.grade(key)])} />
      <Filter name="provider" values={itemProviders.map((value) => [value, t(`providers.${value}`)])} />
    </>
  );
}

function ShelfSwitch() {
  const t = useTranslations("items.web.shelves");
  const [shelf, setShelf] = useUrlState("shelf");
  return (
    <SegmentedSwitch
      label={t("label")}
      value={itemShelves.find((one) => one === shelf) ?? "listed"}
      onChange={(value) => setShelf(value === "listed" ? null : value)}
      segments={itemShelves.map((value) => ({ value, label: t(value) }))}
    />
  );
}

type FilterProps = {
  readonly name: "category" | "slot" | "grade" | "provider";
  readonly values: readonly (readonly [string, string])[];
};

function Filter({ name, values }: FilterProps) {
  const t = useTranslations("items.web.filters");
  const tColumns = useTranslations("items.web.columns");
  const [value, setValue] = useUrlState(name);
  if (values.length === 0) return null;
  const options: readonly (readonly [string, string])[] = [["", t("any")], ...values];
  return (
    <ToolbarSelect
      label={tColumns(name)}
      value={value ?? ""}
      onChange={setValue}
      options={options.map(([code, word]) => ({ value: code, label: t(name, { value: word }) }))}
    />
  );
}

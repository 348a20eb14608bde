"use client";

import { entryKinds } from "@guildhall/core/dkp";
import { useTranslations } from "next-intl";
import type { ComponentProps } from "react";
import { FilterSelect } from "#web/components/ui/table/filter-select.tsx";
import { TableFilters } from "#web/components/ui/table/table-filters.tsx";
import { ToolbarField } from "#web/components/ui/toolbar-field.tsx";
import type { LedgerView } from "../ledger.loaders.ts";
import { type LedgerFilterName, useLedgerFilter } from "./use-ledger-filter.ts";

type LedgerFiltersProps = Pick<LedgerView, "members">;

/** What is shown of the book: by member, kind, writer, days and words. */
export function LedgerFilters({ members }: LedgerFiltersProps) {
  const t = useTranslations("dkp.web.ledger.filters");
  const tKinds = useTranslations("dkp.kinds");
  const [{ poolId: _pool, ...filter }, , clear] = useLedgerFilter();
  const count = Object.values(filter).filter((value) => value !== undefined).length;
  const people = members.map(({ memberId, name }) => ({ value: String(memberId), label: name }));
  const kinds = entryKinds.map((value) => ({ value, label: tKinds(value) }));
  const program = { value: "program", label: t("program") };
  return (
    <TableFilters
      title={t("title", { count })}
      clear={count > 0 ? { label: t("clear"), onClick: clear } : undefined}
    >
      <Choice name="memberId" label={t("member")} any={t("everybody")} options={people} />
      <Choice name="kind" label={t("kind")} any={t("any")} options={kinds} />
      <Choice name="writtenBy" label={t("writtenBy")} any={t("anybody")} options={[program, ...people]} />
      <Day name="fromOn" label={t("from")} />
      <Day name="untilOn" label={t("until")} />
      <Words />
    </TableFilters>
  );
}

type ChoiceProps = Omit<ComponentProps<typeof FilterSelect>, "value" | "onChange"> & {
  readonly name: LedgerFilterName;
};

function Choice({ name, ...select }: ChoiceProps) {
  const [filter, change] = useLedgerFilter();
  return <FilterSelect {...select} value={filter[name]} onChange={(value) => change(name, value)} />;
}

function Day({ name, label }: { readonly name: "fromOn" | "untilOn"; readonly label: string }) {
  const [filter, change] = useLedgerFilter();
  return (
    <ToolbarField
      label={label}
      type="date"
      value={filter[name] ?? ""}
      onChange={(event) => change(name, event.target.value)}
    />
  );
}

/** Asks once the typing is done: by Enter, or when the field is left. */
function Words() {
  const t = useTranslations("dkp.web.ledger.filters");
  const [filter, change] = useLedgerFilter();
  const kept = filter.text ?? "";
  return (
    <ToolbarField
      key={kept}
      label={t("text")}
      placeholder={t("textHint")}
      type="search"
      maxLength={100}
      defaultValue={kept}
      onBlur={(event) => event.target.value.trim() !== kept && change("text", event.target.value.trim())}
      onKeyDown={(event) => event.key === "Enter" && event.currentTarget.blur()}
    />
  );
}
